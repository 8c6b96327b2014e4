/** What houses add to the hammer price, as the owner has it. */
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { longDate } from "../../lib/times";
import { useSet, type Premium } from "./queries";

export function Premiums({ premiums }: { premiums: readonly Premium[] }) {
  return (
    <ul className="premiumlist">
      {premiums.map((premium) => (
        <Item key={`${premium.house} ${String(premium.percent)}`} premium={premium} />
      ))}
    </ul>
  );
}

function Item({ premium }: { premium: Premium }) {
  const { t } = useTranslation();
  const set = useSet();
  const held = premium.percent === null ? "" : String(premium.percent);
  const [typed, setTyped] = useState(held);
  const [isWrong, setWrong] = useState(false);
  const say = (percent: string | null) => set.mutate({ premiums: { [premium.house]: percent } });
  const keep = () => {
    const percent = typed.trim().replace(",", ".").replace(/\s*%$/u, "");
    const isNumber = /^\d{1,3}(?:\.\d{1,2})?$/u.test(percent) && Number(percent) <= 100;
    setWrong(percent !== "" && !isNumber);
    if (percent === held || (percent !== "" && !isNumber)) return;
    say(percent === "" ? null : percent);
  };
  return (
    <li>
      <span className="nm">{premium.name}</span>
      <span className="percent">
        <input className="input" inputMode="decimal" placeholder={t("settings.premiums.unknown")} aria-label={t("settings.premiums.percent", { house: premium.name })} aria-invalid={isWrong} value={typed} onChange={(event) => setTyped(event.target.value)} onBlur={keep} onKeyDown={(event) => event.key === "Enter" && keep()} /> %
      </span>
      <span className="q">
        {isWrong ? <span className="suggest" role="alert">{t("settings.premiums.wrong")}</span> : premium.is_own ? null : premium.source}
        {!isWrong && !premium.is_own && premium.as_of && !premium.source.includes(premium.as_of.slice(0, 4)) && ` ${t("settings.premiums.as_of", { date: longDate(premium.as_of) })}`}
        {!isWrong && premium.is_own && premium.preset !== null && (
          <button type="button" className="textbutton" aria-label={t("settings.premiums.resetOne", { house: premium.name, percent: premium.preset })} onClick={() => say(null)}>
            {t("settings.premiums.reset", { percent: premium.preset })}
          </button>
        )}
      </span>
    </li>
  );
}
