/** In which currency sums are that name none: asked once, never assumed, and it may stay open. */
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import { useRememberedFlag } from "../../lib/remembered";
import { complain } from "../../ui/toasts";
import type { Run } from "./queries";
import { useChangeRun } from "./useRun";

const USUAL = ["EUR", "USD", "GBP", "CHF"] as const;

export function CurrencyQuestion({ run }: { run: Run }) {
  const { t } = useTranslation();
  const [isLeft, setLeft] = useRememberedFlag(`import.${String(run.import_id)}.currencyOpen`);
  const [isAgain, setAgain] = useState(false);
  const sources = run.summary?.no_currency ?? [];
  const rows = sources.reduce((sum, one) => sum + one.rows, 0);
  const isSaid = run.currency !== null || Object.keys(run.currencies).length > 0;
  if (!isSaid && rows === 0) return null;
  if (isAgain || (rows > 0 && !isLeft))
    return <Question run={run} rows={rows} onDone={() => setAgain(false)} onLeave={() => { setLeft(true); setAgain(false); }} />;
  const list = Object.entries(run.currencies).map(([at, currency]) => t("importing.currency.at", { currency, at, source: nameOf(run, at) }));
  return (
    <p className="q2 curline">
      {run.currency !== null && t("importing.currency.all", { currency: run.currency })}
      {run.currency === null && list.length > 0 && t("importing.currency.some", { list: list.join("; ") })}{" "}
      {rows > 0 && <span className="suggest">{t("importing.currency.open", { count: rows })}</span>}{" "}
      <button type="button" className="textbutton" onClick={() => setAgain(true)}>
        {isSaid ? t("importing.currency.change") : t("importing.currency.say")}
      </button>
    </p>
  );
}

/** The source as it is written in the sheet; the server folds its case. */
function nameOf(run: Run, folded: string): string {
  return run.summary?.no_currency.find(({ source }) => source.toLowerCase() === folded)?.source ?? folded;
}

interface Props {
  run: Run;
  rows: number;
  onDone: () => void;
  onLeave: () => void;
}

function Question({ run, rows, onDone, onLeave }: Props) {
  const { t } = useTranslation();
  const change = useChangeRun(run.import_id);
  const [isApart, setApart] = useState(false);
  const sources = run.summary?.no_currency ?? [];
  const isBusy = change.isPending || run.state === "reading";
  const say = (currency: string, source: string | null) => {
    const code = currency.trim().toUpperCase();
    if (!/^[A-Z]{3}$/u.test(code)) {
      complain(t("importing.currency.wrong"));
      return;
    }
    change.mutate(source === null ? { currency: code } : { currencies: { [source]: code } }, { onSuccess: onDone });
  };
  return (
    <section className="askcur" aria-labelledby="askcur">
      <div>
        <h2 id="askcur">{t("importing.currency.title")}</h2>
        {rows > 0 && <p className="q2">{t("importing.currency.text", { count: rows })}</p>}
      </div>
      {isApart ? (
        <ul className="bysource">
          {sources.map(({ source, rows: n }) => (
            <li key={source}>
              <span>
                {source || t("importing.currency.noSource")} <span className="q">{t("importing.currency.rows", { count: n })}</span>
              </span>
              <Choices label={t("importing.currency.source", { source: source || t("importing.currency.noSource") })} isBusy={isBusy} onSay={(code) => say(code, source)} />
            </li>
          ))}
        </ul>
      ) : (
        <Choices label={t("importing.currency.title")} isBusy={isBusy} chosen={run.currency} onSay={(code) => say(code, null)} />
      )}
      <div className="chips">
        {sources.length > 1 && (
          <button type="button" className="textbutton" onClick={() => setApart(!isApart)}>
            {isApart ? t("importing.currency.together") : t("importing.currency.bySource")}
          </button>
        )}
        <button type="button" className="textbutton" onClick={onLeave}>
          {t("importing.currency.leave")}
        </button>
        {isBusy && (
          <span className="q" role="status">
            {t("importing.run.saving")}
          </span>
        )}
      </div>
    </section>
  );
}

function Choices({ label, isBusy, chosen = null, onSay }: { label: string; isBusy: boolean; chosen?: string | null; onSay: (code: string) => void }) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSay(code);
  };
  return (
    <form className="chips" aria-label={label} onSubmit={submit}>
      {USUAL.map((one) => (
        <button key={one} type="button" className="btn sm" disabled={isBusy} aria-pressed={chosen === one} onClick={() => onSay(one)}>
          {one}
        </button>
      ))}
      <input className="input code" aria-label={`${t("importing.currency.otherLabel")}: ${label}`} placeholder={t("importing.currency.otherHint")} value={code} maxLength={3} disabled={isBusy} onChange={(event) => setCode(event.target.value)} />
      {code !== "" && (
        <button type="submit" className="btn sm" disabled={isBusy}>
          {t("importing.currency.use")}
        </button>
      )}
    </form>
  );
}
