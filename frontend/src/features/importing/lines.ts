/** The lines of a reading, in their order: which fields stand together under one label. */
import { isRecord } from "../../api/problem";
import type { ReadCoin } from "./queries";

export type GroupName = "identity" | "physical" | "sides" | "references" | "bought" | "own";

export interface Line {
  group: GroupName;
  /** Names the label and how the value is written; the fields follow. */
  name: string;
  paths: readonly string[];
}

const d = (...names: string[]) => names.map((name) => `description.${name}`);
const a = (...names: string[]) => names.map((name) => `acquisition.${name}`);
const alone = (group: GroupName, ...names: string[]): Line[] => names.map((name) => ({ group, name, paths: d(name) }));

const SIDES: readonly Line[] = (["obverse", "reverse"] as const).flatMap((side) => [
  { group: "sides" as const, name: `${side}_legend`, paths: d(`${side}_legend`) },
  { group: "sides" as const, name: `${side}_design`, paths: d(`${side}_design`) },
  { group: "sides" as const, name: `${side}_field_marks`, paths: d(`${side}_field_marks`) },
]);

/** Every field that a row can fill stands in one line. */
export const LINES: readonly Line[] = [
  { group: "identity", name: "number", paths: ["number"] },
  ...alone("identity", "title", "category"),
  { group: "identity", name: "issuer", paths: d("issuer", "co_issuer") },
  ...alone("identity", "in_name_of", "magistrates"),
  { group: "identity", name: "obverse_portrait", paths: d("obverse_portrait", "obverse_portrait_role") },
  { group: "identity", name: "reverse_portrait", paths: d("reverse_portrait", "reverse_portrait_role") },
  ...alone("identity", "dynasty", "alliance_city"),
  { group: "identity", name: "date_text", paths: d("date_text", "year_from", "year_to", "circa", "before", "after") },
  { group: "identity", name: "reign_text", paths: d("reign_text", "reign_from", "reign_to") },
  { group: "identity", name: "dated_text", paths: d("dated_text", "dated_era", "dated_year") },
  ...alone("identity", "denomination", "mint", "officina", "region", "script", "weight_standard", "issue_status"),
  { group: "identity", name: "rarity", paths: d("rarity", "rarity_basis") },
  ...alone("physical", "metal"),
  { group: "physical", name: "diameter_mm", paths: d("diameter_mm", "diameter_min_mm") },
  ...alone("physical", "thickness_mm", "weight_g", "die_axis_h", "specific_gravity", "edge", "shape"),
  { group: "physical", name: "grade", paths: d("grade", "grade_normal") },
  ...alone("physical", "obverse_grade", "reverse_grade", "centring", "strike", "surface", "style", "toning", "error"),
  ...alone("physical", "test_cut", "bankers_marks", "graffiti", "pierced", "plugged", "mount_removed", "tooled", "smoothed"),
  { group: "physical", name: "certificates", paths: ["certificates"] },
  ...SIDES,
  ...alone("sides", "exergue", "controls", "obverse_die", "reverse_die"),
  { group: "sides", name: "countermarks", paths: ["countermarks"] },
  { group: "references", name: "citations", paths: ["citations"] },
  ...alone("references", "published_in"),
  { group: "references", name: "provenance", paths: ["provenance"] },
  { group: "references", name: "provenance_events", paths: ["provenance_events"] },
  ...alone("references", "findspot", "hoard"),
  { group: "bought", name: "acquisition.source", paths: a("source") },
  { group: "bought", name: "acquisition.seller", paths: a("seller") },
  { group: "bought", name: "acquisition.date", paths: a("date_text", "date") },
  ...["price", "premium", "shipping", "tax", "duty", "other"].map((name) => ({ group: "bought" as const, name: `acquisition.${name}`, paths: a(name) })),
  { group: "bought", name: "acquisition.url", paths: a("url", "lot_key") },
  { group: "bought", name: "acquisition.invoice", paths: a("invoice") },
  { group: "bought", name: "place", paths: ["place"] },
  { group: "bought", name: "holder", paths: ["holder"] },
  { group: "bought", name: "status", paths: ["status"] },
  ...["estimate", "insured", "asking"].map((name) => ({ group: "bought" as const, name: `worth.${name}`, paths: [`worth.${name}`] })),
  ...["date", "to", "price", "note"].map((name) => ({ group: "bought" as const, name: `disposal.${name}`, paths: [`disposal.${name}`] })),
  { group: "own", name: "notes", paths: ["notes"] },
  { group: "own", name: "tags", paths: ["tags"] },
  { group: "own", name: "custom", paths: ["custom"] },
];

/** The value at "description.mint", "citations", "custom.My column". */
export function valueAt(coin: object, path: string): unknown {
  const [first = "", ...rest] = path.split(".");
  const held = (coin as Record<string, unknown>)[first];
  if (first === "custom" && rest.length > 0 && Array.isArray(held)) {
    const name = rest.join(".");
    return held.find((one: unknown) => isRecord(one) && one.field === name) ?? null;
  }
  return rest.length === 0 ? held : isRecord(held) ? held[rest.join(".")] : undefined;
}

/** Whether there is nothing to show of a value. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}

/** The lines that say something of this coin; "owned" goes without saying. */
export function linesOf(coin: ReadCoin): Line[] {
  return LINES.flatMap((line): Line[] => {
    if (line.name === "custom") return (coin.custom ?? []).map(({ field = "" }) => ({ ...line, paths: [`custom.${field}`] }));
    if (line.name === "status" && coin.status === "owned") return [];
    return line.paths.some((path) => !isEmpty(valueAt(coin, path))) ? [line] : [];
  });
}

/** The texts that a value may stand as in its cell, the longest first. */
export function written(value: unknown): string[] {
  if (typeof value === "string") return value.split(" | ").filter((text) => text !== "" && text !== "–");
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => written(isRecord(one) && "raw" in one ? one.raw : one));
  if (isRecord(value)) return [value.amount, value.text].flatMap((one) => (typeof one === "string" ? [one] : []));
  return [];
}

/** The coin with what its owner put right. */
export function corrected(coin: ReadCoin, values: Readonly<Record<string, unknown>>): ReadCoin {
  const made: Record<string, unknown> = { ...coin };
  for (const [name, value] of Object.entries(values)) {
    const held = made[name];
    made[name] = isRecord(value) ? { ...(isRecord(held) ? held : {}), ...value } : value;
  }
  return made;
}
