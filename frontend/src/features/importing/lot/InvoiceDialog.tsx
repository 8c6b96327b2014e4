/** Shipping, fees and tax of one invoice, shared over its lots. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import type { Money } from "../../../api/types";
import { Dialog } from "../../../ui/Dialog";
import { figure } from "./money";
import { preferencesQuery, previewQuery } from "./queries";
import type { Preview } from "./shapes";
import { useShareCosts } from "./useLot";

const COSTS = ["premium", "shipping", "fees", "tax"] as const;

interface Props {
  ids: readonly number[];
  /** One of them that an invoice lists: what that charges is offered. */
  invoiceAt: number | null;
  onClose: () => void;
}

export function InvoiceDialog({ ids, invoiceAt, onClose }: Props) {
  const { data: preview } = useQuery({ ...previewQuery(invoiceAt ?? 0), enabled: invoiceAt !== null });
  if (invoiceAt !== null && !preview) return null;
  return <Asking ids={ids} offer={preview?.invoice ?? null} onClose={onClose} />;
}

/** `offer` is what the invoice itself says, where it came as an e-mail. */
function Asking({ ids, offer, onClose }: { ids: readonly number[]; offer: Preview["invoice"]; onClose: () => void }) {
  const { t } = useTranslation();
  const share = useShareCosts();
  const { data: preferences } = useQuery(preferencesQuery);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(COSTS.map((name) => [name, offer?.[name]?.amount ?? ""])));
  const [code, setCode] = useState<string | null>(COSTS.map((name) => offer?.[name]?.currency).find(Boolean) ?? null);
  const wrong = offer?.checks.filter((one) => !one.adds_up) ?? [];
  const [rule, setRule] = useState<"equal" | "by_price">("by_price");
  const currency = (code ?? preferences?.currency ?? "").trim().toUpperCase();
  const sum = (name: string): Money | null => {
    const amount = figure(typed[name] ?? "");
    return amount === null ? null : { amount, currency: /^[A-Z]{3}$/u.test(currency) ? currency : null };
  };
  const isRight = COSTS.every((name) => (typed[name] ?? "").trim() === "" || sum(name)) && COSTS.some((name) => sum(name));
  return (
    <Dialog label={t("lots.invoice.title")} className="asking" onClose={onClose}>
      <h2>{t("lots.invoice.title")}</h2>
      <p className="q2">{t("lots.invoice.text", { count: ids.length })}</p>
      {offer && <p className="q">{t("lots.invoice.told", { count: offer.lots, number: offer.number ?? "" })}</p>}
      {offer && offer.coin_ids.length > 0 && <p className="q2">{t("lots.invoice.there", { count: offer.coin_ids.length })}</p>}
      {wrong.map((one) => (
        <p key={one.what} className="suggest">
          {t("lots.invoice.wrong", { what: t(`lots.invoice.sums.${one.what}`), told: one.told.amount, found: one.found.amount })}
        </p>
      ))}
      <div className="splitform invoice">
        {COSTS.map((name) => (
          <label key={name} className="f">
            <span className="flabel">{t(`lots.invoice.${name}`)}</span>
            <input className="input" inputMode="decimal" value={typed[name] ?? ""} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
          </label>
        ))}
        <label className="f">
          <span className="flabel">{t("lots.costs.currency")}</span>
          <input className="input code" maxLength={3} value={code ?? preferences?.currency ?? ""} onChange={(event) => setCode(event.target.value)} />
        </label>
        <fieldset>
          <legend className="flabel">{t("lots.invoice.rule")}</legend>
          {(["by_price", "equal"] as const).map((one) => (
            <label key={one} className="tick">
              <input type="radio" name="invoice-rule" checked={rule === one} onChange={() => setRule(one)} />
              {t(`lots.invoice.rules.${one}`)}
            </label>
          ))}
        </fieldset>
      </div>
      {share.error && <p role="alert">{explain(share.error, t)}</p>}
      <div className="askend">
        <button type="button" className="btn" onClick={onClose}>
          {t("importing.undo.cancel")}
        </button>
        <button type="button" className="btn main" disabled={!isRight || share.isPending} onClick={() => share.mutate({ import_ids: [...ids], premium: sum("premium"), shipping: sum("shipping"), fees: sum("fees"), tax: sum("tax"), rule }, { onSuccess: onClose })}>
          {t("lots.invoice.go")}
        </button>
      </div>
    </Dialog>
  );
}
