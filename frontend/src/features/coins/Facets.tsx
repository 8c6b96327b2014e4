/** The facets with their counts; a group's own choice does not shrink its own counts. */
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Century, Facets as Counted, FacetValue } from "../../api/types";
import { hue, metalAbbreviation } from "../../coin/vocabulary";
import { count } from "../../lib/numbers";
import { useRememberedFlag } from "../../lib/remembered";
import { shortCentury, useFacetLabel } from "./facetLabels";
import { Ranges } from "./Ranges";
import { SearchLink } from "./SearchLink";
import { toggled, type CollectionSearch, type FacetName } from "./search";
import { useNarrow } from "./useNarrow";

/** Which groups are shown, in which order, and how many values before "more". */
const GROUPS: readonly { name: FacetName; few: number }[] = [
  { name: "category", few: 13 },
  { name: "person", few: 7 },
  { name: "century", few: 0 },
  { name: "denomination", few: 6 },
  { name: "metal", few: 8 },
  { name: "mint", few: 6 },
  { name: "region", few: 6 },
  { name: "grade", few: 6 },
  { name: "reverse", few: 6 },
  { name: "source", few: 8 },
  { name: "place", few: 6 },
  { name: "tag", few: 6 },
  { name: "status", few: 6 },
  { name: "missing", few: 12 },
];
const MUCH = 200; // values drawn at once, however many there are: the rest is found by typing

interface Props {
  search: CollectionSearch;
  facets: Counted | undefined;
}

export function Facets({ search, facets }: Props) {
  const { t } = useTranslation();
  const [hidePlaces] = useRememberedFlag("hidePlaces");
  if (!facets) return <FacetSkeleton />;
  return (
    <>
      {GROUPS.map(({ name, few }) => {
        if (name === "place" && hidePlaces) return null;
        if (name === "century") return <Histogram key={name} search={search} years={facets.years} />;
        const values = withChosen(facets.facets[name] ?? [], search[name] ?? []);
        // One status for every coin, or no tag at all, narrows nothing.
        if (values.length === 0 || (name === "status" && values.length < 2 && !search.status)) return null;
        return (
          <Group key={name} title={t(`coins.facet.${name}`)}>
            <Values name={name} few={few} values={values} search={search} />
          </Group>
        );
      })}
      <Ranges search={search} />
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="facet">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A chosen value stays in sight though nothing fits it any more. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const lost = chosen.filter((value) => !values.some((one) => one.value === value));
  return [...values, ...lost.map((value) => ({ value, label: value, count: 0 }))];
}

interface ValuesProps {
  name: FacetName;
  few: number;
  values: FacetValue[];
  search: CollectionSearch;
}

function Values({ name, few, values, search }: ValuesProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [find, setFind] = useState("");
  const chosen = search[name] ?? [];
  const fitting = find ? values.filter(({ label }) => label.toLowerCase().includes(find.toLowerCase())) : values;
  const shown = isOpen || find ? fitting.slice(0, MUCH) : fitting.filter((one, index) => index < few || chosen.includes(one.value));
  const hidden = fitting.length - shown.length;
  return (
    <>
      {name === "person" && (
        <div className="field">
          <input aria-label={t("coins.findRuler")} placeholder={t("coins.findRulerHint")} value={find} onChange={(event) => setFind(event.target.value)} />
        </div>
      )}
      <ul>
        {shown.map((one) => (
          <Value key={one.value} name={name} one={one} isChosen={chosen.includes(one.value)} search={search} />
        ))}
      </ul>
      {hidden > 0 && !isOpen && (
        <button type="button" className="more" onClick={() => setOpen(true)}>
          {name === "person" ? t("coins.moreRulers", { n: hidden }) : name === "mint" ? t("coins.moreMints", { n: hidden }) : t("coins.more", { n: hidden })}
        </button>
      )}
      {isOpen && !find && (
        <button type="button" className="more" onClick={() => setOpen(false)}>
          {t("coins.fewer")}
        </button>
      )}
    </>
  );
}

function Value({ name, one, isChosen, search }: { name: FacetName; one: FacetValue; isChosen: boolean; search: CollectionSearch }) {
  const narrow = useNarrow();
  const worded = useFacetLabel(undefined);
  const label = name === "missing" ? worded(name, one.value) : one.label;
  const letters = name === "metal" ? metalAbbreviation(one.value) : null;
  return (
    <li className={one.count === 0 ? "none" : undefined}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={() => narrow(toggled(search, name, one.value))} />
        {name === "category" && <span className="bar" data-cat={hue(one.value)} />}
        {name === "metal" && <span className={letters ? `metal ${letters}` : "metal"}>{letters ?? "?"}</span>}
        <span className="nm" title={label}>
          {label}
        </span>
        <span className="c">{count(one.count)}</span>
      </label>
    </li>
  );
}

const TALLEST = 30; // pixels
const LABELS = 5; // that stand side by side without touching

function Histogram({ search, years }: { search: CollectionSearch; years: readonly Century[] }) {
  const { t } = useTranslation();
  if (years.length === 0) return null;
  const most = Math.max(...years.map((one) => one.count), 1);
  const step = Math.ceil(years.length / LABELS);
  const chosen = search.century ?? [];
  return (
    <Group title={t("coins.facet.century")}>
      <div className="hist" style={{ gridTemplateColumns: `repeat(${String(years.length)}, minmax(0, 1fr))` }}>
        {years.map((one, index) => {
          const value = String(one.century);
          const isOn = chosen.includes(value);
          return (
            <SearchLink
              key={value}
              search={toggled(search, "century", value)}
              isCurrent={isOn}
              className={isOn ? "on" : undefined}
              aria-label={`${one.label}: ${count(one.count)}`}
              title={`${one.label}: ${count(one.count)}`}
            >
              {years.length <= 8 && <span className="q">{count(one.count)}</span>}
              <i style={{ height: Math.max(1, Math.round((one.count / most) * TALLEST)), marginTop: 4 }} />
              <span className="lb">{index % step === 0 ? shortCentury(one.century, t) : "\u00a0"}</span>
            </SearchLink>
          );
        })}
      </div>
    </Group>
  );
}

function FacetSkeleton() {
  return (
    <div aria-hidden="true">
      {[3, 7, 6].map((lines, group) => (
        <div className="facet" key={group}>
          {Array.from({ length: lines }, (_, line) => (
            <div className="bone" key={line} />
          ))}
        </div>
      ))}
    </div>
  );
}
