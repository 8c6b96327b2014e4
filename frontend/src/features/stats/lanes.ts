/** Reigns laid out a century a row, in as few lanes as leave every name whole. */

export interface Reign {
  issuer_id: string;
  name: string;
  category: string;
  year_from: number;
  year_to: number;
  coins: number;
}

/** A piece of a reign in one century: `from` and `to` are parts of it (0 to 1), the name stands at `nameAt`. */
export interface Piece {
  reign: Reign;
  lane: number;
  x: number;
  width: number;
  nameAt: number;
  anchor: "start" | "end";
  isInside: boolean;
}

export interface Century {
  number: number; // 0 is the first after Christ, -1 the first before
  lanes: number;
  pieces: Piece[];
}

/** The measures of a row, in the drawing's units. */
export interface Measures {
  left: number;
  right: number;
  least: number; // the narrowest bar
  letter: number; // the width of a usual letter; 0 where no names are written
}

const GAP = 3;
const PAD = 10;

/** Years without the gap at the era: 1 BC ends where AD 1 begins. */
const onLine = (year: number) => (year < 0 ? year : year - 1);

export const centuryOf = (year: number) => Math.floor(onLine(year) / 100);

/** The centuries from the first reign to the last; those that hold none are left out. */
export function centuries(reigns: readonly Reign[], measures: Measures): Century[] {
  const rows = new Map<number, Reign[]>();
  for (const reign of reigns) {
    for (let row = centuryOf(reign.year_from); row <= centuryOf(reign.year_to); row += 1) {
      rows.set(row, [...(rows.get(row) ?? []), reign]);
    }
  }
  return [...rows.entries()].sort(([one], [other]) => one - other).map(([row, held]) => laid(row, held, measures));
}

function laid(row: number, reigns: Reign[], measures: Measures): Century {
  const ends: number[] = []; // of each lane, where it is free again
  const sorted = [...reigns].sort((one, other) => one.year_from - other.year_from || other.year_to - one.year_to);
  const pieces: Piece[] = [];
  for (const reign of sorted) {
    const piece = placed(row, reign, measures);
    const nameWidth = measures.letter * nameOf(reign).length;
    const start = piece.anchor === "end" ? Math.min(piece.x, piece.nameAt - nameWidth) : piece.x;
    const end = piece.anchor === "end" ? piece.x + piece.width : Math.max(piece.x + piece.width, piece.nameAt + nameWidth);
    let lane = ends.findIndex((free) => free + GAP <= start);
    if (lane === -1) lane = ends.length;
    ends[lane] = end;
    pieces.push({ ...piece, lane });
  }
  return { number: row, lanes: ends.length, pieces };
}

/** A reign's name as it is written, with its number of coins where there is more than one. */
export const nameOf = (reign: Reign) => (reign.coins > 1 ? `${reign.name} ${String(reign.coins)}` : reign.name);

function placed(row: number, reign: Reign, { left, right, least, letter }: Measures): Omit<Piece, "lane"> {
  const scale = (right - left) / 100;
  const from = Math.max(onLine(reign.year_from) - row * 100, 0);
  const to = Math.min(onLine(reign.year_to) + 1 - row * 100, 100);
  const width = Math.max((to - from) * scale - GAP / 2, least);
  const x = Math.min(left + from * scale, right - width);
  const nameWidth = letter * nameOf(reign).length;
  if (nameWidth + 2 * PAD <= width) return { reign, x, width, nameAt: x + PAD, anchor: "start", isInside: true };
  if (x + width + 5 + nameWidth <= right) return { reign, x, width, nameAt: x + width + 5, anchor: "start", isInside: false };
  return { reign, x, width, nameAt: x - 5, anchor: "end", isInside: false };
}
