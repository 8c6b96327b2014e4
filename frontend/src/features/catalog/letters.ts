/** Letters read and letters lost: legends cut at what was read of them, and the coin as far as it is known. */

export interface LegendPiece {
  text: string;
  isRead: boolean;
}

/** The legend cut at the spans that were read; spans count whole characters, as the server does. */
export function pieces(legend: string, spans: readonly (readonly number[])[]): LegendPiece[] {
  const found: LegendPiece[] = [];
  for (const [at, character] of Array.from(legend).entries()) {
    const isRead = spans.some(([start = 0, end = 0]) => start <= at && at < end);
    const last = found.at(-1);
    if (last?.isRead === isRead) last.text += character;
    else found.push({ text: character, isRead });
  }
  return found;
}

/** As the server reads them; letters in brackets are restored, and stay. */
const GAP = /\[[^\p{L}\p{N}\]]*\]|\.{2,}|-{2,}|…|\*/gu;
const UNKNOWN_GAP = "•••";

/** Whether somebody can have read a letter there. */
const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** The points of the letters lost in a stretch of legend; its breaks are not letters. */
function points(text: string): string {
  return "•".repeat(Array.from(text).filter(isLetter).length);
}

/**
 * The legend as it is drawn so far. With the legend that fits best, as many points as letters are lost; else three
 * points for every gap. Points stand in brackets, which the drawing takes for faint.
 */
export function soFar(typed: string, best: { legend: string; spans: readonly (readonly number[])[] } | null): string {
  const text = typed.trim();
  if (text === "") return "";
  const isRead = best !== null && best.spans.length > 0;
  const drawn = isRead
    ? pieces(best.legend, best.spans).map((piece) => (piece.isRead ? piece.text : lost(piece.text)))
    : text.split(GAP).flatMap((part, index) => (index === 0 ? [part] : [`[${UNKNOWN_GAP}]`, part])).map((part) => part.replace(/\?/gu, "[•]"));
  return drawn.join("").replace(/\s+/gu, " ").trim();
}

/** What is not read of a legend, as points; its blanks at either end are kept, so that words stay apart. */
function lost(text: string): string {
  const drawn = points(text);
  const [before = "", after = ""] = [/^\s/u.exec(text)?.[0], /\s$/u.exec(text)?.[0]];
  return drawn === "" ? text : `${before}[${drawn}]${after}`;
}

interface Held {
  label: string;
}

/** Names that all belong together, each once: "Gallienus, Salonina". */
export function namesOf(list: readonly Held[]): string {
  return [...new Set(list.map(({ label }) => label))].join(", ");
}

/** A name that nobody gave: an address, or an id. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text);
}

/** An id as a name, until its name is known: "antiocheia_syria" -> "Antiocheia syria". */
export function asName(id: string): string {
  const words = id.replace(/[_-]+/gu, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
