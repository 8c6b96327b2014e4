/** A look-up of many coins as the server tells it. */
import { queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../api/client";
import type { components } from "../../api/schema";
import type { Found } from "./parts";

export type Job = components["schemas"]["BulkStatus"];

export const goesOn = ({ state }: Pick<Job, "state">) => state === "waiting" || state === "running" || state === "cancelling";

const AGAIN = 1_000; // milliseconds between two looks at work under way
const PAGE = 500;

const ask = (id: number, after: number, limit: number, signal: AbortSignal) =>
  answer(api.GET("/api/v2/catalog/bulk-enrich/{job_id}", { params: { path: { job_id: id }, query: { after, limit } }, signal }));

export const bulkQuery = (id: number) =>
  queryOptions({
    queryKey: ["jobs", "bulk", id],
    queryFn: ({ signal }) => ask(id, 0, 1, signal),
    refetchInterval: ({ state }) => (state.data && goesOn(state.data) ? AGAIN : false),
    staleTime: 0,
  });

/** All that was found, once the work is over. */
export const foundQuery = (id: number, isOver: boolean) =>
  queryOptions({
    queryKey: ["coins", "looked-up", id],
    queryFn: async ({ signal }) => {
      const coins: Found[] = [];
      let after: number | null = 0;
      while (after !== null) {
        const part: Job = await ask(id, after, PAGE, signal);
        coins.push(...part.coins);
        after = part.next;
      }
      return coins;
    },
    enabled: isOver,
    staleTime: 60_000,
  });
