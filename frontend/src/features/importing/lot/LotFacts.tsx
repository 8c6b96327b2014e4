/** What the house says of the lot beside its text. */
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { longDate } from "../../../lib/times";
import { houseName, money, range } from "./facts";
import type { Preview } from "./shapes";

export function LotFacts({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { lot } = preview;
  const estimate = range(lot.estimate_low, lot.estimate_high, (low, high) => t("lots.facts.range", { low, high }));
  const price = money(lot.price);
  const basis = [t(`lots.facts.basis.${lot.basis}`), lot.premium_rate && t("lots.facts.rate", { rate: lot.premium_rate }), t(`lots.facts.outcome.${lot.outcome}`)].filter(Boolean).join(", ");
  // What the page prints, unless that is a machine's way of writing a moment.
  const printed = lot.sale_date_text && !/^\d{4}-\d{2}-\d{2}T/u.test(lot.sale_date_text) ? lot.sale_date_text : null;
  const day = printed ?? (lot.sale_date && longDate(lot.sale_date));
  const isSafe = lot.url !== null && /^https?:\/\//iu.test(lot.url);
  const house = lot.house === "text" && !lot.url ? null : houseName(lot);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t("lots.facts.house"), house],
    [t("lots.facts.sale"), lot.sale],
    [t("lots.facts.lot"), lot.lot_number && <span className="ref">{lot.lot_number}</span>],
    [t("lots.facts.date"), day],
    [t("lots.facts.estimate"), estimate],
    [t("lots.facts.starting"), money(lot.starting_price)],
    [
      t("lots.facts.price"),
      price ? (
        <>
          {price} <span className="q">{basis}</span>
        </>
      ) : lot.outcome === "unsold" || lot.outcome === "upcoming" ? (
        t(`lots.facts.outcome.${lot.outcome}`)
      ) : null,
    ],
    [
      t("lots.facts.link"),
      isSafe && (
        <a href={lot.url ?? ""} target="_blank" rel="noreferrer">
          {(lot.url ?? "").replace(/^https?:\/\/(?:www\.)?/iu, "")}
        </a>
      ),
    ],
  ];
  const known = rows.filter(([, value]) => Boolean(value));
  if (known.length === 0 && lot.seller.length === 0) return null;
  return (
    <div className="readt lotfacts">
      <span className="grp">{t("lots.facts.title")}</span>
      {known.map(([label, value]) => (
        <Fragment key={label}>
          <span className="i" />
          <span className="k">{label}</span>
          <span className="v">{value}</span>
        </Fragment>
      ))}
      {lot.seller.length > 0 && (
        <details className="wholerow">
          <summary>{t("lots.facts.seller")}</summary>
          <dl>
            {lot.seller.map(({ label, value }, index) => (
              <div key={index}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
