/** What is done to the preview of a lot: corrected, read anew, split, confirmed, discarded, taken back. */
import { useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { answer, api, done } from "../../../api/client";
import { explain } from "../../../api/explain";
import { Problem } from "../../../api/problem";
import type { components } from "../../../api/schema";
import type { Coin } from "../../../api/types";
import { complain, say } from "../../../ui/toasts";
import type { Values } from "../patch";
import { previewKey, waitingKey } from "./queries";

type Schemas = components["schemas"];
const at = (id: number) => ({ params: { path: { import_id: id } } });

/** Words of the owner's, or places of the text from which fields are to be read anew; one after the other. */
export function useCorrect(id: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    scope: { id: `lot-${String(id)}` },
    mutationFn: ({ row, values, span, reset }: { row: number; values?: Values; span?: { field: string; start: number; end: number }; reset?: readonly (string | null)[] }) =>
      answer(
        api.PATCH("/api/v2/import/previews/{import_id}", {
          ...at(id),
          // a value of the patch is whatever JSON the field takes; the server says where it does not fit
          body: { reset: (reset ?? []).map((field) => ({ row, field })), coins: values ? [{ row, values }] : [], spans: span ? [{ row, ...span }] : [] },
        }),
      ),
    onSuccess: (preview) => client.setQueryData(previewKey(id), preview),
    onError: (error) => {
      complain(explain(error, t));
      void client.invalidateQueries({ queryKey: previewKey(id) });
    },
  });
}

export type Share = Schemas["Split"]["share"];

export function useSplit(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { coins: number; share: Share }) => answer(api.POST("/api/v2/import/previews/{import_id}/split", { ...at(id), body })),
    onSuccess: async (preview) => {
      client.setQueryData(previewKey(id), preview);
      await client.invalidateQueries({ queryKey: waitingKey });
    },
  });
}

export function useShareCosts() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas["Invoice"]) => answer(api.POST("/api/v2/import/invoice", { body })),
    onSuccess: async ({ shares }) => {
      // What a coin of the collection bears and has not yet is the owner's to write there.
      const owed = shares.filter((one) => one.coin_id !== null && PARTS.some((part) => one[part] && !one.kept.includes(part)));
      say(owed.length > 0 ? t("lots.invoice.owed", { parts: owed.map((one) => partsText(one, t)).join("; ") }) : t("lots.invoice.done"));
      await client.invalidateQueries({ queryKey: ["lots"] });
    },
  });
}

const PARTS = ["premium", "shipping", "fees", "tax"] as const;

function partsText(share: Schemas["InvoiceShare"], t: TFunction): string {
  const parts = PARTS.flatMap((part) => (share[part] && !share.kept.includes(part) ? [`${t(`lots.invoice.${part}`)} ${[share[part].amount, share[part].currency].filter(Boolean).join(" ")}`] : []));
  return `${share.title}: ${parts.join(", ")}`;
}

export type PhotoWish = Schemas["PhotoWish"];
export type Confirming = Pick<Schemas["LotConfirm"], "import_id" | "row" | "photos" | "duplicate">;

export async function refreshAll(client: QueryClient): Promise<void> {
  await Promise.all(["coins", "history", "imports", "lots", "jobs"].map((name) => client.invalidateQueries({ queryKey: [name] })));
}

/** Into the collection; null where it was skipped. */
export function useConfirmLot() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Confirming): Promise<Coin | null> => (await answer<Coin | undefined>(api.POST("/api/v2/import/confirm", { body }))) ?? null,
    onSuccess: async (coin, given) => {
      const action = given.duplicate?.action ?? "new";
      if (coin === null || action === "skip") say(t("lots.confirm.skipped"));
      else say(t(action === "new" ? "lots.confirm.done" : "lots.confirm.merged", { title: coin.title }), { label: t("lots.page.undo"), run: () => void takeBack(client, given.import_id, t) });
      await refreshAll(client);
    },
    onError: (error, given) => {
      complain(explain(error, t));
      void client.invalidateQueries({ queryKey: previewKey(given.import_id) });
    },
  });
}

/** Take a confirmed lot back, whatever was edited since stays. */
export async function takeBack(client: QueryClient, id: number, t: TFunction): Promise<void> {
  try {
    await answer(api.DELETE("/api/v2/import/records/{import_id}", { params: { path: { import_id: id }, query: { edited: "keep" } } }));
    say(t("lots.page.undone"));
  } catch (error) {
    complain(explain(error, t));
  }
  await refreshAll(client);
}

export function useDiscardLot() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => done(api.DELETE("/api/v2/import/previews/{import_id}", at(id))),
    onSuccess: async () => {
      say(t("lots.confirm.discarded"));
      await Promise.all([client.invalidateQueries({ queryKey: waitingKey }), client.invalidateQueries({ queryKey: ["imports", "records"] }), client.invalidateQueries({ queryKey: ["jobs"] })]);
    },
    onError: (error) => complain(explain(error, t)),
  });
}

export const isGone = (error: unknown) => error instanceof Problem && error.status === 404;
