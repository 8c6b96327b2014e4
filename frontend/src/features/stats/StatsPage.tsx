/** The collection in all: what it holds, its reigns, its mints, and what is wanting. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { catalogQuery, totalQuery } from "../../api/queries";
import type { Facets } from "../../api/types";
import { hue, metalAbbreviation } from "../../coin/vocabulary";
import { span, year } from "../../coin/years";
import { useTitle } from "../../ui/useTitle";
import { MintMap } from "./MintMap";
import { mintsQuery, reignsQuery } from "./queries";
import { ReignRibbon } from "./ReignRibbon";
import "./stats.css";
import "./words";

const NAMED_GAPS = 24;

export function StatsPage() {
  const { t } = useTranslation();
  useTitle(t("stats.title"));
  const { data: facets, error } = useQuery(totalQuery);
  const { data: reigns } = useQuery(reignsQuery);
  if (error) {
    return (
      <main className="page" id="main">
        <p role="alert">{explain(error, t)}</p>
      </main>
    );
  }
  if (!facets) {
    return (
      <main className="page" id="main">
        <p className="q" role="status">
          {t("stats.loading")}
        </p>
      </main>
    );
  }
  if (facets.total === 0) {
    return (
      <main className="page" id="main">
        <div className="nothing">
          <h1>{t("stats.empty")}</h1>
          <p className="q2">{t("stats.emptyText")}</p>
          <Link className="btn main" to="/import">
            {t("stats.import")}
          </Link>
        </div>
      </main>
    );
  }
  const from = reigns?.year_from ?? null;
  const to = reigns?.year_to ?? null;
  return (
    <main className="page" id="main">
      <h1 className="pagehead">{from !== null && to !== null && from < to
          ? t("stats.headingSpan", { count: facets.total, from: year(from), to: year(to) })
          : t("stats.heading", { count: facets.total })}</h1>
      <Kinds facets={facets} />
      <Reigns />
      <div className="dash2 block">
        <Mints />
        <div>
          <Gaps />
          <Wanting facets={facets} />
        </div>
      </div>
    </main>
  );
}

/** A bar of the categories, and the metals with their numbers. */
function Kinds({ facets }: { facets: Facets }) {
  const { t } = useTranslation();
  const categories = facets.facets.category ?? [];
  const metals = abbreviated(facets.facets.metal ?? []);
  return (
    <section>
      <div className="kinds" aria-hidden="true">
        {categories.map((one) => (
          <i key={one.value} data-cat={hue(one.value)} style={{ flex: one.count }} />
        ))}
      </div>
      <p className="kindl">
        {categories.map((one) => (
          <Link key={one.value} to="/" search={{ category: [one.value] }} className="quiet" data-cat={hue(one.value)}>
            <i className="bar" aria-hidden="true" />
            {one.label} {t("stats.number", { count: one.count })}
          </Link>
        ))}
        <span className="mets">
          {metals.map((one) => (
            <Link key={one.letters} to="/" search={{ metal: one.values }} className="quiet" aria-label={`${one.label} ${String(one.count)}`}>
              <span className={`metal ${one.letters}`}>{one.letters}</span> {t("stats.number", { count: one.count })}
            </Link>
          ))}
        </span>
      </p>
    </section>
  );
}

interface MetalCount {
  letters: string;
  label: string;
  values: string[];
  count: number;
}

/** The metals by the letters of their chips: copper, orichalcum and bronze are all AE. */
function abbreviated(metals: readonly { value: string; label: string; count: number }[]): MetalCount[] {
  const found = new Map<string, MetalCount>();
  for (const { value, label, count } of metals) {
    const letters = metalAbbreviation(value);
    if (!letters) continue;
    const known = found.get(letters);
    if (known) found.set(letters, { ...known, label: `${known.label}, ${label}`, values: [...known.values, value], count: known.count + count });
    else found.set(letters, { letters, label, values: [value], count });
  }
  return [...found.values()];
}

function Reigns() {
  const { t } = useTranslation();
  const { data, error } = useQuery(reignsQuery);
  const { data: catalog } = useQuery(catalogQuery);
  const owned = data?.reigns.filter((one) => one.coins > 0).length ?? 0;
  return (
    <section className="block">
      <div className="sechead">
        <h2>{t("stats.reigns")}</h2>
        {data && <span className="q">{t("stats.reignsNote", { owned, all: data.reigns.length })}</span>}
      </div>
      {error && <p role="alert">{explain(error, t)}</p>}
      {data && (owned > 0 ? <ReignRibbon reigns={data.reigns} hasCatalog={catalog?.loaded === true} /> : <p className="q">{t("stats.noReigns")}</p>)}
    </section>
  );
}

function Mints() {
  const { t } = useTranslation();
  const { data, error } = useQuery(mintsQuery);
  const coins = data?.mints.reduce((sum, one) => sum + one.coins, 0) ?? 0;
  return (
    <section>
      <div className="sechead">
        <h2>{t("stats.mints")}</h2>
        {data && (
          <span className="q">
            {t("stats.mintsNote", { mints: t("stats.mintsMints", { count: data.mints.length }), coins: t("stats.mintsCoins", { count: coins }) })}
          </span>
        )}
      </div>
      {error && <p role="alert">{explain(error, t)}</p>}
      {data && (data.mints.length > 0 ? <MintMap mints={data.mints} /> : <p className="q">{t("stats.noMints")}</p>)}
      {data && <Unplaced unplaced={data.unplaced} without={data.without} />}
    </section>
  );
}

function Unplaced({ unplaced, without }: { unplaced: { name: string; coins: number }[]; without: number }) {
  const { t } = useTranslation();
  const names = unplaced.map((one) => `“${one.name}”`).join(", ");
  const parts = [without > 0 && t("stats.withoutMint", { count: without }), names && t("stats.unknownPlaces", { names })].filter(Boolean);
  return parts.length > 0 ? <p className="q undec">{t("stats.unplaced", { parts: parts.join("; ") })}</p> : null;
}

/** The reigns between the first and the last that no coin stands for. */
function Gaps() {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  const { data } = useQuery(reignsQuery);
  const { data: catalog } = useQuery(catalogQuery);
  const gaps = data?.reigns.filter((one) => one.coins === 0) ?? [];
  if (!data || data.reigns.length === gaps.length) return null;
  const shown = isLong ? gaps : gaps.slice(0, NAMED_GAPS);
  const rest = gaps.length - shown.length;
  return (
    <section>
      <div className="sechead">
        <h2>{t("stats.gaps")}</h2>
        <span className="q">{t("stats.gapsNote", { count: gaps.length })}</span>
      </div>
      <p className="gapl">
        {gaps.length === 0 && t("stats.noGaps")}
        {shown.map((one, index) => (
          <span key={one.issuer_id} title={span(one.year_from, one.year_to) ?? undefined}>
            {index > 0 && ", "}
            {catalog?.loaded ? (
              <Link to="/catalog/completeness" search={{ issuer: one.issuer_id }}>
                {one.name}
              </Link>
            ) : (
              one.name
            )}
          </span>
        ))}{" "}
        {(rest > 0 || isLong) && (
          <button type="button" className="textbutton" onClick={() => setLong(!isLong)}>
            {isLong ? t("stats.less") : t("stats.more", { count: rest })}
          </button>
        )}
      </p>
    </section>
  );
}

const WANTED = ["photo", "date", "reference", "weight"] as const;

function Wanting({ facets }: { facets: Facets }) {
  const { t } = useTranslation();
  const counts = WANTED.flatMap((name) => {
    const found = facets.facets.missing?.find((one) => one.value === name);
    return found && found.count > 0 ? [{ name, count: found.count }] : [];
  });
  return (
    <section className="block">
      <h3 className="wanthead">{t("stats.wanting")}</h3>
      {counts.length === 0 && <p className="q">{t("stats.complete")}</p>}
      <ul className="list want">
        {counts.map(({ name, count }) => (
          <li key={name}>
            <Link to="/" search={{ missing: [name] }}>
              {t(`stats.missing.${name}`)}
            </Link>
            <span className="w" aria-hidden="true">
              <i style={{ width: `${(100 * count) / facets.total}%` }} />
            </span>
            <span className="c">{t("stats.number", { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
