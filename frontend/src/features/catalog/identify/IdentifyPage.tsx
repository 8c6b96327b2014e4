/** A worn coin identified: letters that can still be read, one question after the other, until one type is left. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { explain } from "../../../api/explain";
import { statusQuery } from "../../../coin/catalogs/queries";
import { useTitle } from "../../../ui/useTitle";
import "../catalog.css";
import { NoCatalog } from "../NoCatalog";
import { identifyQuery } from "../queries";
import { isAsked, withPart, type IdentifySearch, type Seen } from "../search";
import { useTyped } from "../useTyped";
import "../words";
import { Groups } from "./Groups";
import "./identify.css";
import { Clues } from "./Clues";
import { SoFar } from "./SoFar";

export function IdentifyPage() {
  const { t } = useTranslation();
  useTitle(t("catalog.identify.title"));
  const search = useSearch({ from: "/catalog/identify" });
  const { data: status } = useQuery(statusQuery);
  return (
    <main className="page" id="main">
      <div className="sechead pagehead idhead">
        <h1>{t("catalog.identify.title")}</h1>
        <span className="q">
          <Link to="/catalog">{t("catalog.byReference")}</Link>
        </span>
      </div>
      {search.coin && <ForCoin id={search.coin} search={search} />}
      {status && (status.loaded ? <Identify search={search} /> : <NoCatalog status={status} />)}
    </main>
  );
}

/** Which coin is being identified; what its record can read is the first guess. */
function ForCoin({ id, search }: { id: number; search: IdentifySearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ["coins", "brief", id], queryFn: ({ signal }) => answer(api.GET("/api/v2/coins/{coin_id}", { params: { path: { coin_id: id } }, signal })) });
  const isNew = !isAsked(search);
  const given = useRef(false);
  useEffect(() => {
    if (!data || !isNew || given.current) return;
    given.current = true;
    const { obverse_legend: obverse, reverse_legend: reverse } = data.description;
    if (obverse ?? reverse) void navigate({ to: "/catalog/identify", search: { ...(obverse && { obverse }), ...(reverse && { reverse }), coin: id }, replace: true, resetScroll: false });
  }, [data, isNew, id, navigate]);
  if (!data) return null;
  return (
    <p className="forcoin">
      <Link to="/coins/$coinId" params={{ coinId: String(id) }}>
        {t("catalog.identify.forCoin", { name: data.title })}
      </Link>
    </p>
  );
}

function Identify({ search }: { search: IdentifySearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/catalog/identify" });
  const asked = isAsked(search);
  const { data, error, isPlaceholderData } = useQuery({ ...identifyQuery(search), enabled: asked });
  const found = asked ? data : undefined;
  const set = (next: IdentifySearch) => void navigate({ search: next, replace: true, resetScroll: false });
  // Of the newest address: two fields may come to rest at once.
  const say = (name: Seen | "obverse" | "reverse", value: string | null) => void navigate({ search: (old) => withPart(old, name, value), replace: true, resetScroll: false });
  return (
    <div className="idf">
      <aside>
        <SoFar search={search} best={found?.groups[0] ?? null} />
        <div className="letters">
          {(["obverse", "reverse"] as const).map((side) => (
            <Letters key={side} side={side} value={search[side] ?? ""} onChange={(text) => say(side, text)} />
          ))}
        </div>
        <p className="q lettershint">{t("catalog.identify.hint")}</p>
        <Clues search={search} found={found} onSay={say} />
        {asked && (
          <button type="button" className="textbutton reset" onClick={() => set(search.coin ? { coin: search.coin } : {})}>
            {t("catalog.identify.reset")}
          </button>
        )}
      </aside>
      <section aria-busy={asked && isPlaceholderData} className="results">
        {error ? (
          <p role="alert">{explain(error, t)}</p>
        ) : !asked ? (
          <div className="idempty">
            <h2>{t("catalog.identify.empty")}</h2>
            <p className="q2">{t("catalog.identify.emptyText")}</p>
            <button type="button" className="btn" onClick={() => set({ ...search, obverse: t("catalog.identify.obversePlaceholder"), reverse: t("catalog.identify.reversePlaceholder") })}>
              {t("catalog.identify.example")}
            </button>
          </div>
        ) : (
          data && <Groups found={data} coin={search.coin} />
        )}
      </section>
    </div>
  );
}

function Letters({ side, value, onChange }: { side: "obverse" | "reverse"; value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  const field = useTyped(value, onChange);
  return (
    <div>
      <label htmlFor={`letters-${side}`}>{t(`catalog.identify.${side}`)}</label>
      <div className="field">
        <input
          id={`letters-${side}`}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={2000}
          placeholder={t(`catalog.identify.${side}Placeholder`)}
          {...field}
        />
      </div>
    </div>
  );
}
