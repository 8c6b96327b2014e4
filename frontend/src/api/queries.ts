/** Questions to the server that more than one screen asks. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";

import { answer, api } from "./client";

export const vocabularyQuery = queryOptions({
  queryKey: ["vocabulary"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/vocabulary", { signal })),
  staleTime: Infinity,
});

/** The whole collection's history, or one coin's. */
export const historyQuery = (coinId: number | null) =>
  infiniteQueryOptions({
    queryKey: ["history", coinId],
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam ? { after: pageParam } : {};
      return coinId === null
        ? answer(api.GET("/api/v2/history", { params: { query }, signal }))
        : answer(api.GET("/api/v2/coins/{coin_id}/history", { params: { path: { coin_id: coinId }, query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** The name of the file that was imported. */
export const importNameQuery = (importId: number) =>
  queryOptions({
    queryKey: ["imports", "name", importId],
    queryFn: async ({ signal }) => (await answer(api.GET("/api/v2/import/collection/{import_id}", { params: { path: { import_id: importId } }, signal }))).file_name,
    staleTime: Infinity,
    retry: false,
  });

/** The rows of imports that a coin came from. */
export const originsQuery = (coinId: number) =>
  queryOptions({
    queryKey: ["coins", "origins", coinId],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/coins/{coin_id}/origins", { params: { path: { coin_id: coinId } }, signal })),
  });

/** The size of the whole collection, whatever is filtered. */
export const totalQuery = queryOptions({
  queryKey: ["coins", "facets", {}],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/coins/facets", { params: { query: {} }, signal })),
  staleTime: 60_000,
});

/** All reigns with the coins of each. Under "coins": asked for anew when a coin changes. */
export const reignsQuery = queryOptions({
  queryKey: ["coins", "reigns"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/stats/reigns", { signal })),
  staleTime: 60_000,
});

/** Which catalogs of types are loaded. */
export const catalogQuery = queryOptions({
  queryKey: ["catalog", "status"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/status", { signal })),
  staleTime: 60_000,
});
