/** Taking from a type: fields of it, or the word that the coin is of it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../../api/client";
import { explain } from "../../../../api/explain";
import type { Coin } from "../../../../api/types";
import { fieldWord, useUndo } from "../../../../coin/ChangeList";
import { complain, say } from "../../../../ui/toasts";
import { refresh } from "../../queries";

interface Wish {
  /** As a collector cites it. */
  reference: string;
  fields: readonly string[];
  /** The owner's own choice of the type. */
  uri?: string;
}

export function useTake(coin: Coin) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { undo } = useUndo();
  return useMutation({
    mutationFn: ({ fields, uri = "" }: Wish) =>
      answer(
        api.POST("/api/v2/catalog/enrich/{coin_id}", {
          params: { path: { coin_id: coin.id }, header: { "If-Match": `"${coin.version}"` } },
          body: { apply: true, auto_apply: false, fields: [...fields], type_uri: uri },
        }),
      ),
    onSuccess: ({ applied, change_set: set }, { reference, uri }) => {
      const back = set === null ? null : { label: t("besideType.undo"), run: () => undo(set) };
      if (set === null) say(t("besideType.takenNone"));
      else if (uri && applied.length === 0) say(t("besideType.linked", { type: reference }), back);
      else say(t("besideType.taken", { count: applied.length, fields: applied.map((name) => fieldWord(name, t)).join(", "), type: reference }), back);
    },
    onError: (error) => complain(explain(error, t)),
    onSettled: () => refresh(client),
  });
}
