/** Figures as the owner reads them. */

const WHOLE = new Intl.NumberFormat("en");

/** 12,345 */
export function count(value: number): string {
  return WHOLE.format(value);
}

/** A measure as it was given: 3.9 stays 3.9. */
export function measure(value: number): string {
  return String(value);
}

/** How many places stand after the point. */
export function places(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
