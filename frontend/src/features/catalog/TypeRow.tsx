/** A type as a line: both sides drawn, what stands on them, and where it is cited, struck and owned. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { MetalChip } from "../../coin/MetalChip";
import { TypeFace } from "../../coin/TypeFace";
import { span } from "../../coin/years";
import { isAddress, namesOf } from "./letters";
import { metalOf } from "./metals";
import { Owned } from "./Owned";
import type { TypeLine } from "./queries";

export function TypeRow({ type }: { type: TypeLine }) {
  const { t } = useTranslation();
  const years = span(type.year_from, type.year_to);
  const name = namesOf(type.issuers.filter(({ label }) => !isAddress(label)));
  return (
    <>
      <div className="two" aria-hidden="true">
        {(["obverse", "reverse"] as const).map((side) => (
          <div className="disc" key={side}>
            <TypeFace type={type} side={side} />
          </div>
        ))}
      </div>
      <div className="what">
        <div className="who">
          {name && <span className="nm">{name}</span>}
          <span className="q2">
            {namesOf(type.denominations)} <MetalChip metal={metalOf(type.materials[0]?.id)} />
          </span>
        </div>
        {(["obverse", "reverse"] as const).map((side) => (
          <div className="side" key={side}>
            {type[side].legend && <span className="legend">{type[side].legend}</span>} {type[side].description && <span className="q2 desc">{type[side].description}</span>}
            {!type[side].legend && !type[side].description && <span className="q">{t("catalog.noLegend")}</span>}
          </div>
        ))}
      </div>
      <div className="at">
        <Link className="ref open" to="/catalog/$corpus/$id" params={{ corpus: type.corpus, id: type.id }}>
          {type.reference}
        </Link>
        <div className="q2">{type.mints.length > 0 ? namesOf(type.mints) : t("catalog.mintless")}</div>
        {years && <div className="q2">{years}</div>}
        <Owned coins={type.owned} />
      </div>
    </>
  );
}
