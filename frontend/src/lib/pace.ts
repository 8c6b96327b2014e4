/** How fast work goes and how long it takes yet, in units that people use. */

export interface Span {
  unit: "seconds" | "minutes" | "hours";
  count: number;
}

/** Rounded up: nobody minds being early. */
export function span(seconds: number): Span {
  if (seconds < 90) return { unit: "seconds", count: Math.max(1, Math.ceil(seconds)) };
  if (seconds < 5_400) return { unit: "minutes", count: Math.ceil(seconds / 60) };
  return { unit: "hours", count: Math.ceil(seconds / 3_600) };
}

/** So many a second, or a minute where that is less than one. */
export function rate(perSecond: number): { unit: "second" | "minute"; figure: string } {
  const unit = perSecond >= 1 ? "second" : "minute";
  const many = unit === "second" ? perSecond : perSecond * 60;
  return { unit, figure: many.toFixed(many >= 10 ? 0 : 1) };
}
