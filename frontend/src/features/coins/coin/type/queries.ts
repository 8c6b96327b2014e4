/** What the coin's type is asked for; all of it lies under the coins, so that a change fetches it anew. */
import { queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../../../api/client";
import type { components } from "../../../../api/schema";

type Schemas = components["schemas"];

export type CoinType = Schemas["CoinType"];
export type CandidateLine = Schemas["CandidateLine"];
export type ComparedField = Schemas["ComparedField"];
export type WeighedCoin = Schemas["WeighedCoin"];
export type FilledField = Schemas["FilledField"];
export type EnrichedCoin = Schemas["EnrichedCoin"];

export const coinTypeQuery = (coinId: number) =>
  queryOptions({
    queryKey: ["coins", "type", coinId],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/coins/{coin_id}/type", { params: { path: { coin_id: coinId } }, signal })),
    staleTime: 60_000,
  });

/** What the record may take of its type; nothing is changed by asking. */
export const fillsQuery = (coinId: number) =>
  queryOptions({
    queryKey: ["coins", "fills", coinId],
    queryFn: ({ signal }) => answer(api.POST("/api/v2/catalog/enrich/{coin_id}", { params: { path: { coin_id: coinId } }, body: { apply: false, fields: [], auto_apply: false, type_uri: "" }, signal })),
    staleTime: 60_000,
  });

export const catalogStatusQuery = queryOptions({
  queryKey: ["catalog", "status"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/status", { signal })),
  staleTime: 60_000,
});
