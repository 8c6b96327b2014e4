/** A small change made on the coin's own page. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { explain } from "../../../api/explain";
import type { Coin, CoinChange } from "../../../api/types";
import { complain } from "../../../ui/toasts";
import { refresh } from "../queries";

export function useChange(coin: Coin) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: CoinChange) =>
      answer(api.PATCH("/api/v2/coins/{coin_id}", { params: { path: { coin_id: coin.id }, header: { "If-Match": `"${coin.version}"` } }, body: change })),
    onSettled: () => refresh(client),
    onError: (error) => complain(explain(error, t)),
  });
}
