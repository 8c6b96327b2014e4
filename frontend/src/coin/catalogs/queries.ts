/** What is known of the catalogs on the disk, and how they are fetched. */
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../api/client";
import { explain } from "../../api/explain";
import type { components } from "../../api/schema";
import { complain, say } from "../../ui/toasts";
import type { Corpus } from "./corpora";

export type Status = components["schemas"]["coinstack__infrastructure__web__catalog_answers__Status"];
type Job = components["schemas"]["JobStatus"];

const AGAIN = 1_500; // milliseconds between two looks at a catalog that is being fetched

export const statusQuery = queryOptions({
  queryKey: ["catalog", "status"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/catalog/status", { signal })),
  refetchInterval: ({ state }) => (state.data?.refreshing ? AGAIN : false),
});

export function useRefresh() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (corpora: readonly Corpus[]) => answer(api.POST("/api/v2/catalog/refresh", { body: { corpora: [...corpora] } })),
    onSuccess: () => {
      say(t("catalogs.began"));
      return Promise.all([client.invalidateQueries({ queryKey: statusQuery.queryKey }), client.invalidateQueries({ queryKey: ["jobs"] })]);
    },
    onError: (error) => complain(explain(error, t)),
  });
}

export function useCancel() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (jobId: number) => answer(api.POST("/api/v2/import/batch-status/{job_id}/cancel", { params: { path: { job_id: jobId } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ["jobs"] }),
    onError: (error) => complain(explain(error, t)),
  });
}

const jobKey = (id: number) => ["jobs", "one", id] as const;

/** The job that fetches, kept fresh by its events, and asked for where they do not come; at its end all that the catalog told is asked anew. */
export function useRefreshing(id: number, onEnd: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: job } = useQuery({
    queryKey: jobKey(id),
    queryFn: ({ signal }) => answer(api.GET("/api/v2/import/batch-status/{job_id}", { params: { path: { job_id: id } }, signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : AGAIN),
  });
  useEffect(() => {
    const events = new EventSource(`/api/v2/import/batch-status/${String(id)}/events`);
    const heard = (event: MessageEvent<string>) => {
      const news = JSON.parse(event.data) as Job;
      client.setQueryData<Job>(jobKey(id), (old) => {
        const changed = new Map(news.rows.map((row) => [row.position, row]));
        return old ? { ...news, rows: old.rows.map((row) => changed.get(row.position) ?? row) } : news;
      });
    };
    events.addEventListener("status", heard);
    events.addEventListener("change", heard);
    events.addEventListener("end", () => {
      events.close();
      void client.invalidateQueries({ queryKey: jobKey(id) });
    });
    return () => events.close();
  }, [id, client]);
  const over = job && isOver(job) ? job : null;
  const told = useRef<number | null>(null);
  useEffect(() => {
    if (!over || told.current === id) return;
    told.current = id;
    say(t(over.totals.failed ? "catalogs.someFailed" : over.state === "cancelled" ? "catalogs.cancelled" : "catalogs.done"));
    for (const queryKey of [["catalog"], ["coins"], ["jobs", "all"]]) void client.invalidateQueries({ queryKey });
    onEnd();
  }, [id, over, client, t, onEnd]);
  return job;
}

const isOver = ({ state }: Pick<Job, "state">) => state === "done" || state === "cancelled";
