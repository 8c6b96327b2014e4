/** What the monograms ask for. */
import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";

import { answer, api } from "../../api/client";
import type { components } from "../../api/schema";

export type Symbol = components["schemas"]["SymbolLine"];

const PAGE = 60;

export function symbolsQuery(letters: string) {
  return infiniteQueryOptions({
    queryKey: ["catalog", "symbols", letters],
    queryFn: ({ pageParam, signal }) => answer(api.GET("/api/v2/catalog/symbols", { params: { query: { letters, limit: PAGE, ...(pageParam && { after: pageParam }) } }, signal })),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
