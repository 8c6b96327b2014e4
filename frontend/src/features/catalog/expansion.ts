/** A type's legend read out: its abbreviations one after the other, with what is supplied in brackets. */
import type { Run } from "../../coin/legend";

export interface Abbreviation {
  abbreviation: string;
  expansion: string;
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** "IMP(erator) C(aesar)" as letters of the coin and supplied ones. */
function runsOf(expansion: string): Run[] {
  return expansion
    .split(/(\([^)]*\))/u)
    .filter((text) => text !== "")
    .map((text) => ({ text, supplied: text.startsWith("(") }));
}

/** Where the letters of the abbreviation begin and end in the legend, points and breaks between them left out of account. */
function place(legend: string, letters: string, from: number): { start: number; end: number } | null {
  for (let start = from; start < legend.length; start++) {
    if (start > 0 && /[\p{L}\p{N}]/u.test(legend.charAt(start - 1))) continue; // in the middle of a word
    let at = start;
    let read = 0;
    while (read < letters.length && at < legend.length) {
      const sign = legend.charAt(at);
      if (sign === letters.charAt(read)) read++;
      else if (read === 0 || /[\p{L}\p{N}]/u.test(sign)) break;
      at++;
    }
    if (read === letters.length && !/[\p{L}\p{N}]/u.test(legend.charAt(at))) return { start, end: at };
  }
  return null;
}

/** The legend with the abbreviations that follow each other in it; what is none stands as it is. Null where none is found. */
export function expanded(legend: string, parts: readonly Abbreviation[]): Run[][] | null {
  const words: Run[][] = [];
  let from = 0;
  const asIs = (text: string) => {
    for (const word of text.split(/\s+/u)) if (bare(word) !== "") words.push([{ text: word, supplied: false }]);
  };
  let isFound = false;
  for (const { abbreviation, expansion } of parts) {
    const found = place(legend, bare(abbreviation), from);
    if (!found) continue;
    asIs(legend.slice(from, found.start));
    for (const word of expansion.split(/\s+/u)) words.push(runsOf(word));
    from = found.end;
    isFound ||= expansion.includes("(");
  }
  asIs(legend.slice(from));
  return isFound ? words : null;
}
