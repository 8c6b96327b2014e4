/** How the page names and colours what the trade's closed lists hold. */
import type { Category, Metal } from "../api/types";

/** The nine hues of the categories: medieval, Islamic and the rest share the grey one. */
const HUES: Record<Category, string> = {
  greek: "Greek",
  celtic: "Celtic",
  roman_republic: "Roman Republic",
  roman_imperatorial: "Roman Republic",
  roman_imperial: "Roman Imperial",
  roman_provincial: "Roman Provincial",
  byzantine: "Byzantine",
  judaean: "Judaean",
  eastern: "Eastern",
  migration: "Other",
  medieval: "Other",
  islamic: "Other",
  other: "Other",
};

/** The trade's two letters for a metal; every copper alloy is AE. */
const ABBREVIATIONS: Record<Metal, string | null> = {
  gold: "AV",
  electrum: "EL",
  silver: "AR",
  billon: "BI",
  potin: "PO",
  orichalcum: "AE",
  bronze: "AE",
  copper: "AE",
  brass: "AE",
  ae: "AE",
  lead: "PB",
  iron: "FE",
  uncertain: null,
};

/** The value of `data-cat`, which sets the hue. */
export function hue(category: string | null | undefined): string {
  return (category && (HUES as Record<string, string>)[category]) || "Other";
}

export function metalAbbreviation(metal: string | null | undefined): string | null {
  return (metal && (ABBREVIATIONS as Record<string, string | null>)[metal]) || null;
}
