/** Monograms by the letters that can be made out in them. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { useDelayed } from "../../lib/delayed";
import { SearchIcon } from "../../ui/icons";
import { useTitle } from "../../ui/useTitle";
import "./monograms.css";
import { symbolsQuery, type Symbol } from "./queries";
import "./words";

const GREEK = "Α Β Γ Δ Ε Ζ Η Θ Ι Κ Λ Μ Ν Ξ Ο Π Ρ Σ Τ Υ Φ Χ Ψ Ω".split(" ");
const RESTS = 180; // milliseconds without a letter typed

export function MonogramsPage() {
  const { t } = useTranslation();
  useTitle(t("monograms.title"));
  const { letters = "" } = useSearch({ from: "/catalog/monograms" });
  const navigate = useNavigate({ from: "/catalog/monograms" });
  const [typed, setTyped] = useState(letters);
  const rested = useDelayed(typed, RESTS).trim();
  useEffect(() => void navigate({ search: rested ? { letters: rested } : {}, replace: true }), [rested, navigate]);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(symbolsQuery(rested));
  const all = useInfiniteQuery(symbolsQuery(""));
  const total = data?.pages[0]?.total;
  const isNone = all.data?.pages[0]?.total === 0;
  return (
    <main className="page monogramspage" id="main">
      <h1 className="pagehead">{t("monograms.title")}</h1>
      <p className="q2 lead">{t("monograms.lead")}</p>
      <div className="field">
        <SearchIcon />
        <input type="search" aria-label={t("monograms.label")} placeholder={t("monograms.placeholder")} maxLength={40} autoComplete="off" spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </div>
      <div className="keys" role="group" aria-label={t("monograms.keys")}>
        {GREEK.map((letter) => (
          <button key={letter} type="button" className="btn sm" aria-label={t("monograms.add", { letter })} onClick={() => setTyped((old) => old + letter)}>
            {letter}
          </button>
        ))}
        <button type="button" className="textbutton" disabled={typed === ""} onClick={() => setTyped("")}>
          {t("monograms.clear")}
        </button>
      </div>
      {error && <p role="alert">{explain(error, t)}</p>}
      {isNone ? (
        <div className="nothing">
          <h2>{t("monograms.none")}</h2>
          <p className="q2">{t("monograms.noneText")}</p>
          <code>{t("monograms.command")}</code>
        </div>
      ) : (
        total !== undefined && (
          <p className="q2" role="status">
            {total > 0 ? t("monograms.total", { count: total }) : `${t("monograms.nothing")} ${t("monograms.nothingText")}`}
          </p>
        )
      )}
      {data && total !== 0 && <ul className="monograms">{data.pages.flatMap((page) => page.symbols.map((one) => <Monogram key={one.id} symbol={one} />))}</ul>}
      {hasNextPage && (
        <button type="button" className="btn" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("monograms.more")}
        </button>
      )}
    </main>
  );
}

function Monogram({ symbol }: { symbol: Symbol }) {
  const { t } = useTranslation();
  return (
    <li>
      {symbol.letters ? (
        <span className="legend" lang="grc" title={t("monograms.letters")}>
          {symbol.letters}
        </span>
      ) : (
        <span className="q">{t("monograms.noLetters")}</span>
      )}
      <span>{symbol.label}</span>
      <span className="q2">
        {symbol.links.map(({ label, url }) => (
          <a key={url} href={url} target="_blank" rel="noreferrer">
            {label}
          </a>
        ))}
      </span>
    </li>
  );
}
