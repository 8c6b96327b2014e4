/** The other types of a type's number. */
import { useTranslation } from "react-i18next";

import type { TypePage } from "./queries";
import { TypeRow } from "./TypeRow";

export function Neighbours({ type }: { type: TypePage }) {
  const { t } = useTranslation();
  if (type.varieties.length === 0) return null;
  return (
    <section className="block">
      <div className="sechead">
        <h2>{t("catalog.type.varieties")}</h2>
        <span className="q">{t("catalog.total", { count: type.varieties.length })}</span>
      </div>
      <ol className="types still">
        {type.varieties.map((one) => (
          <li key={one.uri}>
            <TypeRow type={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}
