/** What the import's screens ask the server for. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../api/client";
import type { components } from "../../api/schema";
import type { Acquisition, Certificate, Citation, Coin, CustomValue, Description, Disposal, ProvenanceEvent, Worth } from "../../api/types";

type Schemas = components["schemas"];

export type Run = Schemas["ImportDetail"];
export type Row = Schemas["ImportRow"];
export type Rows = Schemas["ImportRows"];
export type RowState = Row["state"];
export type Decision = Schemas["RowDecision"];
export type Likeness = Schemas["Likeness"];
export type ImportRecord = Schemas["ImportRecord"];
export type Undone = Schemas["ImportUndone"];
export type Mapped = Schemas["MappedColumn"];
export type Target = Schemas["Target"];
export type ImportChange = Schemas["ImportChange"];

/** A word on a row. */
export function decision(choice: Decision["choice"], coin: number | null = null, values: Readonly<Record<string, unknown>> = {}): Decision {
  return { choice, coin_id: coin, values };
}

/** The coin as a row gave it: the coin's own document without its empty fields. */
export interface ReadCoin extends Partial<Omit<Coin, "description" | "acquisition" | "worth" | "disposal" | "citations" | "certificates" | "custom" | "provenance_events">> {
  description?: Partial<Description>;
  acquisition?: Partial<Acquisition>;
  worth?: Partial<Worth>;
  disposal?: Partial<Disposal>;
  citations?: Partial<Citation>[];
  certificates?: Partial<Certificate>[];
  custom?: Partial<CustomValue>[];
  provenance_events?: Partial<ProvenanceEvent>[];
}

/** The API gives the read coin as a bare object; it holds what `Coin` holds, as far as the row filled it. */
export function coinOf(row: Row): ReadCoin | null {
  return row.coin;
}

const AGAIN = 400; // milliseconds between two looks at work under way

export const isWorking = (run: { state: Run["state"] } | undefined) => run?.state === "reading" || run?.state === "confirming";

export function runQuery(id: number) {
  return queryOptions({
    queryKey: ["imports", "run", id],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/import/collection/{import_id}", { params: { path: { import_id: id } }, signal })),
    refetchInterval: ({ state }) => (isWorking(state.data) ? AGAIN : false),
    staleTime: 0,
  });
}

const PAGE = 100;

export const rowsKey = (id: number) => ["imports", "rows", id] as const;

/** The rows in those states, behind one row. */
export function rowsQuery(id: number, states: readonly RowState[], from = 0) {
  return infiniteQueryOptions({
    queryKey: [...rowsKey(id), states, from],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET("/api/v2/import/collection/{import_id}/rows", {
          params: { path: { import_id: id }, query: { after: pageParam, limit: PAGE, ...(states.length > 0 && { state: [...states] }) } },
          signal,
        }),
      ),
    initialPageParam: from,
    getNextPageParam: (last: Rows) => last.next ?? undefined,
    staleTime: Infinity,
  });
}

/** The first rows of the sheet, by which the mapping is judged. */
export function sampleQuery(id: number) {
  return queryOptions({
    queryKey: [...rowsKey(id), "sample"],
    queryFn: ({ signal }) =>
      answer(api.GET("/api/v2/import/collection/{import_id}/rows", { params: { path: { import_id: id }, query: { limit: 10 } }, signal })),
    staleTime: Infinity,
  });
}

/** One row, by its number. */
export function rowQuery(id: number, row: number) {
  return queryOptions({
    queryKey: [...rowsKey(id), "one", row],
    queryFn: async ({ signal }) => {
      const { rows } = await answer(
        api.GET("/api/v2/import/collection/{import_id}/rows", { params: { path: { import_id: id }, query: { after: row - 1, limit: 1 } }, signal }),
      );
      return rows[0]?.row === row ? rows[0] : null;
    },
  });
}

export const targetsQuery = queryOptions({
  queryKey: ["imports", "targets"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/import/targets", { signal })),
  staleTime: Infinity,
});

export const recordsQuery = queryOptions({
  queryKey: ["imports", "records"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/import/records", { signal })),
  refetchInterval: ({ state }) => (state.data?.records.some(isWorking) ? 1_000 : false),
  staleTime: 0,
});

/** A coin of the collection that a row may be. */
export function knownCoinQuery(id: number) {
  return queryOptions({
    queryKey: ["coins", "one", id],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/coins/{coin_id}", { params: { path: { coin_id: id } }, signal })),
  });
}
