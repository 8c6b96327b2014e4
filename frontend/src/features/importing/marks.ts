/** The row's own text, marked and numbered where it was read: the numbers stand again beside the reading. */
import type { Mapped, Row } from "./queries";
import { coinOf } from "./queries";
import { isEmpty, valueAt, written } from "./lines";

export interface Piece {
  text: string;
  /** The number of the mark; null where nothing was read. */
  mark: number | null;
  /** The fields that were read from it. */
  paths: readonly string[];
}

export interface MarkedCell {
  column: Mapped;
  pieces: readonly Piece[];
}

export interface Marked {
  cells: readonly MarkedCell[];
  /** The marks of each field, by its path. */
  marks: ReadonlyMap<string, readonly number[]>;
}

interface Span {
  from: number;
  to: number;
  paths: string[];
}

/** The list that a column's cells go to: fields made of several columns do not say which. */
function listOf(target: string): string | null {
  if (/^(?:certificate|service$|fine_style$)/u.test(target)) return "certificates";
  if (target === "references") return "citations";
  if (target === "pedigree") return "provenance";
  return target === "notes" || target === "tags" || target === "place" ? target : null;
}

/** Cells with their marks, in the order of the columns. */
export function marked(row: Row, columns: readonly Mapped[]): Marked {
  const cells: MarkedCell[] = [];
  const marks = new Map<string, number[]>();
  let next = 1;
  for (const column of columns) {
    const cell = row.raw[column.column] ?? "";
    if (cell.trim() === "") continue;
    const pieces = cut(cell, spans(row, column, cell)).map((piece): Piece => {
      if (piece.paths.length === 0) return { ...piece, mark: null };
      const mark = next++;
      for (const path of piece.paths) marks.set(path, [...(marks.get(path) ?? []), mark]);
      return { ...piece, mark };
    });
    cells.push({ column, pieces });
  }
  return { cells, marks };
}

function pathsFrom(row: Row, column: Mapped): string[] {
  const paths = Object.entries(row.fields).flatMap(([path, field]) => (field.column === column.column ? [path] : []));
  const path = listOf(column.target);
  const coin = coinOf(row);
  if (path && coin && !paths.includes(path) && !isEmpty(valueAt(coin, path))) paths.push(path);
  // What found no place of its own is told in the notes.
  const cell = (row.raw[column.column] ?? "").trim();
  return paths.length === 0 && coin?.notes?.includes(cell) ? ["notes"] : paths;
}

function spans(row: Row, column: Mapped, cell: string): Span[] {
  const coin = coinOf(row);
  if (!coin) return [];
  const found: Span[] = [];
  const unplaced: string[] = [];
  for (const path of pathsFrom(row, column)) {
    const places = written(valueAt(coin, path)).flatMap((text) => {
      const place = find(cell, text);
      return place ? [place] : [];
    });
    if (places.length === 0) unplaced.push(path);
    for (const place of places) found.push({ ...place, paths: [path] });
  }
  const apart = disjoint(found);
  if (unplaced.length === 0) return apart;
  const [first] = apart;
  const rest = apart.length > 0 ? unread(cell, apart) : { from: 0, to: cell.length };
  if (rest) return [...apart, { ...rest, paths: unplaced }].sort((one, other) => one.from - other.from);
  first?.paths.push(...unplaced);
  return apart;
}

/** Where a text stands in a cell, whatever its blanks. */
function find(cell: string, text: string): { from: number; to: number } | null {
  const pattern = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join("\\s+");
  if (pattern === "") return null;
  // Whole words only: the S of a field mark is not the S of MONETA AVGVSTI.
  const place = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u").exec(cell);
  return place ? { from: place.index, to: place.index + place[0].length } : null;
}

/** Spans side by side: one within another joins it, one that overlaps is taken into it. */
function disjoint(found: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const span of [...found].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = made.at(-1);
    if (last && span.from < last.to) {
      last.paths.push(...span.paths.filter((path) => !last.paths.includes(path)));
      last.to = Math.max(last.to, span.to);
    } else made.push({ ...span, paths: [...span.paths] });
  }
  return made;
}

/** The first words that no span took. */
function unread(cell: string, taken: readonly Span[]): { from: number; to: number } | null {
  let at = 0;
  for (const { from, to } of [...taken, { from: cell.length, to: cell.length }]) {
    const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(cell.slice(at, from));
    if (words) return { from: at + words.index, to: at + words.index + words[0].length };
    at = to;
  }
  return null;
}

function cut(cell: string, taken: readonly Span[]): { text: string; paths: readonly string[] }[] {
  const pieces: { text: string; paths: readonly string[] }[] = [];
  let at = 0;
  for (const { from, to, paths } of taken) {
    if (from > at) pieces.push({ text: cell.slice(at, from), paths: [] });
    pieces.push({ text: cell.slice(from, to), paths });
    at = to;
  }
  if (at < cell.length) pieces.push({ text: cell.slice(at), paths: [] });
  return pieces;
}
