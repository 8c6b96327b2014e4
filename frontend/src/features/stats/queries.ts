/** What the page of the whole collection asks for. */
import { queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../api/client";

// Under "coins": they are asked for anew when a coin changes.
export const reignsQuery = queryOptions({
  queryKey: ["coins", "reigns"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/stats/reigns", { signal })),
  staleTime: 60_000,
});

export const mintsQuery = queryOptions({
  queryKey: ["coins", "mints"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/stats/mints", { signal })),
  staleTime: 60_000,
});
