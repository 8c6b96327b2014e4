/** The lot that the coin came from, as its house told it. */
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import type { components } from "../../../api/schema";
import type { Coin } from "../../../api/types";
import { amountText } from "../../../coin/MoneyText";
import { speaker } from "../../../coin/sources";
import { useRememberedFlag } from "../../../lib/remembered";
import { longDate } from "../../../lib/times";
import "./lotRecord.css";
import "./lotWords";

type Preview = components["schemas"]["LotPreview"];
type Lot = components["schemas"]["LotRecord"];
type Money = components["schemas"]["Money"];

export function LotRecord({ coin }: { coin: Coin }) {
  const ids = [...new Set(Object.values(coin.sources).flatMap((source) => (speaker(source) === "lot" && source.import_id !== null ? [source.import_id] : [])))];
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ["lots", "preview", id],
      queryFn: () => answer(api.GET("/api/v2/import/previews/{import_id}", { params: { path: { import_id: id } } })),
      staleTime: 60_000,
      retry: false,
    })),
  });
  return found.map(({ data }) => data && <One key={data.import_id} preview={data} />);
}

const said = (money: Money | null) => money && [amountText(money.amount), money.currency].filter(Boolean).join(" ");

function One({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const [hideMoney] = useRememberedFlag("hideMoney");
  const { lot } = preview;
  const printed = lot.sale_date_text && !/^\d{4}-\d{2}-\d{2}T/u.test(lot.sale_date_text) ? lot.sale_date_text : null;
  const isSafe = lot.url !== null && /^https?:\/\//iu.test(lot.url);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t("lotRecord.sale"), lot.sale],
    [t("lotRecord.lot"), lot.lot_number],
    [t("lotRecord.date"), printed ?? (lot.sale_date && longDate(lot.sale_date))],
    [t("lotRecord.estimate"), hideMoney ? null : estimate(lot, (low, high) => t("lotRecord.range", { low, high }))],
    [t("lotRecord.price"), hideMoney ? null : lot.price && <Price lot={lot} />],
    [t("lotRecord.link"), isSafe && <a href={lot.url ?? ""} target="_blank" rel="noreferrer">{(lot.url ?? "").replace(/^https?:\/\/(?:www\.)?/iu, "")}</a>],
  ];
  return (
    <section className="block">
      <div className="sechead">
        <h2>{t("lotRecord.title")}</h2>
        <span className="q">
          <Link to="/import/lot/$importId" params={{ importId: String(preview.import_id) }}>
            {t("lotRecord.open")}
          </Link>
        </span>
      </div>
      <div className="lotrecord">
        <dl>
          {rows.map(([label, value]) => Boolean(value) && (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
        <blockquote className="prose" aria-label={t("lotRecord.text")}>
          {lot.text.split(/\n{2,}/u).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </blockquote>
      </div>
    </section>
  );
}

function Price({ lot }: { lot: Lot }) {
  const { t } = useTranslation();
  return (
    <>
      {said(lot.price)} <span className="q">{t(`lotRecord.basis.${lot.basis}`)}</span>
    </>
  );
}

function estimate(lot: Lot, between: (low: string, high: string) => string): string | null {
  const { estimate_low: low, estimate_high: high } = lot;
  if (!low || !high || low.amount === high.amount) return said(low ?? high);
  return between(amountText(low.amount), said(high) ?? "");
}
