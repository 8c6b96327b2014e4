/** What the collection's screens ask the server for. */
import { infiniteQueryOptions, keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";

import { answer, api } from "../../api/client";
import type { CoinList } from "../../api/types";
import { filterOf, type CollectionSearch } from "./search";

const PAGE = 60;
const LONG_LIST = 10; // pages; more are not fetched anew one by one, the list starts afresh instead

export function listQuery(search: CollectionSearch) {
  const filter = filterOf(search);
  const sort = search.sort ?? "catalog";
  return infiniteQueryOptions({
    queryKey: ["coins", "list", filter, sort],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET("/api/v2/coins", { params: { query: { ...filter, sort, limit: PAGE, ...(pageParam && { after: pageParam }) } }, signal })),
    initialPageParam: "",
    getNextPageParam: (last: CoinList) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function facetsQuery(search: CollectionSearch) {
  const filter = filterOf(search);
  return queryOptions({
    queryKey: ["coins", "facets", filter],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/coins/facets", { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function coinQuery(id: number, search: CollectionSearch) {
  const filter = filterOf(search);
  const sort = search.sort ?? "catalog";
  return queryOptions({
    queryKey: ["coins", "one", id, filter, sort],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/coins/{coin_id}", { params: { path: { coin_id: id }, query: { ...filter, sort } }, signal })),
  });
}

/** After a change: fetch anew what is shown, forget what is long. */
export async function refresh(client: QueryClient): Promise<void> {
  for (const query of client.getQueryCache().findAll({ queryKey: ["coins", "list"] })) {
    const data = query.state.data as { pages: unknown[] } | undefined;
    if ((data?.pages.length ?? 0) > LONG_LIST) query.reset();
  }
  await Promise.all([client.invalidateQueries({ queryKey: ["coins"] }), client.invalidateQueries({ queryKey: ["history"] })]);
}
