/** Everything that was done to the collection, and its undoing. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { historyQuery } from "../../api/queries";
import { ChangeList } from "../../coin/ChangeList";
import { useTitle } from "../../ui/useTitle";

export function HistoryPage() {
  const { t } = useTranslation();
  useTitle(t("history.title"));
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(historyQuery(null));
  const sets = data?.pages.flatMap((page) => page.change_sets) ?? [];
  return (
    <main className="page" id="main">
      <div className="sechead pagehead">
        <h1>{t("history.title")}</h1>
        <span className="q">{t("history.note")}</span>
      </div>
      {isPending && (
        <p className="q" role="status">
          {t("history.loading")}
        </p>
      )}
      {error && <p role="alert">{explain(error, t)}</p>}
      {data && sets.length === 0 && (
        <div className="nothing">
          <h2>{t("history.empty")}</h2>
          <p className="q2">{t("history.emptyText")}</p>
        </div>
      )}
      <ChangeList sets={sets} coinId={null} />
      {hasNextPage && (
        <p className="morerow">
          <button type="button" className="btn" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("history.more")}
          </button>
        </p>
      )}
    </main>
  );
}
