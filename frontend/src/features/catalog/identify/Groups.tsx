/** The types that fit: a legend with its matched letters, below it the types that bear it and what tells them apart. */
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { TypeFace } from "../../../coin/TypeFace";
import { span } from "../../../coin/years";
import { isAddress, namesOf, pieces } from "../letters";
import { Owned } from "../Owned";
import type { Group, GroupType, Identification } from "../queries";
import { useThisIsIt } from "../useThisIsIt";

const AT_FIRST = 4; // types of a legend

export function Groups({ found, coin }: { found: Identification; coin: number | undefined }) {
  const { t } = useTranslation();
  const { settle, isPending } = useThisIsIt(coin);
  if (found.groups.length === 0)
    return (
      <>
        <div className="sechead">
          <h2 aria-live="polite">{t("catalog.identify.fit", { count: 0, number: "" })}</h2>
        </div>
        <div className="nothing">
          <p>{found.remarks[0] ?? t("catalog.identify.nothing")}</p>
          <p className="q2">{found.advice ?? t("catalog.identify.nothingText")}</p>
        </div>
      </>
    );
  return (
    <>
      <div className="sechead">
        <h2 aria-live="polite">{t("catalog.identify.fit", { count: found.total_types, number: inWords(found.total_types, t, true) })}</h2>
        <span className="q">{about(found, t)}</span>
      </div>
      {found.remarks.map((remark) => (
        <p key={remark} className="q2">
          {remark}
        </p>
      ))}
      {sections(found.groups).map((groups) => (
        <Section key={`${groups[0]?.obverse_legend ?? ""} ${groups[0]?.reverse_legend ?? ""}`} groups={groups} onSettle={settle} isPending={isPending} />
      ))}
      <p className="endline advice">
        <span>{found.advice}</span>
        {found.total_groups > found.groups.length && <span>{t("catalog.identify.moreGroups", { count: found.total_groups - found.groups.length })}</span>}
      </p>
    </>
  );
}

/** "Five", or the figure where the words end. */
function inWords(number: number, t: TFunction, isFirst: boolean): string {
  const word = t("catalog.identify.numbers").split("|")[number];
  if (word === undefined) return number.toLocaleString("en");
  return isFirst ? word : word.toLowerCase();
}

/** "two rulers, AD 275–282" */
function about(found: Identification, t: TFunction): string {
  const rulers = new Set(found.groups.flatMap((group) => group.issuers.filter(({ label }) => !isAddress(label)).map(({ id }) => id)));
  const starts = found.groups.flatMap(({ year_from: year }) => (year === null ? [] : [year]));
  const ends = found.groups.flatMap(({ year_to: year }) => (year === null ? [] : [year]));
  const years = starts.length > 0 && ends.length > 0 ? span(Math.min(...starts), Math.max(...ends)) : null;
  const isWhole = found.total_groups <= found.groups.length; // else more rulers may follow
  return [rulers.size > 0 && isWhole ? t("catalog.identify.rulers", { count: rulers.size, number: inWords(rulers.size, t, false) }) : "", years ?? ""].filter(Boolean).join(", ");
}

const ALIKE = 0.05; // of the score: what fits less well by more keeps its place behind what fits better

/** Groups of one ruler that fit equally well stand under one heading. */
function sections(groups: readonly Group[]): Group[][] {
  const made: Group[][] = [];
  for (const group of groups) {
    const fitting = made.find(([first]) => first && headOf(first) === headOf(group) && first.score - group.score <= ALIKE);
    if (fitting) fitting.push(group);
    else made.push([group]);
  }
  return made;
}

const headOf = (group: Group) => `${namesOf(group.issuers)} ${span(group.year_from, group.year_to) ?? ""}`;

interface SectionProps {
  groups: readonly Group[];
  onSettle: (type: GroupType) => void;
  isPending: boolean;
}

function Section({ groups, onSettle, isPending }: SectionProps) {
  const { t } = useTranslation();
  const [first] = groups;
  if (!first) return null;
  const years = span(first.year_from, first.year_to);
  const name = namesOf(first.issuers.filter(({ label }) => !isAddress(label)));
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <section className="cand">
      <header>
        <h3>{name || namesOf(first.types[0]?.mints ?? []) || first.reverse_legend || first.obverse_legend || t("catalog.identify.group")}</h3>
        {years && <span className="q">{years}</span>}
        <span className="q total">{t("catalog.identify.types", { count: total })}</span>
      </header>
      {groups.map((group) => (
        <Members key={`${group.obverse_legend} ${group.reverse_legend}`} group={group} onSettle={onSettle} isPending={isPending} />
      ))}
    </section>
  );
}

const look = (type: GroupType) => `${type.obverse.description ?? ""} ${type.reverse.description ?? ""} ${type.materials[0]?.id ?? ""}`;

function Members({ group, onSettle, isPending }: { group: Group; onSettle: (type: GroupType) => void; isPending: boolean }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? group.types : group.types.slice(0, AT_FIRST);
  const rest = group.types.length - shown.length;
  const left = group.total - group.types.length;
  return (
    <>
      <ul>
        {shown.map((type, index) => {
          const before = shown[index - 1];
          const isAsBefore = before !== undefined && look(before) === look(type);
          return <Member key={type.uri} group={group} type={type} isAsBefore={isAsBefore} isPending={isPending} onSettle={onSettle} />;
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className="textbutton showmore" onClick={() => setOpen(true)}>
          {t("catalog.identify.showMembers", { count: rest })}
        </button>
      )}
      {(isOpen || rest === 0) && left > 0 && <p className="q leftout">{t("catalog.identify.leftOut", { count: left })}</p>}
    </>
  );
}

interface MemberProps {
  group: Group;
  type: GroupType;
  /** It looks as the one above it: neither the drawing nor the legends are said again. */
  isAsBefore: boolean;
  isPending: boolean;
  onSettle: (type: GroupType) => void;
}

function Member({ group, type, isAsBefore, isPending, onSettle }: MemberProps) {
  const { t } = useTranslation();
  const isShown = (label: string) => [type.obverse.description, type.reverse.description].some((text) => text?.includes(label.replace(/[.;]+$/u, "")));
  const told = type.distinguishing.filter(({ field, label }) => field !== "mint" && field !== "section" && !label.split(" · ").every(isShown)).map(({ label }) => label);
  const design = [type.obverse.description, type.reverse.description].filter(Boolean).join("; ");
  return (
    <li className={isAsBefore ? "again" : undefined}>
      {isAsBefore ? (
        <span className="two" />
      ) : (
        <div className="two" aria-hidden="true">
          {(["obverse", "reverse"] as const).map((side) => (
            <div className="disc" key={side}>
              <TypeFace type={type} side={side} />
            </div>
          ))}
        </div>
      )}
      <div>
        {!isAsBefore && (
          <>
            <Letters legend={group.obverse_legend} spans={group.matched.obverse} />
            <Letters legend={group.reverse_legend} spans={group.matched.reverse} />
            {design && <div className="q2 desc">{design}</div>}
            {group.differs.length > 0 && <div className="suggest">{t("catalog.identify.differs", { fields: group.differs.join(", ") })}</div>}
          </>
        )}
        {told.length > 0 && <div className="q2 tell">{told.join(" · ")}</div>}
      </div>
      <div className="at">
        <Link className="ref" to="/catalog/$corpus/$id" params={{ corpus: type.corpus, id: type.id }}>
          {type.reference}
        </Link>
        <div className="q2">{namesOf(type.mints)}</div>
        <Owned coins={type.owned} />
      </div>
      <div className="do">
        <button type="button" className="btn sm" disabled={isPending} aria-label={t("catalog.identify.thisIsItOf", { reference: `${type.reference}, ${namesOf(type.mints)}` })} onClick={() => onSettle(type)}>
          {t("catalog.identify.thisIsIt")}
        </button>
      </div>
    </li>
  );
}

function Letters({ legend, spans }: { legend: string; spans: readonly (readonly number[])[] }) {
  if (legend === "") return null;
  return (
    <div className="legend">
      {pieces(legend, spans).map((piece, index) => (piece.isRead ? <b key={index}>{piece.text}</b> : <span key={index}>{piece.text}</span>))}
    </div>
  );
}
