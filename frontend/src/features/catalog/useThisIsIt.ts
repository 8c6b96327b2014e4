/** Settling on a type: it becomes the coin's, and one may still take that back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../api/client";
import { explain } from "../../api/explain";
import { useUndo } from "../../coin/ChangeList";
import { complain, say } from "../../ui/toasts";
import type { TypeLine } from "./queries";

/** Without a coin, the type's page is opened. */
export function useThisIsIt(coin: number | undefined) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { undo } = useUndo();
  const link = useMutation({
    mutationFn: ({ uri }: TypeLine) =>
      answer(api.POST("/api/v2/catalog/enrich/{coin_id}", { params: { path: { coin_id: coin ?? 0 } }, body: { type_uri: uri, apply: true, fields: [], auto_apply: false } })),
    onSuccess: async ({ change_set: set }, type) => {
      await Promise.all([client.invalidateQueries({ queryKey: ["coins"] }), client.invalidateQueries({ queryKey: ["history"] })]);
      say(t("catalog.identify.linked", { reference: type.reference }), set === null ? null : { label: t("catalog.identify.undo"), run: () => undo(set) });
      await navigate({ to: "/coins/$coinId", params: { coinId: String(coin) } });
    },
    onError: (error) => complain(explain(error, t)),
  });
  return {
    isPending: link.isPending,
    settle: (type: TypeLine) => {
      if (coin === undefined) void navigate({ to: "/catalog/$corpus/$id", params: { corpus: type.corpus, id: type.id } });
      else link.mutate(type);
    },
  };
}
