/** Which of the coins that were looked up are shown, as the address says it. */
export const PARTS = ["fills", "conflicts", "suspect", "failed", "same"] as const;
export type Part = (typeof PARTS)[number];

export interface EnrichingSearch {
  show?: Part;
}

export function readEnriching(given: Record<string, unknown>): EnrichingSearch {
  const value: unknown = Array.isArray(given.show) ? given.show[0] : given.show;
  const show = PARTS.find((part) => part === value);
  return show ? { show } : {};
}
