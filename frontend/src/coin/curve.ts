/** The distribution of weights as a curve: a kernel density over the weighed specimens, and where each of them stands. */

export interface Curve {
  /** The curve's line, and with the base line the area under it, as SVG paths. */
  line: string;
  area: string;
  /** A short stroke below the curve for every specimen. */
  strokes: string;
  /** The weights that are written below. */
  labels: readonly { x: number; text: string }[];
  /** Where a weight stands, in the drawing's units. */
  xOf: (weight: number) => number;
}

export const VIEW = { width: 520, height: 300, left: 10, right: 510, top: 52, base: 232 } as const;
const STEPS = 100;
const LEAST = 0.02; // of the span, so that equal weights still give a curve

/** The value below which that part of the sorted values lies. */
function quantile(sorted: readonly number[], part: number): number {
  const at = part * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Silverman's rule of thumb, by the narrower of the two measures of spread. */
function bandwidth(sorted: readonly number[]): number {
  const n = sorted.length;
  const mean = sorted.reduce((sum, one) => sum + one, 0) / n;
  const deviation = Math.sqrt(sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, n - 1));
  const quartiles = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
  const spread = quartiles > 0 ? Math.min(deviation, quartiles) : deviation;
  const whole = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  return Math.max(0.9 * spread * n ** -0.2, whole * LEAST, mean * 0.005);
}

/** A round step that gives four to eight figures along the axis. */
function stepOf(span: number): number {
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return times * power;
}

const round = (value: number) => Number(value.toFixed(1));

/** The curve of at least two weights in grams; a coin's own weight is always in sight, outliers may not be. */
export function curveOf(weights: readonly number[], mine: number | null = null): Curve {
  const sorted = [...weights].sort((one, other) => one - other);
  const width = bandwidth(sorted);
  const shown = [quantile(sorted, 0.01) - 2.2 * width, quantile(sorted, 0.99) + 2.2 * width, ...(mine === null ? [] : [mine - 1.5 * width, mine + 1.5 * width])];
  const from = Math.max(0, Math.min(...shown));
  const to = Math.max(...shown);
  const xOf = (weight: number) => round(VIEW.left + ((weight - from) / (to - from)) * (VIEW.right - VIEW.left));
  const places = Array.from({ length: STEPS + 1 }, (_, index) => from + ((to - from) * index) / STEPS);
  const density = places.map((place) => sorted.reduce((sum, weight) => sum + Math.exp(-0.5 * ((place - weight) / width) ** 2), 0));
  const most = Math.max(...density);
  const line = places.map((place, index) => `${index === 0 ? "M" : "L"}${xOf(place)},${round(VIEW.base - 2 - ((density[index] ?? 0) / most) * (VIEW.base - 2 - VIEW.top))}`).join("");
  const step = stepOf(to - from);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const first = Math.ceil(from / step);
  const labels = Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step)
    .map((weight) => ({ x: xOf(weight), text: weight.toFixed(decimals) }))
    .filter(({ x }) => x >= VIEW.left + 12 && x <= VIEW.right - 34); // the unit stands at the right end
  const strokes = [...new Set(sorted.filter((weight) => weight >= from && weight <= to).map(xOf))].map((x) => `M${x},238v10`).join("");
  return { line, area: `${line}L${VIEW.right},${VIEW.base}L${VIEW.left},${VIEW.base}Z`, strokes, labels, xOf };
}
