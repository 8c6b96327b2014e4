/** A batch as the server tells it, live while it is under way. */
import { keepPreviousData, queryOptions, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { answer, api } from "../../../api/client";
import type { components } from "../../../api/schema";
import type { ReadCoin } from "../queries";

type Schemas = components["schemas"];
export type Job = Schemas["JobStatus"];
export type Item = Schemas["JobItem"];
export type ItemState = Item["state"];
export type Reading = Omit<Schemas["JobReading"], "coin"> & { coin: ReadCoin };

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

const PART = 100; // lots whose readings come in one answer

function readingsQuery(id: number, part: number, read: number) {
  return queryOptions({
    queryKey: ["jobs", "readings", id, part, read],
    queryFn: async ({ signal }) => {
      const { readings } = await answer(api.GET("/api/v2/import/batch-status/{job_id}/readings", { params: { path: { job_id: id }, query: { after: part * PART, limit: PART } }, signal }));
      return readings; // the server's own shape of a coin
    },
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });
}

/** What the lots in sight were read as, by their position: one answer for each hundred of the batch, again once more of them were read. */
export function useReadings(job: Job, inSight: readonly Item[]): ReadonlyMap<number, Reading> {
  const partOf = ({ position }: Item) => Math.floor((position - 1) / PART);
  const read = (part: number) => job.rows.filter((row) => row.import_id !== null && partOf(row) === part).length;
  const parts = [...new Set(inSight.filter((row) => row.import_id !== null).map(partOf))];
  return useQueries({
    queries: parts.map((part) => readingsQuery(job.job_id, part, read(part))),
    combine: (found) => new Map(found.flatMap(({ data }) => data ?? []).map((one) => [one.position, one])),
  });
}
