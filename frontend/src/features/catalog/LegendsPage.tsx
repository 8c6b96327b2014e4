/** What the abbreviations of legends stand for. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { SearchIcon } from "../../ui/icons";
import { useTitle } from "../../ui/useTitle";
import "./catalog.css";
import { legendsQuery } from "./queries";
import { withPart } from "./search";
import { useTyped } from "./useTyped";
import "./words";

export function LegendsPage() {
  const { t } = useTranslation();
  useTitle(t("catalog.legends.title"));
  const { q = "" } = useSearch({ from: "/catalog/legends" });
  const navigate = useNavigate({ from: "/catalog/legends" });
  const field = useTyped(q, (text) => void navigate({ search: (old) => withPart(old, "q", text), replace: true, resetScroll: false }));
  const { data, error } = useQuery(legendsQuery(q));
  return (
    <main className="page legendspage" id="main">
      <div className="sechead pagehead">
        <h1>{t("catalog.legends.title")}</h1>
        <span className="q ways">
          <Link to="/catalog">{t("catalog.title")}</Link>
          <Link to="/catalog/identify">{t("catalog.byLetters")}</Link>
          <Link to="/catalog/monograms">{t("catalog.monograms")}</Link>
        </span>
      </div>
      <p className="q2 leadline">{t("catalog.legends.lead")}</p>
      <div className="field catsearch">
        <SearchIcon />
        <input type="search" aria-label={t("catalog.legends.label")} placeholder={t("catalog.legends.search")} maxLength={400} {...field} />
      </div>
      {error && <p role="alert">{explain(error, t)}</p>}
      {data && (
        <p className="cattotal q2" role="status">
          {t("catalog.legends.total", { count: data.total })}
        </p>
      )}
      {data?.total === 0 && (
        <div className="nothing">
          <h2>{t("catalog.legends.nothing")}</h2>
          <p className="q2">{t("catalog.legends.nothingText")}</p>
        </div>
      )}
      {data && data.total > 0 && (
        <ul className="abbreviations">
          {data.legends.map((one) => (
            <li key={`${one.abbreviation} ${one.expansion} ${one.meaning}`}>
              <span className="legend">{one.abbreviation}</span>
              <span className="expand">
                <Expansion text={one.expansion} />
              </span>
              <span className="q2">{one.meaning}</span>
              <span className="q">{t(one.language === "grc" ? "catalog.legends.language.grc" : "catalog.legends.language.la")}</span>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

/** What is supplied steps back. */
function Expansion({ text }: { text: string }) {
  return text.split(/(\([^)]*\))/u).map((part, index) => (part.startsWith("(") ? <i key={index}>{part}</i> : <Fragment key={index}>{part}</Fragment>));
}
