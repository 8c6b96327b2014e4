/** What the page of the whole collection asks for. */
import { queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../api/client";

export { reignsQuery } from "../../api/queries";

// Under "coins": asked for anew when a coin changes.
export const mintsQuery = queryOptions({
  queryKey: ["coins", "mints"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/stats/mints", { signal })),
  staleTime: 60_000,
});
