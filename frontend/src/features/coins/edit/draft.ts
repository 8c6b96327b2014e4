/** Between the record and the form: a coin as typed, and what a typed form changes of a coin. */
import { isRecord } from "../../../api/problem";
import type { Coin, CoinChange } from "../../../api/types";
import { ACQUISITION, DESCRIPTION, DISPOSAL, GROUPS, SINGLE, WORTH, type CitationDraft, type CitationParts, type Draft, type Kind } from "./fields";

const SEPARATOR = { magistrates: "; ", tags: ", " } as const;

/** A value as it stands in its input. */
function typed(kind: Kind, name: string, value: unknown): unknown {
  if (kind === "flag") return value === true;
  if (kind === "money") {
    const { amount, currency } = isRecord(value) ? value : {};
    return { amount: typeof amount === "string" ? amount : "", currency: typeof currency === "string" ? currency : "" };
  }
  if (kind === "list") return Array.isArray(value) ? value.join(name === "tags" ? SEPARATOR.tags : SEPARATOR.magistrates) : "";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function typedAll(kinds: Record<string, Kind>, values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, typed(kind, name, (values as Record<string, unknown>)[name])]));
}

/** The coin as the form shows it; without one, an empty form. */
export function draftOf(coin: Coin | null): Draft {
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  return {
    description: typedAll(DESCRIPTION, coin?.description ?? {}) as Draft["description"],
    uncertain: [...(coin?.description.uncertain ?? [])],
    acquisition: typedAll(ACQUISITION, coin?.acquisition ?? {}) as Draft["acquisition"],
    worth: typedAll(WORTH, coin?.worth ?? {}) as Draft["worth"],
    disposal: typedAll(DISPOSAL, coin?.disposal ?? {}) as Draft["disposal"],
    single: typedAll(SINGLE, coin ?? { status: "owned" }) as Draft["single"],
    citations: (coin?.citations ?? []).map((one) => ({
      uid: one.uid,
      raw: one.raw,
      primary: one.primary,
      plate_coin: one.plate_coin,
      confidence: text(one.confidence),
      page: text(one.page),
      plate: text(one.plate),
      note: text(one.note),
      variant_note: text(one.variant_note),
    })),
    countermarks: (coin?.countermarks ?? []).map((one) => ({
      uid: one.uid,
      text: text(one.text),
      kind: text(one.kind),
      place: text(one.place),
      authority: text(one.authority),
      date_text: text(one.date_text),
      reference: text(one.reference),
    })),
    certificates: (coin?.certificates ?? []).map((one) => ({
      uid: one.uid,
      service: one.service,
      number: text(one.number),
      grade: text(one.grade),
      strike: text(one.strike),
      surface: text(one.surface),
      star: one.star,
      fine_style: one.fine_style,
      note: text(one.note),
    })),
    custom: (coin?.custom ?? []).map(({ uid, field, text: value }) => ({ uid, field, text: value })),
  };
}

/** A decimal with either sign: "3,47" is 3.47. Null where it is none. */
export function decimal(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

export type Fault = "wrongNumber" | "wrongWhole" | "wrongYear";

/** What is wrong with a typed text; null where it can be saved. */
export function fault(kind: Kind, text: string): Fault | null {
  const plain = text.trim();
  if (plain === "") return null;
  if (kind === "number") return decimal(plain) === null ? "wrongNumber" : null;
  if (kind === "whole") return /^\d+$/u.test(plain) ? null : "wrongWhole";
  if (kind === "year") return /^[-−]?\d+$/u.test(plain) && Number(plain.replace("−", "-")) !== 0 ? null : "wrongYear";
  return null;
}

/** Amounts are exact texts; thousands set apart by a comma, a blank or an apostrophe are joined. */
export function amount(text: string): string {
  const plain = text.trim().replace(/[\s'’]/gu, "");
  const isGerman = /,\d{1,2}$/u.test(plain);
  return isGerman ? plain.replace(/\./gu, "").replace(",", ".") : plain.replace(/,/gu, "");
}

/** A typed text as the API takes it; null clears. */
function value(kind: Kind, name: string, given: unknown): unknown {
  if (kind === "flag") return given === true;
  if (kind === "money") {
    const money = given as { amount: string; currency: string };
    return money.amount.trim() === "" ? null : { amount: amount(money.amount), currency: money.currency.trim().toUpperCase() || null };
  }
  const text = typeof given === "string" ? given.trim() : "";
  if (kind === "list")
    return text
      .split(name === "tags" ? "," : ";")
      .map((one) => one.trim())
      .filter(Boolean);
  if (text === "") return null;
  if (kind === "number") return decimal(text);
  if (kind === "whole" || kind === "year") return Number(text.replace("−", "-"));
  return text;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function changedFields(kinds: Record<string, Kind>, before: object, now: object): Record<string, unknown> {
  const old = before as Record<string, unknown>;
  const typedNow = now as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(kinds)
      .map(([name, kind]): [string, unknown, unknown] => [name, value(kind, name, old[name]), value(kind, name, typedNow[name])])
      .filter(([, was, is]) => !same(was, is))
      .map(([name, , is]) => [name, is]),
  );
}

const TITLED = [
  "category", "issuer", "co_issuer", "in_name_of", "magistrates", "obverse_portrait", "obverse_portrait_role", "denomination", "metal", "mint",
  "date_text", "year_from", "year_to", "circa", "reign_text", "reign_from", "reign_to",
] as const;

/** What a title is proposed from, as far as it is typed; figures that are none are left out. */
export function titled({ description, uncertain }: Pick<Draft, "description" | "uncertain">): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of TITLED) {
    const given: unknown = description[name];
    const held = value(DESCRIPTION[name], name, given);
    const isEmpty = held === null || held === false || (Array.isArray(held) && held.length === 0);
    if (!isEmpty && (typeof given !== "string" || fault(DESCRIPTION[name], given) === null)) fields[name] = held;
  }
  const doubted = uncertain.filter((name) => name in fields).sort();
  return doubted.length > 0 ? { ...fields, uncertain: doubted } : fields;
}

/** What the form changes, as a merge-patch; `parts` is what was read of each citation's text. */
export function changeOf(before: Draft, now: Draft, parts: ReadonlyMap<string, readonly ReadCitation[]>): CoinChange {
  const change: Record<string, unknown> = changedFields(SINGLE, before.single, now.single);
  for (const [group, kinds] of Object.entries(GROUPS)) {
    const fields = changedFields(kinds, before[group as keyof typeof GROUPS], now[group as keyof typeof GROUPS]);
    if (group === "description" && !same(before.uncertain, now.uncertain)) fields.uncertain = [...now.uncertain].sort();
    if (Object.keys(fields).length > 0) change[group] = fields;
  }
  if (!same(before.citations, now.citations)) change.citations = now.citations.flatMap((one) => citations(one, before.citations, parts));
  if (!same(before.countermarks, now.countermarks)) change.countermarks = now.countermarks.map((one) => child(one, []));
  if (!same(before.certificates, now.certificates)) change.certificates = now.certificates.map((one) => child(one, ["strike", "surface"]));
  if (!same(before.custom, now.custom)) change.custom = now.custom.filter((one) => one.field.trim() && one.text.trim()).map((one) => child(one, []));
  return change;
}

/** A reading of one citation and the words it was read from. */
export interface ReadCitation extends CitationParts {
  raw: string;
}

/** One line may hold several references: each becomes a citation of its own. */
function citations(one: CitationDraft, before: readonly CitationDraft[], parts: ReadonlyMap<string, readonly ReadCitation[]>): object[] {
  const raw = one.raw.trim();
  if (raw === "") return [];
  const own = child(one, []);
  if (before.some((old) => old.uid === one.uid && old.raw === one.raw)) return [own];
  const read = parts.get(raw) ?? [];
  if (read.length === 0) return [{ ...own, ...NO_PARTS }];
  return read.map((found, index) => {
    const { uid: _uid, ...fresh } = own;
    const base = index === 0 ? own : { ...fresh, primary: false };
    return { ...base, ...found, raw: read.length === 1 ? raw : found.raw };
  });
}

const NO_PARTS: { [name in keyof CitationParts]: null | false } = {
  catalog: null,
  volume: null,
  part: null,
  edition: null,
  section: null,
  number: null,
  suffix: null,
  qualifier: null,
  volume_inferred: false,
  type_key: null,
};

/** A row of a list: empty texts are null, a new row has no uid. */
function child(row: object, whole: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(row) as [string, unknown][]) {
    if (name === "uid") {
      if (given !== "") fields.uid = given;
    } else if (typeof given === "string") {
      const text = given.trim();
      fields[name] = text === "" ? null : whole.includes(name) ? Number(text) : text;
    } else fields[name] = given;
  }
  return fields;
}
