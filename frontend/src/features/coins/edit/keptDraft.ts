/** What was typed and not saved, kept in the browser. */
import { isRecord } from "../../../api/problem";
import { recall, remember } from "../../../lib/remembered";
import type { Draft } from "./fields";

interface Kept {
  /** The version and the form that the typing began from. */
  version: number;
  base: Draft;
  draft: Draft;
  at: string;
}

const keyOf = (coinId: number | null) => `draft.${coinId === null ? "new" : String(coinId)}`;

export function keep(coinId: number | null, kept: Kept): void {
  remember(keyOf(coinId), kept);
}

export function forget(coinId: number | null): void {
  remember(keyOf(coinId), null);
}

/** The kept form; one of another shape (an older page's) is left alone. */
export function kept(coinId: number | null): Kept | null {
  const found = recall(keyOf(coinId));
  if (!isRecord(found) || !isRecord(found.draft) || !isRecord(found.base) || typeof found.version !== "number" || typeof found.at !== "string") return null;
  if (!isRecord(found.draft.description) || !Array.isArray(found.draft.citations) || !isRecord(found.draft.single)) return null;
  return found as unknown as Kept;
}
