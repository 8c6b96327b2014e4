/** A change set told in words: what was touched, what it held, what it holds. */
import type { Change } from "../api/types";
import { isRecord } from "../api/problem";

/** Bookkeeping that goes with another change and says nothing to the owner. */
const SILENT = new Set(["sources"]);

export interface Told {
  /** The key of the field's word: "coin.field.weight_g". */
  group: "field" | "acquisition" | "worth" | "disposal" | "citation" | "countermark" | "certificate" | "custom" | "photo";
  name: string;
  before: string | null;
  after: string | null;
  /** A whole reference, photograph ... that came or went. */
  isWhole: boolean;
  isReference: boolean;
}

const CHILDREN: Record<string, Told["group"]> = {
  citations: "citation",
  countermarks: "countermark",
  certificates: "certificate",
  custom: "custom",
  photos: "photo",
};

/** What an owner would want to hear of a change set; the rest is left out. */
export function told(changes: readonly Change[]): Told[] {
  return changes.flatMap((change): Told[] => {
    const { entity, field } = change;
    if (SILENT.has(entity) || field === "position" || (entity === "coin" && field === "added")) return [];
    const child = CHILDREN[entity];
    if (child && field === "")
      return [{ group: "field", name: entity, before: childText(change.before), after: childText(change.after), isWhole: true, isReference: entity === "citations" }];
    const group = child ?? (entity === "acquisition" || entity === "worth" || entity === "disposal" ? entity : "field");
    return [{ group, name: field, before: valueText(change.before), after: valueText(change.after), isWhole: false, isReference: entity === "citations" }];
  });
}

function childText(value: unknown): string | null {
  if (!isRecord(value)) return null;
  for (const name of ["raw", "text", "number", "service", "name", "role"]) {
    const text = value[name];
    if (typeof text === "string" && text !== "") return text;
  }
  return "…";
}

/** A value as JSON holds it, as a person reads it; null where there is none. */
export function valueText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length ? value.map((one) => valueText(one) ?? "").join("; ") : null;
  if (isRecord(value)) {
    if (typeof value.amount === "string") return [value.amount, value.currency].filter((one) => typeof one === "string").join(" ");
    return childText(value);
  }
  return null;
}
