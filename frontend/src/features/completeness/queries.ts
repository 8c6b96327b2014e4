/** What the page of a reign's completeness asks for. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../api/client";
import type { components } from "../../api/schema";
import { KINDS, type CompletenessSearch } from "./search";

type Schemas = components["schemas"];
export type Completeness = Schemas["Completeness"];
export type Cell = Schemas["CellLine"];
export type Authority = Schemas["AuthorityLine"];

const PAGE = 1_000; // cells in one answer

// Under "coins": asked for anew when a coin changes.
export function completenessQuery(search: CompletenessSearch) {
  const asked = Object.fromEntries(KINDS.flatMap((kind) => (search[kind] ? [[kind, search[kind]]] : [])));
  const level = search.level ?? "reverse_legend";
  return infiniteQueryOptions({
    queryKey: ["coins", "completeness", asked, level],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET("/api/v2/catalog/completeness", { params: { query: { ...asked, level, limit: PAGE, after: pageParam } }, signal })),
    initialPageParam: 0,
    getNextPageParam: (last: Completeness) => last.next ?? undefined,
    staleTime: 60_000,
  });
}

export function authoritiesQuery(q: string) {
  return queryOptions({
    queryKey: ["catalog", "authorities", q],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/authorities", { params: { query: { q, limit: 40 } }, signal })),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
}
