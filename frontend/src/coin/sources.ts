/** Who said a value, and how it is marked. */
import type { Source } from "../api/types";

export type Speaker = "owner" | "workbook" | "lot";

/** ● the owner, ◇ a lot, ○ the workbook or whatever else was imported. */
export function speaker(source: Source): Speaker {
  const by = source.by.toLowerCase();
  if (by === "owner") return "owner";
  return by.startsWith("lot") ? "lot" : "workbook";
}

/** The source of a field; "" speaks for every field that has none of its own. */
export function sourceOf(sources: Readonly<Record<string, Source>>, field: string): Source | null {
  return sources[field] ?? sources[""] ?? null;
}
