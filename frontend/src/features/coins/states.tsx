/** The collection when there is nothing to show: empty, nothing fits, not yet loaded, failed. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Offer } from "../../coin/catalogs/Offer";
import { cleared, type CollectionSearch } from "./search";

export function EmptyCollection() {
  const { t } = useTranslation();
  return (
    <main className="page emptycoll" id="main">
      <div className="emptytray" aria-hidden="true">
        {Array.from({ length: 6 }, (_, index) => (
          <div className="well" key={index} />
        ))}
      </div>
      <h1>{t("coins.empty.title")}</h1>
      <p className="q2">{t("coins.empty.text")}</p>
      <p className="chips">
        <Link className="btn main" to="/import">
          {t("coins.empty.import")}
        </Link>
        <Link className="btn" to="/coins/new">
          {t("coins.empty.add")}
        </Link>
      </p>
      <Offer />
    </main>
  );
}

export function NothingFits({ search }: { search: CollectionSearch }) {
  const { t } = useTranslation();
  return (
    <div className="nothing">
      <h2>{t("coins.nothing.title")}</h2>
      <p className="q2">{t("coins.nothing.text")}</p>
      <Link className="btn" to="/" search={cleared(search)}>
        {t("coins.nothing.clear")}
      </Link>
    </div>
  );
}

export function FailedList({ text, onAgain }: { text: string; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="nothing" role="alert">
      <h2>{t("coins.failed")}</h2>
      <p className="q2">{text}</p>
      <button type="button" className="btn" onClick={onAgain}>
        {t("coins.again")}
      </button>
    </div>
  );
}

export function Skeleton({ view }: { view: CollectionSearch["view"] }) {
  const { t } = useTranslation();
  if (view === "table")
    return (
      <div className="tablewrap" role="status" aria-label={t("ui.loading")}>
        {Array.from({ length: 12 }, (_, index) => (
          <div className="bonerow" key={index}>
            <div className="bone" />
          </div>
        ))}
      </div>
    );
  return (
    <div className="tray" role="status" aria-label={t("ui.loading")}>
      {Array.from({ length: 12 }, (_, index) => (
        <div className="cell" key={index}>
          <div className="pair">
            <div className="well" />
            <div className="well" />
          </div>
          <div className="cap">
            <div>
              <div className="bone wide" />
              <div className="bone" />
              <div className="bone" />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
