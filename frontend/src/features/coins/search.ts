/** What the collection shows, as its address says it: filter, order and view. */
import type { Filter } from "../../api/types";
import type { RawSearch } from "../../lib/search";

export const FACETS = [
  "category",
  "person",
  "issuer",
  "century",
  "denomination",
  "denomination_family",
  "metal",
  "mint",
  "region",
  "grade",
  "reverse",
  "source",
  "place",
  "tag",
  "status",
  "missing",
] as const;
export type FacetName = (typeof FACETS)[number];

export const RANGES = ["year_from", "year_to", "weight_from", "weight_to", "price_from", "price_to"] as const;
export type RangeName = (typeof RANGES)[number];

export const SORTS = [
  "catalog",
  "added",
  "changed",
  "number",
  "title",
  "category",
  "issuer",
  "mint",
  "denomination",
  "metal",
  "year",
  "weight",
  "diameter",
  "grade",
  "price",
  "acquired",
] as const;
export type SortKey = (typeof SORTS)[number];
export type Sort = SortKey | `-${SortKey}`;

export type CollectionSearch = { [name in FacetName]?: string[] } & { [name in RangeName]?: number } & {
  q?: string;
  /** The imports whose coins are wanted. */
  import?: number[];
  currency?: string;
  trashed?: "true";
  sort?: Sort;
  view?: "table";
};

const isSort = (text: string | undefined): text is Sort => text !== undefined && (SORTS as readonly string[]).includes(text.replace(/^-/u, ""));

/** The known part of an address; what is not known is left out, never an error. */
export function readSearch(given: Record<string, unknown>): CollectionSearch {
  const raw: RawSearch = {};
  for (const [name, value] of Object.entries(given)) raw[name] = (Array.isArray(value) ? value : [value]).map(String);
  const found: CollectionSearch = {};
  for (const name of FACETS) if (raw[name]?.length) found[name] = raw[name];
  for (const name of RANGES) {
    const number = Number(raw[name]?.[0] ?? Number.NaN);
    if (Number.isFinite(number)) found[name] = number;
  }
  if (raw.q?.[0]) found.q = raw.q[0];
  const imports = (raw.import ?? []).map(Number).filter((number) => Number.isSafeInteger(number) && number > 0);
  if (imports.length) found.import = imports;
  if (raw.currency?.[0]) found.currency = raw.currency[0];
  if (raw.trashed?.[0] === "true") found.trashed = "true";
  const sort = raw.sort?.[0];
  if (isSort(sort) && sort !== "catalog") found.sort = sort;
  if (raw.view?.[0] === "table") found.view = "table";
  return found;
}

/** The filter alone, as the API takes it. */
export function filterOf(search: CollectionSearch): Filter {
  const { sort: _sort, view: _view, trashed, ...filter } = search;
  return { ...filter, ...(trashed && { trashed: true }) } as Filter;
}

export function isFiltered(search: CollectionSearch): boolean {
  return Object.keys(filterOf(search)).length > 0;
}

/** The same search with a facet's value set or taken away. */
export function toggled(search: CollectionSearch, name: FacetName, value: string): CollectionSearch {
  const held = search[name] ?? [];
  const now = held.includes(value) ? held.filter((one) => one !== value) : [...held, value];
  const { [name]: _old, ...rest } = search;
  return now.length ? { ...rest, [name]: now } : rest;
}

/** Order and view without any filter. */
export function cleared(search: CollectionSearch): CollectionSearch {
  return { ...(search.sort && { sort: search.sort }), ...(search.view && { view: search.view }) };
}

export function sortParts(sort: Sort | undefined): { key: SortKey; descending: boolean } {
  const text = sort ?? "catalog";
  return { key: text.replace(/^-/u, "") as SortKey, descending: text.startsWith("-") };
}
