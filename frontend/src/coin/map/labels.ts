/** Names beside the rings of a map, none over another: the places with most coins choose first. */

export interface Ring {
  key: string;
  name: string;
  coins: number;
  x: number;
  y: number;
  radius: number;
}

export interface Label {
  x: number;
  y: number;
  anchor: "start" | "end";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 7.2;
const LINE = 15;

const meets = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Where each ring's name stands; none where every place beside it is taken. */
export function labelled(rings: readonly Ring[], width: number, height: number): Map<string, Label> {
  const found = new Map<string, Label>();
  const taken: Box[] = rings.map(({ x, y, radius }) => {
    const core = Math.min(radius, 9);
    return { left: x - core, right: x + core, top: y - core, bottom: y + core };
  });
  for (const ring of [...rings].sort((one, other) => other.coins - one.coins)) {
    const text = ring.coins > 1 ? `${ring.name} ${String(ring.coins)}` : ring.name;
    for (const label of beside(ring)) {
      const box = boxOf(label, text.length * LETTER);
      const isFree = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && !taken.some((other) => meets(box, other));
      if (!isFree) continue;
      taken.push(box);
      found.set(ring.key, label);
      break;
    }
  }
  return found;
}

function beside({ x, y, radius }: Ring): Label[] {
  const away = radius + 5;
  const aslant = radius * 0.75 + 4;
  return [
    { x: x + away, y: y + 4, anchor: "start" },
    { x: x - away, y: y + 4, anchor: "end" },
    { x: x + aslant, y: y + aslant + 6, anchor: "start" },
    { x: x + aslant, y: y - aslant + 2, anchor: "start" },
    { x: x - aslant, y: y + aslant + 6, anchor: "end" },
    { x: x - aslant, y: y - aslant + 2, anchor: "end" },
  ];
}

function boxOf({ x, y, anchor }: Label, width: number): Box {
  const left = anchor === "start" ? x : x - width;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 };
}
