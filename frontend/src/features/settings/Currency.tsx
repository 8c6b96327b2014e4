/** The currency that sums are shown in, and the rates by which they are converted. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../api/client";
import { explain } from "../../api/explain";
import { longDate } from "../../lib/times";
import { say } from "../../ui/toasts";
import { conversionQuery, ratesQuery, useSet } from "./queries";

const isCode = (text: string) => /^[A-Z]{3}$/u.test(text);

export function Currency({ currency }: { currency: string | null }) {
  const { t } = useTranslation();
  const set = useSet();
  const [typed, setTyped] = useState(currency ?? "");
  const code = typed.trim().toUpperCase();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isCode(code)) set.mutate({ currency: code });
  };
  return (
    <>
      <form className="chips" onSubmit={submit}>
        <input className="input code" maxLength={3} aria-label={t("settings.currency.label")} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <button type="submit" className="btn" disabled={!isCode(code) || code === currency || set.isPending}>
          {t("settings.currency.save")}
        </button>
        {currency ? (
          <button
            type="button"
            className="textbutton"
            onClick={() => {
              setTyped("");
              set.mutate({ currency: null });
            }}
          >
            {t("settings.currency.remove")}
          </button>
        ) : (
          <span className="q">{t("settings.currency.none")}</span>
        )}
      </form>
      {typed !== "" && typed.length === 3 && !isCode(code) && <p className="suggest setafter">{t("settings.currency.wrong")}</p>}
      <h3 className="setsub">{t("settings.rates.title")}</h3>
      <p className="q2 setnote">{t("settings.rates.text")}</p>
      <Rates />
    </>
  );
}

function Rates() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [code, setCode] = useState("");
  const [day, setDay] = useState("");
  const [rate, setRate] = useState("");
  const [asked, setAsked] = useState<{ code: string; day: string } | null>(null);
  const { data: rates } = useQuery(ratesQuery);
  const { data, error } = useQuery({ ...conversionQuery(asked?.code ?? "", asked?.day ?? ""), enabled: asked !== null });
  const isNamed = isCode(code.trim().toUpperCase()) && day !== "";
  const put = useMutation({
    mutationFn: () => {
      const currency = code.trim().toUpperCase();
      const others = (rates?.own ?? []).filter((one) => one.currency !== currency || one.day !== day);
      return answer(api.PUT("/api/v2/settings/rates", { body: { own: [...others, { currency, day, per_euro: rate.trim().replace(",", ".") }] } }));
    },
    onSuccess: async () => {
      say(t("settings.rates.saved"));
      setRate("");
      await client.invalidateQueries({ queryKey: ratesQuery.queryKey });
    },
  });
  const found = data?.conversion;
  return (
    <>
      <form
        className="chips rateform"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) setAsked({ code: code.trim().toUpperCase(), day });
        }}
      >
        <label className="pick">
          {t("settings.rates.currency")} <input className="input code" maxLength={3} value={code} onChange={(event) => setCode(event.target.value)} />
        </label>
        <label className="pick">
          {t("settings.rates.day")} <input className="input" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <button type="submit" className="btn" disabled={!isNamed}>
          {t("settings.rates.look")}
        </button>
        <label className="pick">
          {t("settings.rates.rate")} <input className="input amountbox" inputMode="decimal" value={rate} onChange={(event) => setRate(event.target.value)} />
        </label>
        <button type="button" className="btn" disabled={!isNamed || !/^\d{1,12}(?:[.,]\d{1,10})?$/u.test(rate.trim()) || put.isPending} onClick={() => put.mutate()}>
          {t("settings.rates.save")}
        </button>
      </form>
      <p className="setafter" role="status">
        {found &&
          (found.converted && found.rate ? (
            <>
              {t("settings.rates.is", { base: found.amount.currency ?? "", rate: found.rate, currency: found.converted.currency ?? "", day: longDate(found.day ?? asked?.day ?? "") })}{" "}
              <span className="q">{found.sources.map((one) => t(one === "owner" ? "settings.rates.own" : "settings.rates.ecb")).join(", ")}</span>
            </>
          ) : (
            <span className="suggest">{found.reason ?? t("settings.rates.none")}</span>
          ))}
        {(error ?? put.error) && <span className="suggest">{explain(error ?? put.error, t)}</span>}
      </p>
      {rates && rates.own.length > 0 && (
        <ul className="tokenlist">
          {rates.own.map((one) => (
            <li key={`${one.currency} ${one.day}`}>
              <span className="nm">{one.currency}</span>
              <span className="ref">{one.per_euro}</span>
              <span className="q">
                {longDate(one.day)}, {t("settings.rates.own")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
