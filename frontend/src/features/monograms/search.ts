/** What the monograms show, as their address says it. */

export interface MonogramsSearch {
  letters?: string;
}

const LONGEST = 40;

export function readMonograms(given: Record<string, unknown>): MonogramsSearch {
  const letters = typeof given.letters === "string" || typeof given.letters === "number" ? String(given.letters).slice(0, LONGEST) : "";
  return letters ? { letters } : {};
}
