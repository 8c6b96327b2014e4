/** The eight parts of the form. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { vocabularyQuery } from "../../../api/queries";
import { CoinFace } from "../../../coin/CoinFace";
import { useDelayed } from "../../../lib/delayed";
import { Dates } from "./Dates";
import { DieAxis } from "./DieAxis";
import { decimal } from "./draft";
import type { Draft } from "./fields";
import { GradeInput } from "./GradeInput";
import { FlagInput, LongInput, MoneyInput, SelectInput, TextInput } from "./inputs";
import { Certificates, Countermarks, Custom, References } from "./Rows";
import { TermInput } from "./TermInput";
import { TitleInput } from "./TitleInput";

export const GROUP_NAMES = ["identity", "sides", "physical", "grade", "references", "bought", "place", "notes"] as const;
export type GroupName = (typeof GROUP_NAMES)[number];

const FLAGS = ["test_cut", "bankers_marks", "graffiti", "pierced", "plugged", "mount_removed", "tooled", "smoothed"] as const;

function useLists() {
  const { data } = useQuery(vocabularyQuery);
  const options = (terms: readonly { id: string; label: string }[] | undefined) => (terms ?? []).map(({ id, label }) => ({ value: id, label }));
  return {
    categories: options(data?.categories),
    metals: options(data?.metals),
    statuses: options(data?.statuses),
    issueStatuses: options(data?.issue_statuses),
    portraitRoles: options(data?.portrait_roles),
  };
}

function Sub({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="fsub">
      <legend>{title}</legend>
      <div className="fields">{children}</div>
    </fieldset>
  );
}

function Identity() {
  const { t } = useTranslation();
  const lists = useLists();
  return (
    <>
      <div className="fields">
        <TitleInput />
        <TextInput path="single.number" />
        <SelectInput path="single.status" options={lists.statuses} hasNone={false} />
      </div>
      <Sub title={t("coins.edit.subgroup.who")}>
        <SelectInput path="description.category" options={lists.categories} />
        <TermInput path="description.issuer" />
        <TermInput path="description.co_issuer" />
        <TermInput path="description.in_name_of" />
        <TextInput path="description.magistrates" className="two" hint={t("coins.edit.magistratesHint")} />
        <TermInput path="description.dynasty" />
        <TermInput path="description.alliance_city" />
      </Sub>
      <Sub title={t("coins.edit.subgroup.what")}>
        <TermInput path="description.denomination" />
        <SelectInput path="description.metal" options={lists.metals} />
        <SelectInput path="description.issue_status" options={lists.issueStatuses} />
        <TermInput path="description.script" />
        <TermInput path="description.rarity" />
        <TermInput path="description.rarity_basis" />
      </Sub>
      <Sub title={t("coins.edit.subgroup.where")}>
        <TermInput path="description.mint" />
        <TermInput path="description.officina" />
        <TermInput path="description.region" />
        <Dates />
      </Sub>
    </>
  );
}

const SIDES = ["obverse", "reverse"] as const;

function Sides() {
  const { t } = useTranslation();
  const lists = useLists();
  return (
    <>
      <div className="fsides">
        {SIDES.map((side) => (
          <fieldset className="fsub" key={side}>
            <legend>{t(`coin.side.${side}`)}</legend>
            <Preview side={side} />
            <div className="fields">
              <TextInput path={`description.${side}_legend`} label={t("coins.edit.legend")} className="wide" isLegend />
              <LongInput path={`description.${side}_design`} label={t("coins.edit.design")} rows={2} />
              <TermInput path={`description.${side}_portrait`} label={t("coins.edit.portrait")} />
              <SelectInput path={`description.${side}_portrait_role`} options={lists.portraitRoles} />
              <TextInput path={`description.${side}_field_marks`} label={t("coins.edit.marks")} hint={t("coins.edit.marksHint")} />
              <TextInput path={`description.${side}_die`} label={t("coins.edit.die")} />
            </div>
          </fieldset>
        ))}
      </div>
      <div className="fields">
        <TextInput path="description.exergue" isLegend />
        <TextInput path="description.controls" />
      </div>
      <Sub title={t("coins.coin.countermarks")}>
        <div className="wide">
          <Countermarks />
        </div>
      </Sub>
    </>
  );
}

/** The side as it is typed, drawn. */
function Preview({ side }: { side: (typeof SIDES)[number] }) {
  const watched = useWatch<Draft, "description">({ name: "description" });
  const d = useDelayed(watched, 400);
  const face = {
    legend: d[`${side}_legend`] || null,
    design: d[`${side}_design`] || null,
    field_marks: d[`${side}_field_marks`] || null,
    exergue: side === "reverse" ? d.exergue || null : null,
  };
  return (
    <div className="fpreview">
      <div className="well">
        <div className="disc">
          <CoinFace
            side={side}
            face={face}
            photo={null}
            size="cell"
            coin={{ id: "form", title: d.title || d.issuer, metal: (d.metal || null), category: d.category || null, diameter_mm: decimal(d.diameter_mm) }}
          />
        </div>
      </div>
    </div>
  );
}

function Physical() {
  return (
    <div className="fields">
      <TextInput path="description.weight_g" unit="g" />
      <TextInput path="description.diameter_mm" unit="mm" />
      <TextInput path="description.diameter_min_mm" unit="mm" />
      <TextInput path="description.thickness_mm" unit="mm" />
      <DieAxis />
      <TextInput path="description.specific_gravity" />
      <TermInput path="description.edge" />
      <TermInput path="description.shape" />
      <TermInput path="description.weight_standard" />
    </div>
  );
}

function Grade() {
  const { t } = useTranslation();
  return (
    <>
      <div className="fields">
        <GradeInput />
        <TextInput path="description.obverse_grade" />
        <TextInput path="description.reverse_grade" />
        <TermInput path="description.centring" />
        <TermInput path="description.strike" />
        <TermInput path="description.surface" />
        <TermInput path="description.style" />
        <TermInput path="description.toning" />
        <TextInput path="description.error" />
      </div>
      <fieldset className="fsub">
        <legend>{t("coins.edit.subgroup.flags")}</legend>
        <div className="fflags">
          {FLAGS.map((name) => (
            <FlagInput key={name} path={`description.${name}`} />
          ))}
        </div>
      </fieldset>
      <Sub title={t("coins.coin.certificates")}>
        <div className="wide">
          <Certificates />
        </div>
      </Sub>
    </>
  );
}

function Cited() {
  return (
    <>
      <References />
      <div className="fields fafter">
        <TextInput path="description.published_in" className="two" />
      </div>
    </>
  );
}

function Bought() {
  const { t } = useTranslation();
  return (
    <>
      <div className="fields">
        <TextInput path="acquisition.date" />
        <TextInput path="acquisition.date_text" />
        <TermInput path="acquisition.source" field="acquisition_source" />
        <TermInput path="acquisition.seller" field="acquisition_seller" />
        <TextInput path="acquisition.url" className="two" />
        <TextInput path="acquisition.lot_key" />
        <TextInput path="acquisition.invoice" />
        {(["price", "premium", "shipping", "tax", "duty", "other"] as const).map((name) => (
          <MoneyInput key={name} path={`acquisition.${name}`} />
        ))}
      </div>
      <Sub title={t("coins.edit.subgroup.worth")}>
        {(["estimate", "insured", "asking"] as const).flatMap((name) => [
          <MoneyInput key={name} path={`worth.${name}`} />,
          <TextInput key={`${name}_date`} path={`worth.${name}_date`} />,
        ])}
      </Sub>
      <Sub title={t("coins.edit.subgroup.disposal")}>
        <TextInput path="disposal.date" />
        <TermInput path="disposal.to" field="disposal_to" />
        <MoneyInput path="disposal.price" />
        <TextInput path="disposal.note" />
      </Sub>
      <datalist id="currencies">
        {["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "SEK", "DKK", "NOK", "PLN", "CZK", "HUF", "DEM", "FRF", "ITL", "ATS"].map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <datalist id="services">
        {["NGC", "PCGS", "ANACS", "ICG", "David R. Sear"].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

function Place() {
  const { t } = useTranslation();
  return (
    <>
      <div className="fields">
        <TermInput path="single.place" />
        <TermInput path="single.holder" />
      </div>
      <Sub title={t("coins.edit.subgroup.found")}>
        <TermInput path="description.findspot" />
        <TermInput path="description.hoard" />
      </Sub>
    </>
  );
}

function Notes() {
  const { t } = useTranslation();
  return (
    <>
      <div className="fields">
        <LongInput path="single.provenance" rows={4} />
        <LongInput path="single.notes" rows={5} />
        <TextInput path="single.tags" className="two" hint={t("coins.edit.tagsHint")} />
      </div>
      <Sub title={t("coins.coin.custom")}>
        <div className="wide">
          <Custom />
        </div>
      </Sub>
    </>
  );
}

export function Group({ name }: { name: GroupName }) {
  switch (name) {
    case "identity":
      return <Identity />;
    case "sides":
      return <Sides />;
    case "physical":
      return <Physical />;
    case "grade":
      return <Grade />;
    case "references":
      return <Cited />;
    case "bought":
      return <Bought />;
    case "place":
      return <Place />;
    case "notes":
      return <Notes />;
  }
}
