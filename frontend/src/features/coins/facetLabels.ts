/** A facet's value as a person reads it. */
import type { TFunction } from "i18next";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { Facets } from "../../api/types";
import type { FacetName } from "./search";

export function useFacetLabel(facets: Facets | undefined): (name: FacetName, value: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (name, value) => {
      if (name === "century") return centuryText(Number(value), t);
      if (name === "missing" && isLacking(value)) return t(`coins.missing.${value}`);
      return facets?.facets[name]?.find((one) => one.value === value)?.label ?? value;
    },
    [facets, t],
  );
}

const LACKING = ["photo", "reference", "date", "weight"] as const;

function isLacking(value: string): value is (typeof LACKING)[number] {
  return (LACKING as readonly string[]).includes(value);
}

function centuryText(century: number, t: TFunction): string {
  const ordinal = ordinalText(Math.abs(century));
  return century < 0 ? t("coins.century.bc", { ordinal }) : t("coins.century.ad", { ordinal });
}

/** Below the histogram there is room for "1st BC", "1st AD", "2nd". */
export function shortCentury(century: number, t: TFunction): string {
  const ordinal = ordinalText(Math.abs(century));
  if (century < 0) return t("coins.shortCentury.bc", { ordinal });
  return century === 1 ? t("coins.shortCentury.ad", { ordinal }) : ordinal;
}

function ordinalText(value: number): string {
  const tail = value % 100 >= 11 && value % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${String(value)}${tail}`;
}
