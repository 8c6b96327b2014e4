/** What of a lot's reading waits for the owner, and where its values stand, by the paths that the reading has. */
import { doubtfulPaths } from "../doubtful";
import { valueAt } from "../lines";
import { withValue, type Values } from "../patch";
import type { ReadCoin } from "../queries";
import { inUnits, type Span } from "./spans";
import type { PreviewCoin, ReadSpan } from "./shapes";

/** Remarks on the text or the lot as a whole, and not on a field. */
const WHOLE = new Set(["text", "lot"]);

/** Lists have a place for each of their entries, "citations.0". */
export const listOf = (path: string) => path.replace(/\.\d+$/u, "");

/** The places of the values in the text, as the page counts letters. */
export function spansOf(text: string, fields: Readonly<Record<string, ReadSpan>>): Record<string, Span> {
  return inUnits(text, fields);
}

/** The marks of a list are those of its entries. */
export function marksByLine(marks: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, number[]>();
  for (const [path, numbers] of marks) made.set(listOf(path), [...(made.get(listOf(path)) ?? []), ...numbers]);
  return made;
}

/** What is the matter with which field; remarks on the text as a whole are told above it. */
export function doubtsOf(coin: Pick<PreviewCoin, "warnings" | "fields" | "owner">): ReadonlyMap<string, readonly string[]> {
  const own = new Set(coin.owner);
  const fields = Object.fromEntries(Object.entries(coin.fields).map(([path, span]) => [listOf(path), span]));
  const found = new Map(doubtfulPaths(coin.warnings.filter(({ field }) => !WHOLE.has(field)), fields));
  for (const path of own) found.delete(path);
  return found;
}

/** The remarks on the lot as a whole. */
export function wholeRemarks(coin: Pick<PreviewCoin, "warnings">): string[] {
  return coin.warnings.filter(({ field }) => WHOLE.has(field)).map(({ words }) => words);
}

/** What the owner has said, as a merge-patch of what was read. */
export function owned(read: ReadCoin, owner: readonly string[]): Values {
  return owner.reduce<Values>((made, path) => withValue(made, path, valueAt(read, path) ?? null), {});
}
