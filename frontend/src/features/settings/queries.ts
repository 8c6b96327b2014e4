/** What the settings' page asks the server for, and how a change reaches it. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../api/client";
import { explain } from "../../api/explain";
import type { components } from "../../api/schema";
import { complain } from "../../ui/toasts";

type Schemas = components["schemas"];
export type Preferences = Schemas["SettingsDetail"];
export type House = Schemas["HouseSetting"];
export type Premium = Schemas["PremiumSetting"];
export type Token = Schemas["TokenMade"];
export type Try = Schemas["TryMade"];

export const preferencesQuery = queryOptions({ queryKey: ["settings", "all"], queryFn: ({ signal }) => answer(api.GET("/api/v2/settings", { signal })) });
export const housesQuery = queryOptions({ queryKey: ["settings", "houses"], queryFn: ({ signal }) => answer(api.GET("/api/v2/settings/houses", { signal })) });
export const tokensQuery = queryOptions({ queryKey: ["settings", "tokens"], queryFn: ({ signal }) => answer(api.GET("/api/v2/settings/tokens", { signal })) });
export const bookmarkletQuery = queryOptions({ queryKey: ["settings", "bookmarklet"], queryFn: ({ signal }) => answer(api.GET("/api/v2/settings/bookmarklet", { signal })), staleTime: Infinity });
export const aboutQuery = queryOptions({ queryKey: ["settings", "about"], queryFn: ({ signal }) => answer(api.GET("/api/v2/settings/about", { signal })), staleTime: Infinity });
export const ratesQuery = queryOptions({ queryKey: ["settings", "rates"], queryFn: ({ signal }) => answer(api.GET("/api/v2/settings/rates", { signal })) });

export function conversionQuery(currency: string, day: string) {
  return queryOptions({
    queryKey: ["settings", "rates", currency, day],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/settings/rates", { params: { query: { currency, day } }, signal })),
    staleTime: 60_000,
  });
}

export function triesQuery(house: string) {
  return infiniteQueryOptions({
    queryKey: ["settings", "tries", house],
    queryFn: ({ pageParam, signal }) => answer(api.GET("/api/v2/settings/tries", { params: { query: { house, limit: 12, ...(pageParam !== null && { before: pageParam }) } }, signal })),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** A merge-patch of what is set; one after the other. */
export function useSet() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    scope: { id: "settings" },
    mutationFn: (patch: Record<string, Schemas["JsonValue"]>) => answer(api.PATCH("/api/v2/settings", { body: patch })),
    // The answer is awaited with the houses: a box that was ticked must not spring back meanwhile.
    onSuccess: async (set) => {
      client.setQueryData(preferencesQuery.queryKey, set);
      await client.invalidateQueries({ queryKey: housesQuery.queryKey });
    },
    onError: (error) => complain(explain(error, t)),
  });
}
