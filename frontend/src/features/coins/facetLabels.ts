/** A facet's value as a person reads it. */
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { Facets } from "../../api/types";
import type { FacetName } from "./search";

export function useFacetLabel(facets: Facets | undefined): (name: FacetName, value: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (name, value) => {
      if (name === "century") return facets?.years.find((one) => String(one.century) === value)?.label ?? centuryText(Number(value), t);
      return facets?.facets[name]?.find((one) => one.value === value)?.label ?? value;
    },
    [facets, t],
  );
}

function centuryText(century: number, t: ReturnType<typeof useTranslation>["t"]): string {
  const ordinal = ordinalText(Math.abs(century));
  return century < 0 ? t("coins.century.bc", { ordinal }) : t("coins.century.ad", { ordinal });
}

export function ordinalText(value: number): string {
  const tail = value % 100 >= 11 && value % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${String(value)}${tail}`;
}
