/** What was paid, line by line: nothing is taken over before the owner says so, and currencies are never mixed. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Money } from "../../../api/types";
import { MoneyText } from "../../../coin/MoneyText";
import { withValue, type Values } from "../patch";
import type { PreviewCoin, Preview } from "./shapes";
import { money } from "./facts";
import { apart, figure, premiumOf, sums } from "./money";
import { preferencesQuery } from "./queries";

const LINES = ["price", "premium", "tax", "shipping", "duty", "other"] as const;
type Line = (typeof LINES)[number];
/** Where the owner has set none for the house. */
const USUAL = ["18", "20", "22.5"] as const;

interface Props {
  preview: Preview;
  coin: PreviewCoin;
  onSave: ((values: Values) => void) | null;
  isBusy: boolean;
}

export function Costs({ preview, coin, onSave, isBusy }: Props) {
  const { t } = useTranslation();
  const { data: preferences } = useQuery(preferencesQuery);
  const { lot } = preview;
  const bought = coin.coin.acquisition ?? {};
  const isOpen = (line: Line) => coin.open.includes(`acquisition.${line}`);
  const said = (line: Line) => (isOpen(line) ? null : (bought[line] ?? null));
  const currency = LINES.map((line) => bought[line]?.currency).find(Boolean) ?? lot.price?.currency ?? preferences?.currency ?? null;
  const set = preferences?.premiums.find(({ house: one, percent }) => percent !== null && (one === lot.sub_house || one === lot.house))?.percent;
  const house = set === undefined || set === null ? null : String(set);
  const rates = [...new Set([lot.premium_rate, house, ...(lot.premium_rate || house ? [] : USUAL)])].filter((one): one is string => typeof one === "string");
  const price = said("price");
  const save = (line: Line, value: Money | null) => onSave?.(withValue({}, `acquisition.${line}`, value));
  const all = sums(LINES.map(said));
  const waiting = LINES.filter((line) => isOpen(line) && bought[line]);
  return (
    <div className="readt costs">
      <span className="grp">{t("lots.costs.title")}</span>
      {onSave && waiting.length > 0 && (
        <div className="wholerow opencosts">
          {waiting.map((line) => (
            <button key={line} type="button" className="btn sm" disabled={isBusy} onClick={() => save(line, bought[line] ?? null)}>
              {line === "price" ? t("lots.costs.take", { price: money(bought[line] ?? null) ?? "" }) : `${t(`lots.costs.line.${line}`)}: ${money(bought[line] ?? null) ?? ""}`}
            </button>
          ))}
          {lot.price && lot.basis === "incl_premium" && rates[0] !== undefined && (
            <button
              type="button"
              className="btn sm"
              disabled={isBusy}
              onClick={() => {
                const parts = apart(lot.price?.amount ?? "0", rates[0] ?? "0");
                onSave({ acquisition: { price: { amount: parts.price, currency }, premium: { amount: parts.premium, currency } } });
              }}
            >
              {t("lots.costs.takeSplit", { price: money(lot.price) ?? "", rate: rates[0] })}
            </button>
          )}
        </div>
      )}
      {LINES.map((line) => (
        <div key={line} className="costline" role="group" aria-label={t(`lots.costs.line.${line}`)}>
          <span className="i" />
          <span className="k">{t(`lots.costs.line.${line}`)}</span>
          <span className="v">
            {onSave ? (
              <Amount key={`${said(line)?.amount ?? ""} ${said(line)?.currency ?? currency ?? ""}`} line={line} value={said(line)} currency={currency} onSave={(value) => save(line, value)} />
            ) : (
              <Said value={said(line)} />
            )}
            {line === "premium" && onSave && price && !said("premium") && lot.basis !== "incl_premium" && (
              <span className="opt">
                {rates.map((rate) => (
                  <button key={rate} type="button" className="btn sm" disabled={isBusy} aria-label={t("lots.costs.preset", { percent: rate })} onClick={() => save("premium", { amount: premiumOf(price.amount, rate), currency: price.currency })}>
                    {t("lots.costs.percent", { percent: rate })}
                  </button>
                ))}
              </span>
            )}
          </span>
        </div>
      ))}
      {all.length > 0 && (
        <>
          <span className="i" />
          <span className="k">{t("lots.costs.total")}</span>
          <span className="v total">
            {all.map((sum) => (
              <b key={sum.currency}>
                <MoneyText money={sum} />
              </b>
            ))}
            {all.length > 1 && <span className="q"> {t("lots.costs.note")}</span>}
          </span>
        </>
      )}
    </div>
  );
}

function Said({ value }: { value: Money | null }) {
  return value ? <MoneyText money={value} /> : <span className="q">–</span>;
}

/** An amount with its currency; kept when it is left. */
function Amount({ line, value, currency, onSave }: { line: Line; value: Money | null; currency: string | null; onSave: (value: Money | null) => void }) {
  const { t } = useTranslation();
  const [amount, setAmount] = useState(value?.amount ?? "");
  const [code, setCode] = useState(value?.currency ?? currency ?? "");
  const [isWrong, setWrong] = useState(false);
  const keep = () => {
    const typed = amount.trim() === "" ? null : figure(amount);
    setWrong(amount.trim() !== "" && typed === null);
    if (amount.trim() !== "" && typed === null) return;
    const named = /^[A-Z]{3}$/u.test(code.trim().toUpperCase()) ? code.trim().toUpperCase() : null;
    if ((typed ?? null) === (value?.amount ?? null) && (typed === null || named === (value?.currency ?? null))) return;
    onSave(typed === null ? null : { amount: typed, currency: named });
  };
  const name = t(`lots.costs.line.${line}`);
  return (
    <>
      <span className="amount">
        <input className="input" inputMode="decimal" aria-label={t("lots.costs.amount", { line: name })} aria-invalid={isWrong} value={amount} onChange={(event) => setAmount(event.target.value)} onBlur={keep} onKeyDown={(event) => event.key === "Enter" && !event.ctrlKey && !event.metaKey && keep()} />
        <input className="input code" maxLength={3} aria-label={`${name}, ${t("lots.costs.currency")}`} value={code} onChange={(event) => setCode(event.target.value)} onBlur={keep} />
      </span>
      {isWrong && (
        <span className="suggest" role="alert">
          {t("lots.costs.wrong")}
        </span>
      )}
    </>
  );
}
