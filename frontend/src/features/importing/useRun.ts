/** What is done to an import: mapped, decided, confirmed, discarded, taken back. */
import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { answer, api, done } from "../../api/client";
import { explain } from "../../api/explain";
import { complain, say } from "../../ui/toasts";
import { decision, rowsKey, runQuery, type Decision, type ImportChange, type Row, type Rows, type Run } from "./queries";

const SOON = 10; // seconds that the server may take before it answers "not yet"

/** The run as answered, or the news that it is at work. */
function keepRun(client: QueryClient, id: number, answered: object): void {
  const { queryKey } = runQuery(id);
  if ("file_name" in answered) client.setQueryData(queryKey, answered as Run);
  else void client.invalidateQueries({ queryKey });
}

async function refreshCollection(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ["coins"] }),
    client.invalidateQueries({ queryKey: ["history"] }),
    client.invalidateQueries({ queryKey: ["imports", "records"] }),
  ]);
}

/** Another mapping, sheet or currency; the file is read anew. Changes go one after the other. */
export function useChangeRun(id: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    scope: { id: `import-${String(id)}` },
    mutationFn: (change: Partial<ImportChange>) =>
      answer(
        api.PATCH("/api/v2/import/collection/{import_id}", {
          params: { path: { import_id: id }, query: { wait: SOON } },
          body: { sheet: null, mapping: null, currency: null, currencies: {}, ...change },
        }),
      ),
    onSuccess: async (answered) => {
      keepRun(client, id, answered);
      await client.invalidateQueries({ queryKey: rowsKey(id) });
    },
    onError: (error) => {
      complain(explain(error, t));
      void client.invalidateQueries({ queryKey: runQuery(id).queryKey });
    },
  });
}

/** Put a row, as it now is, into every list that shows it. */
function keepRow(client: QueryClient, id: number, change: (row: Row) => Row, number: number): void {
  for (const { queryKey } of client.getQueryCache().findAll({ queryKey: rowsKey(id) })) {
    client.setQueryData<InfiniteData<Rows> | Rows | Row | null>(queryKey, (held) => {
      if (!held) return held;
      const put = (page: Rows): Rows => ({ ...page, rows: page.rows.map((one) => (one.row === number ? change(one) : one)) });
      if ("pages" in held) return { ...held, pages: held.pages.map(put) };
      if ("rows" in held) return put(held);
      return held.row === number ? change(held) : held;
    });
  }
}

/** The owner's word on a row; null takes it back. */
export function useDecide(id: number, row: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    scope: { id: `import-${String(id)}-${String(row)}` },
    mutationFn: (made: Decision | null) =>
      answer(
        api.PUT("/api/v2/import/collection/{import_id}/rows/{row}/decision", {
          params: { path: { import_id: id, row } },
          body: made,
        }),
      ),
    // Shown at once; what the server says of it, or what it was before, follows.
    onMutate: (made) => keepRow(client, id, (one) => ({ ...one, decision: made }), row),
    onSuccess: async (decided) => {
      keepRow(client, id, () => decided, row);
      await client.invalidateQueries({ queryKey: runQuery(id).queryKey });
    },
    onError: (error) => {
      complain(explain(error, t));
      void client.invalidateQueries({ queryKey: rowsKey(id) });
    },
  });
}

/** One word on every row that waits for one, in as many requests as there are pages of them. */
export function useDecideAll(id: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (choice: "skip" | "new" | "merge") => {
      let after: number | null = 0;
      while (after !== null) {
        const page: Rows = await answer(
          api.GET("/api/v2/import/collection/{import_id}/rows", {
            params: { path: { import_id: id }, query: { state: ["duplicate", "changed"], after, limit: MOST } },
          }),
        );
        const waiting = page.rows.filter((row) => row.decision === null && row.coin_id === null);
        const decided = waiting.flatMap((row) => {
          const coin = row.known_coin_id ?? row.likeness.find((like) => like.coin_id !== null)?.coin_id ?? null;
          if (choice === "merge" && coin === null) return []; // the twin of another row: there is no coin yet to merge it with
          return [{ ...decision(choice, choice === "merge" ? coin : null), row: row.row }];
        });
        if (decided.length > 0) await done(api.POST("/api/v2/import/collection/{import_id}/decisions", { params: { path: { import_id: id } }, body: decided }));
        after = page.next;
      }
    },
    onError: (error) => complain(explain(error, t)),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: rowsKey(id) }), client.invalidateQueries({ queryKey: runQuery(id).queryKey })]),
  });
}

const MOST = 500; // rows in one answer

/** Put what was decided into the collection. */
export function useConfirm(id: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (update: boolean) =>
      answer(
        api.POST("/api/v2/import/collection/{import_id}/confirm", {
          params: { path: { import_id: id }, query: { wait: 1 } },
          body: { decisions: [], update },
        }),
      ),
    onSuccess: async (answered) => {
      keepRun(client, id, answered);
      await Promise.all([client.invalidateQueries({ queryKey: rowsKey(id) }), refreshCollection(client)]);
    },
    onError: (error) => {
      complain(explain(error, t));
      void client.invalidateQueries({ queryKey: runQuery(id).queryKey });
    },
  });
}

/** Forget an import that never entered the collection. */
export function useDiscard(id: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v2/import/records/{import_id}", { params: { path: { import_id: id } } })),
    onSuccess: async () => {
      say(t("importing.run.discarded"));
      await navigate({ to: "/import" });
      client.removeQueries({ queryKey: runQuery(id).queryKey });
      client.removeQueries({ queryKey: rowsKey(id) });
      await client.invalidateQueries({ queryKey: ["imports", "records"] });
    },
    onError: (error) => complain(explain(error, t)),
  });
}

/** Take a confirmed import back; coins edited since are kept and told. */
export function useUndoImport(id: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.DELETE("/api/v2/import/records/{import_id}", { params: { path: { import_id: id }, query: { edited: "keep" } } })),
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: ["imports"] }), refreshCollection(client)]);
    },
    onError: (error) => complain(explain(error, t)),
  });
}

/** Coins that an undo left: into the trash after all; the history has the way back. */
export function useTrashKept() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (coins: readonly number[]) => answer(api.POST("/api/v2/coins/trash", { body: { ids: [...coins] } })),
    onSuccess: async ({ coins }) => {
      say(t("importing.undo.trashed", { count: coins }));
      await refreshCollection(client);
    },
    onError: (error) => complain(explain(error, t)),
  });
}
