/** A type of the catalog: both sides, where and when it was struck, what it weighs, and which of it one owns. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { categoryOf, CORPORA, type Corpus } from "../../coin/catalogs/corpora";
import { readable } from "../../coin/legend";
import { Legend } from "../../coin/Legend";
import { PlaceMap, type View } from "../../coin/map/PlaceMap";
import { MetalChip } from "../../coin/MetalChip";
import { TypeFace } from "../../coin/TypeFace";
import { hue } from "../../coin/vocabulary";
import { WeightCurve } from "../../coin/WeightCurve";
import { span } from "../../coin/years";
import { measure } from "../../lib/numbers";
import { useTitle } from "../../ui/useTitle";
import "./catalog.css";
import { expanded } from "./expansion";
import { isAddress, namesOf } from "./letters";
import { metalOf } from "./metals";
import { legendsQuery, typeQuery, type TypePage as Type } from "./queries";
import "./type.css";
import { Neighbours } from "./Neighbours";
import { TypeFacts } from "./TypeFacts";
import "./words";

export function TypePage() {
  const { t } = useTranslation();
  const { corpus, id } = useParams({ from: "/catalog/$corpus/$id" });
  const { data: type, error } = useQuery(typeQuery(corpus, id));
  useTitle(type?.reference ?? t("catalog.title"));
  if (error)
    return (
      <main className="page" id="main">
        <Crumb />
        <div className="nothing" role="alert">
          <h1>{t("catalog.type.fetchFailed")}</h1>
          <p className="q2">{explain(error, t)}</p>
          <Link className="btn" to="/catalog">
            {t("catalog.byReference")}
          </Link>
        </div>
      </main>
    );
  if (!type)
    return (
      <main className="page" id="main">
        <p className="q" role="status">
          {t("catalog.loading")}
        </p>
      </main>
    );
  return <Shown type={type} />;
}

function Crumb({ type }: { type?: Type }) {
  const { t } = useTranslation();
  return (
    <nav className="crumb" aria-label={t("catalog.title")}>
      <Link to="/catalog">{t("catalog.type.crumb")}</Link>
      {type && (
        <Link className="mid" to="/catalog" search={{ corpus: type.corpus, ...(type.issuers[0] && !isAddress(type.issuers[0].label) && { issuer: type.issuers[0].id }) }}>
          {[corpusName(type.corpus, (name) => t(`catalogs.name.${name}`)), type.issuers[0] && !isAddress(type.issuers[0].label) ? type.issuers[0].label : ""].filter(Boolean).join(", ")}
        </Link>
      )}
    </nav>
  );
}

function corpusName(corpus: string, name: (corpus: Corpus) => string): string {
  return (CORPORA as readonly string[]).includes(corpus) ? name(corpus as Corpus) : corpus.toUpperCase();
}

function Shown({ type }: { type: Type }) {
  const { t } = useTranslation();
  const years = span(type.year_from, type.year_to);
  const isReign = type.issue_from === null && type.issue_to === null && type.reign_from !== null;
  const name = namesOf(type.issuers.filter(({ label }) => !isAddress(label)));
  const placed = type.places.flatMap(({ id, label, latitude, longitude }) => (latitude === null || longitude === null ? [] : [{ key: id, name: label, latitude, longitude, coins: 1 }]));
  const map = (desk: View) => <PlaceMap places={placed} label={t("catalog.type.mintMap", { mint: namesOf(type.places) })} titleOf={({ name: place }) => place} desk={desk} />;
  const { specimens } = type;
  const group = [namesOf(type.issuers), namesOf(type.denominations.slice(0, 1))].filter(Boolean).join(", ");
  return (
    <main className="page typepage" id="main">
      <Crumb type={type} />
      <div className="coin">
        <div>
          <div className="slab">
            {(["obverse", "reverse"] as const).map((side) => (
              <Side key={side} type={type} side={side} />
            ))}
            <div className="slabfoot">
              <span>{t("coin.drawing")}</span>
            </div>
          </div>
        </div>
        <div>
          <div className="ident" data-cat={hue(categoryOf(type.corpus))}>
            <p className="ref">{type.reference}</p>
            <h1>{name || namesOf(type.denominations) || type.label}</h1>
            <p>
              {name && namesOf(type.denominations)} <MetalChip metal={metalOf(type.materials[0]?.id)} /> {namesOf(type.mints)}
            </p>
            <p>
              {years}
              {isReign && (
                <span className="q" title={t("catalog.type.reignHint")}>
                  {" "}
                  {t("coin.reign")}
                </span>
              )}
            </p>
          </div>
          <TypeFacts type={type} />
          {!specimens && placed.length > 0 && <div className="besidemap">{map(BESIDE)}</div>}
        </div>
      </div>
      {specimens && (
        <div className="two-col block">
            <section>
              <div className="sechead">
                <h2>{t("catalog.type.weight")}</h2>
                <span className="q">
                  {specimens.of === "type" ? t("catalog.type.weightType", { count: specimens.n }) : t("catalog.type.weightGroup", { count: specimens.n, group })}
                </span>
              </div>
              <WeightCurve weights_g={specimens.weights_g} median={specimens.median} />
              <p className="q2">{t("catalog.type.weightRange", { from: grams(specimens.p5), to: grams(specimens.p95), median: grams(specimens.median) })}</p>
            </section>
          {placed.length > 0 && (
            <section>
              <div className="sechead">
                <h2>{t("catalog.type.places")}</h2>
                <span className="q">{namesOf(type.places)}</span>
              </div>
              {map(MAP)}
            </section>
          )}
        </div>
      )}
      <Neighbours type={type} />
      <footer className="block q licline">
        <p>
          {t("catalog.type.licence")} {type.licence.text.replace(new RegExp(`,? ${escapeExpression(type.licence.name)}$`, "u"), "")},{" "}
          <a href={type.licence.url} target="_blank" rel="noreferrer">
            {type.licence.name}
          </a>
        </p>
        {type.links.map((link) => (
          <a key={link.url} href={link.url} target="_blank" rel="noreferrer">
            {t("catalog.type.readOn", { name: link.label })}
          </a>
        ))}
      </footer>
    </main>
  );
}

const MAP: View = { width: 640, height: 350 };
const BESIDE: View = { width: 400, height: 250 }; // in the column of the facts

/** To the hundredth: a share of all specimens is no scale's reading. */
const grams = (weight: number) => measure(Number(weight.toFixed(2)));

const escapeExpression = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

function Side({ type, side }: { type: Type; side: "obverse" | "reverse" }) {
  const { t } = useTranslation();
  const told = type.sides[side];
  const [legend, ...others] = told?.legends ?? [];
  const portraits = told?.portraits.filter(({ label }) => !isAddress(label)) ?? [];
  return (
    <figure>
      <div className="well">
        <div className="disc">
          <TypeFace type={type} side={side} untold={t("catalog.type.untold")} />
        </div>
      </div>
      <figcaption>
        <div className="side">
          <span>{t(`catalog.identify.${side}`)}</span>
          {portraits.length > 0 && <span>{namesOf(portraits)}</span>}
        </div>
        {legend ? (
          <div className="big">
            <Legend text={legend} />
          </div>
        ) : (
          <p className="q">{t("catalog.type.noLegend")}</p>
        )}
        {legend && <Expansion legend={legend} />}
        {others.map((other) => (
          <div key={other} className="legend q2">
            <Legend text={other} />
          </div>
        ))}
        {told?.descriptions.map(({ language, text }) => (
          <p key={language} className="design" lang={language}>
            {text}
          </p>
        ))}
        {told?.descriptions.length === 0 && <p className="q design">{t("catalog.type.noDesign")}</p>}
        {told && told.control_marks.length > 0 && (
          <p className="q2">
            {t("catalog.type.controlMarks")}: {told.control_marks.join(", ")}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

const LATIN = /^[\p{Script=Latin}\p{P}\p{S}\s\d]+$/u;

function Expansion({ legend }: { legend: string }) {
  const { data } = useQuery({ ...legendsQuery(legend), enabled: LATIN.test(legend) });
  const words = data && expanded(legend, data.legends);
  if (!words) return null;
  return (
    <div className="expand">
      {words.map((runs, index) => (
        <Fragment key={index}>
          {index > 0 && " "}
          {readable(runs).map((run, at) => (run.supplied ? <i key={at}>({run.text})</i> : <Fragment key={at}>{run.text}</Fragment>))}
        </Fragment>
      ))}
    </div>
  );
}
