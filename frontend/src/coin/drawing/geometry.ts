/** Path data from points: smooth curves, tapering limbs, discs and leaves. Units are those of a flan of radius 100. */

export type Point = readonly [x: number, y: number];
export type Joint = readonly [x: number, y: number, width: number];
export type Cubic = readonly [Point, Point, Point, Point];

const RADIAN = Math.PI / 180;
export const round = (value: number): number => Number(value.toFixed(1));
export const cosine = (degrees: number): number => Math.cos(degrees * RADIAN);
export const sine = (degrees: number): number => Math.sin(degrees * RADIAN);
export const degrees = (radians: number): number => radians / RADIAN;
export const radians = (degree: number): number => degree * RADIAN;
const pair = (x: number, y: number): string => `${round(x)},${round(y)}`;

/** A Catmull-Rom curve through the points. */
export function smooth(points: readonly Point[], closed = true): string {
  const count = points.length;
  const at = (i: number): Point => points[closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i))] ?? [0, 0];
  let path = `M${pair(...at(0))}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    path += `C${pair(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6)} `;
    path += `${pair(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6)} ${pair(...to)}`;
  }
  return path + (closed ? "Z" : "");
}

function joints(list: string): Joint[] {
  return list.split(" ").map((joint) => {
    const [x = 0, y = 0, width = 0] = joint.split(",").map(Number);
    return [x, y, width];
  });
}

/** A tapering limb through joints written `x,y,width x,y,width`. */
export function limb(list: string | readonly Joint[]): string {
  const line = typeof list === "string" ? joints(list) : list;
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach(([x, y, width], i) => {
    const before = line[Math.max(0, i - 1)] ?? [x, y];
    const after = line[Math.min(line.length - 1, i + 1)] ?? [x, y];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const across = ((before[1] - after[1]) / length) * (width / 2);
    const upward = ((after[0] - before[0]) / length) * (width / 2);
    left.push([x + across, y + upward]);
    right.unshift([x - across, y - upward]);
  });
  const outline = [...left, ...right];
  return line.length > 2 ? smooth(outline) : `M${outline.map((point) => pair(...point)).join("L")}Z`;
}

export const disc = (x: number, y: number, radius: number, height = radius): string =>
  `M${round(x - radius)},${y}a${radius},${height} 0 1 1 ${2 * radius},0a${radius},${height} 0 1 1 ${-2 * radius},0Z`;

/** A leaf that grows from (x, y) in the direction given in degrees, clockwise from the right. */
export function leaf(x: number, y: number, direction: number, length: number, width = length * 0.36): string {
  const [c, s] = [cosine(direction), sine(direction)];
  const at = (u: number, v: number): string => pair(x + u * c - v * s, y + u * s + v * c);
  return `M${at(0, 0)}Q${at(length * 0.45, -width)} ${at(length, 0)}Q${at(length * 0.45, width)} ${at(0, 0)}Z`;
}

/** What `place` makes at `count` even places on a cubic, told the point and the curve's direction in degrees. */
export function along<T>(
  [a, b, c, d]: Cubic,
  count: number,
  place: (x: number, y: number, direction: number, index: number) => T,
): T[] {
  return Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    const u = 1 - t;
    const value = (j: 0 | 1): number =>
      u * u * u * a[j] + 3 * u * u * t * b[j] + 3 * u * t * t * c[j] + t * t * t * d[j];
    const slope = (j: 0 | 1): number =>
      3 * u * u * (b[j] - a[j]) + 6 * u * t * (c[j] - b[j]) + 3 * t * t * (d[j] - c[j]);
    return place(value(0), value(1), degrees(Math.atan2(slope(1), slope(0))), i);
  });
}

/** The path mirrored left to right and shifted; for paths of absolute M, L, C and Q with `x,y` pairs only. */
export const mirrored = (path: string, shift = 0): string =>
  path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => `${round(shift - Number(x))},${y}`);
