/** What this CoinStack is, and what it rests on. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { aboutQuery } from "./queries";

export function About() {
  const { t } = useTranslation();
  const { data } = useQuery(aboutQuery);
  if (!data) return null;
  return (
    <>
      <dl className="aboutlist">
        <dt className="vh">{t("settings.about.title")}</dt>
        <dd className="nm">{t("settings.about.version", { version: data.version })}</dd>
        <dt>{t("settings.about.database")}</dt>
        <dd>{data.database}</dd>
        <dt>{t("settings.about.data")}</dt>
        <dd className="ref">{data.data}</dd>
      </dl>
      <h3 className="setsub">{t("settings.about.licences")}</h3>
      <ul className="licences">
        {data.licences.map(({ name, what, licence, address }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="q">{what}</span>
            <a href={address} target="_blank" rel="noreferrer">
              {licence}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
