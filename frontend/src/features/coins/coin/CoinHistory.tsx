/** What was done to this coin. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import { historyQuery } from "../../../api/queries";
import type { Coin } from "../../../api/types";
import { ChangeList } from "../../../coin/ChangeList";

export function CoinHistory({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(historyQuery(coin.id));
  const sets = data?.pages.flatMap((page) => page.change_sets) ?? [];
  return (
    <section className="block">
      <div className="sechead">
        <h2>{t("coins.coin.history")}</h2>
        <span className="q">{t("coins.coin.historyNote")}</span>
      </div>
      {error && <p role="alert">{explain(error, t)}</p>}
      <ChangeList sets={sets} coinId={coin.id} />
      {hasNextPage && (
        <button type="button" className="btn sm" onClick={() => void fetchNextPage()}>
          {t("history.more")}
        </button>
      )}
    </section>
  );
}
