/** A batch as the server tells it, live while it is under way. */
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { answer, api } from "../../../api/client";
import type { components } from "../../../api/schema";

type Schemas = components["schemas"];
export type Job = Schemas["JobStatus"];
export type Item = Schemas["JobItem"];
export type ItemState = Item["state"];

export const isUnderWay = (job: Pick<Job, "state">) => job.state === "waiting" || job.state === "running" || job.state === "cancelling";

export const jobKey = (id: number) => ["jobs", "one", id] as const;

const AGAIN = 1_500; // milliseconds between two looks where events do not come

export function jobQuery(id: number, isLive: boolean) {
  return queryOptions({
    queryKey: jobKey(id),
    queryFn: ({ signal }) => answer(api.GET("/api/v2/import/batch-status/{job_id}", { params: { path: { job_id: id } }, signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => (!isLive && state.data && isUnderWay(state.data) ? AGAIN : false),
  });
}

/** The job with what an event says of it: the rows that changed among those that did not. */
export function merged(job: Job | undefined, news: Job): Job {
  if (!job) return news;
  const changed = new Map(news.rows.map((row) => [row.position, row]));
  return { ...news, rows: job.rows.map((row) => changed.get(row.position) ?? row) };
}

/** The batch; events keep it fresh, and where they do not come it is asked for again and again. */
export function useJob(id: number) {
  const client = useQueryClient();
  const [isLive, setLive] = useState(false);
  const found = useQuery(jobQuery(id, isLive));
  const goesOn = found.data ? isUnderWay(found.data) : false;
  useEffect(() => {
    if (!goesOn) return;
    const events = new EventSource(`/api/v2/import/batch-status/${String(id)}/events`);
    events.addEventListener("status", (event: MessageEvent<string>) => {
      setLive(true);
      client.setQueryData(jobKey(id), JSON.parse(event.data) as Job);
    });
    events.addEventListener("change", (event: MessageEvent<string>) => client.setQueryData<Job>(jobKey(id), (job) => merged(job, JSON.parse(event.data) as Job)));
    events.addEventListener("end", () => {
      events.close();
      setLive(false);
      void client.invalidateQueries({ queryKey: jobKey(id) });
      void client.invalidateQueries({ queryKey: ["lots"] });
      void client.invalidateQueries({ queryKey: ["jobs", "all"] });
    });
    events.onerror = () => setLive(false); // asked for until the browser has connected again
    return () => {
      events.close();
      setLive(false);
    };
  }, [id, goesOn, client]);
  return found;
}
