/** Which part of the lot's text is selected: places of the text from the pieces that the page shows. */

/** The place in the whole text of a point of the document; null outside of the text. */
function placeOf(node: Node, offset: number, root: Element): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element || !root.contains(element)) return null;
  const piece = element.closest<HTMLElement>("[data-at]");
  if (piece) {
    const at = Number(piece.dataset.at);
    if (node.nodeType === Node.TEXT_NODE && node.parentElement === piece) return at + offset;
    return offset === 0 ? at : at + (piece.firstChild?.textContent?.length ?? 0); // behind the mark's number is behind its words
  }
  // Between pieces: where the next one begins, or the last one ends.
  const next = element.childNodes[offset];
  const following = next instanceof Element ? (next.matches("[data-at]") ? next : next.querySelector("[data-at]")) : null;
  if (following instanceof HTMLElement) return Number(following.dataset.at);
  const last = [...element.querySelectorAll<HTMLElement>("[data-at]")].at(-1);
  return last ? Number(last.dataset.at) + (last.firstChild?.textContent?.length ?? 0) : null;
}

export interface Selected {
  start: number;
  end: number;
}

/** What is selected of the text in `root`, without the blanks around it; null where nothing is. */
export function selectedIn(root: Element, text: string): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = placeOf(range.startContainer, range.startOffset, root);
  const to = placeOf(range.endContainer, range.endOffset, root);
  return from === null || to === null ? null : trimmed(text, from, to);
}

/** Without blanks at either end. */
export function trimmed(text: string, from: number, to: number): Selected | null {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : null;
}

/** Where such words stand in the text, blanks and capitals aside; the first place. */
export function placeOfWords(text: string, words: string): Selected | null {
  const pattern = words.trim().split(/\s+/u).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&")).join("\\s+");
  if (pattern === "") return null;
  const found = new RegExp(pattern, "iu").exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
