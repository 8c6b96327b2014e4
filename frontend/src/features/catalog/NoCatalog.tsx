/** What stands where types would, as long as no catalog is loaded. */
import { useTranslation } from "react-i18next";

import { Fetch } from "../../coin/catalogs/Fetch";
import type { Status } from "../../coin/catalogs/queries";

const USUAL = "No catalog is loaded";

export function NoCatalog({ status }: { status: Status }) {
  const { t } = useTranslation();
  return (
    <section className="nocatalog" aria-labelledby="nocatalog">
      <h2 id="nocatalog">{t("catalog.none.title")}</h2>
      <p className="lead1">{t("catalog.none.text")}</p>
      <p className="q2">{t("catalog.none.without")}</p>
      {status.reason && !status.reason.startsWith(USUAL) && <p className="suggest">{t("catalog.none.reason", { reason: status.reason })}</p>}
      <Fetch status={status} isFirst />
      <p className="q2 byhand">
        {t("catalog.none.files")} <code className="ref">{t("catalog.none.command")}</code>
      </p>
    </section>
  );
}
