/** A lot of several coins: into how many drafts, and who bears how much of the price. */
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import { amountText } from "../../../coin/MoneyText";
import { Dialog } from "../../../ui/Dialog";
import { figure, leftOver, shares, sums, type Rule } from "./money";
import type { Preview } from "./shapes";
import { useSplit } from "./useLot";

const RULES = ["equal", "by_weight", "first", "amounts"] as const satisfies readonly Rule[];
const MOST = 200; // coins of one lot
const LISTED = 12; // coins whose shares are shown one by one

export function SplitDialog({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const { t } = useTranslation();
  const split = useSplit(preview.import_id);
  const [count, setCount] = useState(String(Math.max(2, preview.coins.length, preview.lot.coins)));
  const [rule, setRule] = useState<Rule>("equal");
  const [amounts, setAmounts] = useState<readonly string[]>([]);
  const coins = Math.min(MOST, Math.max(1, Math.trunc(Number(count)) || 1));
  const [price] = sums(preview.coins.map(({ coin }) => coin.acquisition?.price));
  const weights = Array.from({ length: coins }, (_, index) => preview.coins[index]?.coin.description?.weight_g ?? null);
  const canWeigh = weights.every((weight) => weight !== null);
  const typed = amounts.map((one) => figure(one) ?? "0");
  const shared = price ? shares(price.amount, rule, weights, typed) : [];
  const left = price && rule === "amounts" ? leftOver(price.amount, shared) : null;
  const go = () =>
    split.mutate(
      { coins, share: rule === "amounts" ? Object.fromEntries(shared.map((amount, index) => [String(index + 1), amount])) : rule },
      { onSuccess: onClose },
    );
  return (
    <Dialog label={t("lots.split.title")} className="asking" onClose={onClose}>
      <h2>{t("lots.split.title")}</h2>
      <p className="q2">{t("lots.split.text")}</p>
      <div className="splitform">
        <label className="f">
          <span className="flabel">{t("lots.split.coins")}</span>
          <input className="input" type="number" min={1} max={MOST} value={count} onChange={(event) => setCount(event.target.value)} />
        </label>
        {price ? (
          <fieldset>
            <legend className="flabel">{t("lots.split.rule")}</legend>
            {RULES.map((one) => (
              <label key={one} className="tick">
                <input type="radio" name="split-rule" checked={rule === one} disabled={one === "by_weight" && !canWeigh} onChange={() => setRule(one)} />
                {t(`lots.split.rules.${one}`)}
              </label>
            ))}
            {!canWeigh && <p className="q">{t("lots.split.noWeight")}</p>}
          </fieldset>
        ) : (
          <p className="q">{t("lots.split.noPrice")}</p>
        )}
      </div>
      {price && (
        <ol className="sharelist">
          {shared.slice(0, LISTED).map((amount, index) => (
            <li key={index}>
              <span>{t("lots.split.share", { row: index + 1 })}</span>
              {rule === "amounts" ? (
                <input className="input" inputMode="decimal" aria-label={t("lots.split.share", { row: index + 1 })} value={amounts[index] ?? ""} onChange={(event) => setAmounts(Array.from({ length: coins }, (_, at) => (at === index ? event.target.value : (amounts[at] ?? ""))))} />
              ) : (
                <span>
                  {amountText(amount)} {price.currency}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {left && <p className="suggest" role="status">{t(left.isOver ? "lots.split.over" : "lots.split.left", { amount: amountText(left.amount) })}</p>}
      {split.error && <p role="alert">{explain(split.error, t)}</p>}
      <div className="askend">
        <button type="button" className="btn" onClick={onClose}>
          {t("importing.undo.cancel")}
        </button>
        <button type="button" className="btn main" disabled={split.isPending || left !== null} onClick={go}>
          {t("lots.split.go", { count: coins })}
        </button>
      </div>
    </Dialog>
  );
}
