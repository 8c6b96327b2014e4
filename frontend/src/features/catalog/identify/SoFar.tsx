/** The coin as far as it is known: letters lost stand as faint points. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { DrawnCoin } from "../../../coin/drawing/DrawnCoin";
import { categoryOf } from "../../../coin/catalogs/corpora";
import { soFar } from "../letters";
import { metalOf } from "../metals";
import type { Group } from "../queries";
import type { IdentifySearch } from "../search";

interface Props {
  search: IdentifySearch;
  best: Group | null;
}

const CLEAR = 0.5; // from which on a group is taken to be what is on the coin

export function SoFar({ search, best }: Props) {
  const { t } = useTranslation();
  const fits = best && best.score >= CLEAR ? best : null;
  const first = fits?.types[0];
  const legends = useMemo(
    () => ({
      obverse: soFar(search.obverse ?? "", fits && { legend: fits.obverse_legend, spans: fits.matched.obverse }),
      reverse: soFar(search.reverse ?? "", fits && { legend: fits.reverse_legend, spans: fits.matched.reverse }),
    }),
    [search.obverse, search.reverse, fits],
  );
  // What all types left have in common is known; where they differ, only what was said is drawn.
  const common = (side: "obverse" | "reverse") => {
    const told = new Set(fits?.types.map((type) => type[side].description ?? ""));
    return told.size === 1 ? ([...told][0] ?? "") : "";
  };
  const design = { obverse: common("obverse") || (search.bust ?? "").replace(/_/gu, " "), reverse: common("reverse") || [search.design, search.words].filter(Boolean).join(" ") };
  const metal = metalOf(search.metal ?? first?.materials[0]?.id) ?? "silver";
  return (
    <div className="pairw">
      {(["obverse", "reverse"] as const).map((side) => (
        <div className="well" key={side}>
          <div className="disc" style={{ width: "94%", height: "94%" }}>
            <DrawnCoin
              side={side}
              face={{ legend: legends[side], design: design[side], exergue: side === "reverse" ? (search.exergue ?? null) : null }}
              coin={{ id: "so-far", title: t("catalog.identify.soFar"), metal, category: first ? categoryOf(first.corpus) : "roman_imperial", date: { year_from: first?.year_from ?? null } }}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
