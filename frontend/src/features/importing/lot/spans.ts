/** A lot's text with numbered marks where its values were read; the numbers stand again beside the reading. */
import type { Piece } from "../marks";

/** Where a value came from: signs of the text (as JavaScript counts them), and how sure the reading is. */
export interface Span {
  start: number;
  end: number;
}

export interface MarkedText {
  /** The text's paragraphs, each in pieces. */
  paragraphs: readonly (readonly PlacedPiece[])[];
  /** The marks of each field, by its path. */
  marks: ReadonlyMap<string, readonly number[]>;
}

export interface PlacedPiece extends Piece {
  /** Where the piece begins in the whole text. */
  start: number;
}

/**
 * The text cut where its spans begin and end. Spans that overlap are cut at each other's borders, and a piece is said to
 * give every field whose span covers it; pieces side by side that give the same fields bear one number.
 */
export function markedText(text: string, spans: Readonly<Record<string, Span>>): MarkedText {
  const held = Object.entries(spans).flatMap(([path, { start, end }]) => {
    const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
    return from < to ? [{ path, from, to }] : [];
  });
  const borders = [...new Set([0, text.length, ...held.flatMap(({ from, to }) => [from, to])])].sort((one, other) => one - other);
  const marks = new Map<string, number[]>();
  const pieces: PlacedPiece[] = [];
  let last = "";
  let mark = 0;
  for (const [index, from] of borders.entries()) {
    const to = borders[index + 1];
    if (to === undefined) break;
    const paths = held.filter((span) => span.from <= from && to <= span.to).map(({ path }) => path);
    const key = paths.join("\n");
    if (paths.length > 0 && key !== last) {
      mark += 1;
      for (const path of paths) marks.set(path, [...(marks.get(path) ?? []), mark]);
    }
    last = key;
    pieces.push({ text: text.slice(from, to), start: from, mark: paths.length > 0 ? mark : null, paths });
  }
  return { paragraphs: paragraphs(pieces), marks };
}

/** The pieces by paragraph; a mark that runs over a line's end goes on in the next. */
function paragraphs(pieces: readonly PlacedPiece[]): PlacedPiece[][] {
  const made: PlacedPiece[][] = [[]];
  for (const piece of pieces) {
    let at = 0;
    for (const found of piece.text.matchAll(/\r?\n(?:[ \t]*\r?\n)*/gu)) {
      if (found.index > at) made.at(-1)?.push({ ...piece, text: piece.text.slice(at, found.index), start: piece.start + at });
      made.push([]);
      at = found.index + found[0].length;
    }
    if (at < piece.text.length) made.at(-1)?.push({ ...piece, text: piece.text.slice(at), start: piece.start + at });
  }
  return made.filter((one) => one.some(({ text }) => text.trim() !== ""));
}

/** Python counts whole characters, JavaScript halves of those beyond the first plane: the spans in JavaScript's counting. */
export function inUnits(text: string, spans: Readonly<Record<string, Span>>): Record<string, Span> {
  const at: number[] = [];
  let unit = 0;
  for (const letter of text) {
    at.push(unit);
    unit += letter.length;
  }
  at.push(unit);
  const place = (index: number) => at[Math.min(Math.max(index, 0), at.length - 1)] ?? unit;
  return Object.fromEntries(Object.entries(spans).map(([path, { start, end }]) => [path, { start: place(start), end: place(end) }]));
}

/** A place in JavaScript's counting as Python counts it. */
export function inCharacters(text: string, unit: number): number {
  return Array.from(text.slice(0, unit)).length; // whole characters, as Python counts
}
