/** What the catalog says of a type, label and value. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { span } from "../../coin/years";
import { isAddress, namesOf } from "./letters";
import type { TypePage } from "./queries";
import { partsOf } from "./typeParts";

function TypeLinks({ uris }: { uris: readonly string[] }) {
  return (
    <>
      {uris.map((uri, index) => {
        const parts = partsOf(uri);
        return (
          <span key={uri}>
            {index > 0 && ", "}
            {parts ? (
              <Link className="ref" to="/catalog/$corpus/$id" params={parts}>
                {parts.id}
              </Link>
            ) : (
              uri
            )}
          </span>
        );
      })}
    </>
  );
}

export function TypeFacts({ type }: { type: TypePage }) {
  const { t } = useTranslation();
  const issuers = type.issuers.filter(({ label }) => !isAddress(label));
  const search = (name: "issuer" | "mint" | "denomination", list: readonly { id: string; label: string }[]): ReactNode =>
    list.map(({ id, label }, index) => (
      <span key={id}>
        {index > 0 && ", "}
        <Link to="/catalog" search={{ corpus: type.corpus, [name]: id }}>
          {label}
        </Link>
      </span>
    ));
  const facts: (readonly [string, ReactNode])[] = [
    [t("catalog.type.ruler"), issuers.length > 0 && search("issuer", issuers)],
    [t("catalog.type.denomination"), type.denominations.length > 0 && search("denomination", type.denominations)],
    [t("catalog.type.metal"), namesOf(type.materials)],
    [t("catalog.type.mint"), type.mints.length > 0 && search("mint", type.mints)],
    [t("catalog.type.region"), namesOf(type.regions)],
    [t("catalog.type.issue"), span(type.issue_from, type.issue_to)],
    [t("catalog.type.reign"), span(type.reign_from, type.reign_to)],
    [t("catalog.type.replacedBy"), type.replaced_by.length > 0 && <TypeLinks uris={type.replaced_by} />],
    [t("catalog.type.replaces"), type.replaces.length > 0 && <TypeLinks uris={type.replaces} />],
    [t("catalog.type.broader"), type.broader && <TypeLinks uris={[type.broader]} />],
    [t("catalog.type.id"), <span className="ref" key="id">{type.id}</span>],
  ];
  return (
    <>
      <dl className="facts typefacts">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label} className="fact">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="listhead">
        <h2 className="label">{t("catalog.type.owned")}</h2>
        {type.owned.length > 0 && <span className="q">{t("catalog.type.ownedCount", { count: type.owned.length })}</span>}
      </div>
      {type.owned.length === 0 ? (
        <p className="q">{t("catalog.type.ownedNone")}</p>
      ) : (
        <ul className="list">
          {type.owned.map((coin) => (
            <li key={coin.coin_id}>
              <Link to="/coins/$coinId" params={{ coinId: String(coin.coin_id) }}>
                {coin.title}
              </Link>
              <span className="c">{coin.number && t("catalog.have", { number: coin.number }).replace(/^.*?(?=no\.)/u, "")}</span>
            </li>
          ))}
        </ul>
      )}
      {type.concordance.length > 0 && (
        <>
          <div className="listhead">
            <h2 className="label">{t("catalog.type.elsewhere")}</h2>
          </div>
          <ul className="refs">
            {type.concordance.map((one) => (
              <li key={`${one.catalog} ${one.reference}`}>
                <span className="ref">
                  {one.catalog} {one.reference}
                </span>
                <span className="q">{t("catalog.type.elsewhereCoins", { count: one.coins })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
