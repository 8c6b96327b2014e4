/** What the first run offers, until it is taken or waved away. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { useRememberedFlag } from "../../lib/remembered";
import "./catalogs.css";
import { statusQuery } from "./queries";
import "./words";

export function Offer() {
  const { t } = useTranslation();
  const { data } = useQuery(statusQuery);
  const [isDismissed, dismiss] = useRememberedFlag("noCatalogs");
  if (!data || data.loaded || isDismissed) return null;
  return (
    <aside className="catoffer" aria-labelledby="catoffer">
      <h2 id="catoffer">{t("catalogs.offer.title")}</h2>
      <p className="q2">{t("catalogs.offer.text")}</p>
      <p className="chips">
        <Link className="btn" to="/catalog">
          {t("catalogs.offer.button")}
        </Link>
        <button type="button" className="textbutton" onClick={() => dismiss(true)}>
          {t("catalogs.offer.dismiss")}
        </button>
      </p>
    </aside>
  );
}
