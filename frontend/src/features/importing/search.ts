/** What the address of an import says: which part is open, which rows are shown, whose row is wanted. */

export const SHOWS = ["all", "waiting", "doubtful", "clean", "skipped", "unchanged"] as const;
export type Show = (typeof SHOWS)[number];

export interface RunSearch {
  part?: "columns";
  show?: Show;
  coin?: number;
}

export function readRunSearch(given: Record<string, unknown>): RunSearch {
  const first = (name: string) => (Array.isArray(given[name]) ? (given[name] as unknown[])[0] : given[name]);
  const coin = Number(first("coin") ?? Number.NaN);
  const show = SHOWS.find((one) => one === first("show"));
  return {
    ...(first("part") === "columns" && { part: "columns" as const }),
    ...(show && show !== "all" && { show }),
    ...(Number.isInteger(coin) && { coin }),
  };
}

/** How one came to the import. */
export function readImportSearch(given: Record<string, unknown>): { from?: "bookmarklet" } {
  const from = Array.isArray(given.from) ? (given.from as unknown[])[0] : given.from;
  return from === "bookmarklet" ? { from } : {};
}
