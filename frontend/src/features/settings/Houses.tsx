/** Whether pages may be asked for, altogether and of each house; what is known of the house, and how the tries went. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { whenText } from "../../coin/ChangeList";
import { longDate } from "../../lib/times";
import { housesQuery, triesQuery, useSet, type House, type Preferences, type Try } from "./queries";

export function Net({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation();
  const set = useSet();
  const [chosen, setChosen] = useState<boolean | null>(null); // until the server has it
  const allowed = chosen ?? preferences.net.allowed;
  return (
    <>
      <p className="q2 setnote">{t("settings.net.text")}</p>
      <label className="tick">
        <input type="checkbox" checked={allowed} onChange={(event) => {
            setChosen(event.target.checked);
            set.mutate({ net: { allowed: event.target.checked } }, { onSettled: () => setChosen(null) });
          }} />
        {t("settings.net.allowed")}
      </label>
      {!allowed && <p className="q setafter">{t("settings.net.off")}</p>}
    </>
  );
}

export function Houses({ isNetAllowed }: { isNetAllowed: boolean }) {
  const { data } = useQuery(housesQuery);
  return (
    <ul className="houselist">
      {data?.map((house) => (
        <Item key={house.slug} house={house} isNetAllowed={isNetAllowed} />
      ))}
    </ul>
  );
}

function Item({ house, isNetAllowed }: { house: House; isNetAllowed: boolean }) {
  const { t } = useTranslation();
  const set = useSet();
  const [open, setOpen] = useState<"hint" | "tries" | null>(null);
  const [chosen, setChosen] = useState<boolean | null>(null); // until the server has it
  const say = (allowed: boolean | null) => {
    setChosen(allowed);
    set.mutate({ net: { houses: { [house.slug]: allowed } } }, { onSettled: () => setChosen(null) });
  };
  const toggle = (what: "hint" | "tries") => setOpen(open === what ? null : what);
  return (
    <li>
      <div className="houseline">
        <label className="tick housename">
          <input type="checkbox" checked={chosen ?? house.allowed} disabled={!isNetAllowed} aria-label={t("settings.houses.allow", { house: house.name })} onChange={(event) => say(event.target.checked)} />
          <span className="nm">{house.name}</span>
        </label>
        <span className="q2">
          {t("settings.houses.policy")} {t(`settings.houses.fetch.${house.fetch as "yes" | "once" | "no"}`)}
          {house.said !== null && (
            <>
              {", "}
              {t("settings.houses.own")}{" "}
              <button type="button" className="textbutton" aria-label={t("settings.houses.resetOne", { house: house.name })} onClick={() => say(null)}>
                {t("settings.houses.reset")}
              </button>
            </>
          )}
        </span>
        <span className={house.verified ? "q" : "suggest"}>{house.verified ? t("settings.houses.verified", { date: longDate(house.verified) }) : t("settings.houses.unverified")}</span>
        <span className="do">
          <button type="button" className="textbutton" aria-expanded={open === "hint"} aria-label={`${t("settings.houses.hint")}: ${house.name}`} onClick={() => toggle("hint")}>
            {t("settings.houses.hint")}
          </button>
          <button type="button" className="textbutton" aria-expanded={open === "tries"} aria-label={`${t("settings.houses.tries")}: ${house.name}`} onClick={() => toggle("tries")}>
            {t("settings.houses.tries")}
          </button>
        </span>
      </div>
      {house.last && open !== "tries" && (
        <p className="lasttry q">
          {t("settings.houses.last")}: <Outcome tried={house.last} />
        </p>
      )}
      {open === "hint" && <p className="q2 househint">{sentence(house.hint)}</p>}
      {open === "tries" && <Tries house={house} />}
    </li>
  );
}

function sentence(words: string): string {
  const whole = /^[a-z][A-Z]/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1); // eBay stays eBay
  return /[.!?]$/u.test(whole) ? whole : `${whole}.`;
}

function Outcome({ tried }: { tried: Try }) {
  const { t } = useTranslation();
  return (
    <>
      {whenText(tried.at, t)}, {tried.status === null ? t("settings.houses.noAnswer") : t("settings.houses.status", { status: tried.status })}
      {tried.cause && `, ${tried.cause}`}
    </>
  );
}

function Tries({ house }: { house: House }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(triesQuery(house.slug));
  const tries = list.data?.pages.flatMap((page) => page.tries) ?? [];
  if (list.data && tries.length === 0) return <p className="q househint">{t("settings.houses.noTries")}</p>;
  return (
    <div className="househint">
      <ol className="tries" aria-label={t("settings.houses.triesOf", { house: house.name })}>
        {tries.map((tried) => (
          <li key={tried.id}>
            <span className="q">
              <Outcome tried={tried} />
            </span>
            <span className="ref">{tried.url.replace(/^https?:\/\//iu, "")}</span>
            <span className="q">{t("settings.houses.ms", { ms: tried.milliseconds })}</span>
          </li>
        ))}
      </ol>
      {list.hasNextPage && (
        <button type="button" className="textbutton" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t("settings.houses.moreTries")}
        </button>
      )}
    </div>
  );
}
