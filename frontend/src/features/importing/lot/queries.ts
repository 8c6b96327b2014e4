/** What the screens of lots ask the server for. */
import { queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../../api/client";
import type { Preview } from "./shapes";

export const previewKey = (id: number) => ["lots", "preview", id] as const;
export const waitingKey = ["lots", "waiting"] as const;

export function previewQuery(id: number) {
  return queryOptions({
    queryKey: previewKey(id),
    queryFn: ({ signal }): Promise<Preview> => answer(api.GET("/api/v2/import/previews/{import_id}", { params: { path: { import_id: id } }, signal })),
    staleTime: 0,
  });
}

export const waitingQuery = queryOptions({
  queryKey: waitingKey,
  queryFn: ({ signal }) => answer(api.GET("/api/v2/import/previews", { params: { query: { state: "ready" } }, signal })),
  staleTime: 0,
});

/** Which sites are fetched, and how the pages of the others are saved. */
export const housesQuery = queryOptions({
  queryKey: ["settings", "houses"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/settings/houses", { signal })),
  staleTime: 60_000,
});

/** What the owner has set: currency, premiums in percent by house, the net. */
export const preferencesQuery = queryOptions({
  queryKey: ["settings", "all"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/settings", { signal })),
  staleTime: 60_000,
});

export function pictureAddress(importId: number, picture: number): string {
  return `/api/v2/import/${String(importId)}/pictures/${String(picture)}`;
}
