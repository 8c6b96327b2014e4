/** What the catalog's screens ask for. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../api/client";
import type { components, paths } from "../../api/schema";
import type { IdentifySearch, TypesSearch } from "./search";

type Schemas = components["schemas"];
export type TypeLine = Schemas["TypeLine"];
export type TypePage = Schemas["TypePage"];
export type Identification = Awaited<ReturnType<typeof identify>>;
export type Group = Identification["groups"][number];
export type GroupType = Group["types"][number];
export type Question = Identification["questions"][number];
export type Kind = Schemas["coinstack__domain__catalog__Kind"];

const PAGE = 50;
const LONG = 60_000; // milliseconds; a catalog changes rarely, and then all is asked anew

// Under "coins": what one owns of a type changes with the collection.
export function typesQuery(search: TypesSearch) {
  return infiniteQueryOptions({
    queryKey: ["coins", "types", search],
    queryFn: ({ pageParam, signal }) => answer(api.GET("/api/v2/catalog/types", { params: { query: { ...search, limit: PAGE, ...(pageParam && { after: pageParam }) } }, signal })),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: LONG,
  });
}

export function typeQuery(corpus: string, id: string) {
  return queryOptions({
    queryKey: ["coins", "type", corpus, id],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/types/{corpus}/{type_id}", { params: { path: { corpus, type_id: id } }, signal })),
    staleTime: LONG,
  });
}

type Seen = NonNullable<paths["/api/v2/catalog/identify"]["get"]["parameters"]["query"]>;

const identify = (query: Seen, signal: AbortSignal) => answer(api.GET("/api/v2/catalog/identify", { params: { query }, signal }));

const WEIGHT = /^\d{1,4}(?:[.,]\d{1,3})?$/u;
const GROUPS = 10;

export function identifyQuery({ coin: _coin, weight_g: weight, ...seen }: IdentifySearch) {
  const grams = weight && WEIGHT.test(weight) ? Number(weight.replace(",", ".")) : 0;
  const query: Seen = { ...seen, limit: GROUPS, ...(grams > 0 && { weight_g: grams }) };
  return queryOptions({
    queryKey: ["coins", "identify", query],
    queryFn: ({ signal }) => identify(query, signal),
    placeholderData: keepPreviousData,
    staleTime: LONG,
  });
}

export function legendsQuery(q: string) {
  return queryOptions({
    queryKey: ["catalog", "legends", q],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/legends", { params: { query: { q, limit: 1000 } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

export function authoritiesQuery(kind: Kind, q: string) {
  return queryOptions({
    queryKey: ["catalog", "authorities", kind, q],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/authorities", { params: { query: { q, kind, limit: 12 } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: LONG,
  });
}

export function unmatchedQuery(kind: Kind | null) {
  return queryOptions({
    queryKey: ["coins", "unmatched", kind],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/unmatched", { params: { query: { limit: 500, ...(kind && { kind }) } }, signal })),
  });
}

export const synonymsQuery = queryOptions({
  queryKey: ["catalog", "synonyms"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/synonyms", { signal })),
});
