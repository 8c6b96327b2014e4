/** How the coin beside its type is put into words. */
import type { TFunction } from "i18next";

import { span } from "../../../../coin/years";
import type { ComparedField, FilledField, WeighedCoin } from "./queries";

export const ENOUGH = 8; // specimens; of fewer nothing is said
export const SURE = 0.9;
const LIKELY = 0.5;
const HARDLY = 0.05;

export type Surety = "sure" | "likely" | "perhaps" | "unlikely";

export function surety(confidence: number): Surety {
  if (confidence >= SURE) return "sure";
  if (confidence >= LIKELY) return "likely";
  return confidence >= HARDLY ? "perhaps" : "unlikely";
}

/** What is worth a line: all of which the type says something; what differs stands first. */
export function shownFields(fields: readonly ComparedField[]): ComparedField[] {
  const told = fields.filter(({ theirs }) => theirs !== null);
  return [...told.filter(({ verdict }) => verdict === "differ"), ...told.filter(({ verdict }) => verdict !== "differ")];
}

/** "four agree, two differ" */
export function tally(fields: readonly ComparedField[], t: TFunction): string {
  const agree = fields.filter(({ verdict }) => verdict === "agree" || verdict === "compatible").length;
  const differ = fields.filter(({ verdict }) => verdict === "differ").length;
  const parts = [
    agree > 0 && t("besideType.agree", { count: agree, words: numberWord(agree, t) }),
    differ > 0 && t("besideType.differ", { count: differ, words: numberWord(differ, t) }),
  ];
  return parts.filter(Boolean).join(", ");
}

function numberWord(count: number, t: TFunction): string {
  return t(`besideType.numbers.${String(count)}` as "besideType.numbers.1", { defaultValue: String(count) });
}

/** "Heavier than 23 of the 39; the middle one weighs 3.87 g." Null of so few that nothing is said. */
export function weightWords({ n, mine, median, weights_g: weights }: Pick<WeighedCoin, "n" | "mine" | "median" | "weights_g">, t: TFunction): string | null {
  if (n < ENOUGH) return null;
  const middle = median.toFixed(2);
  if (mine === null) return t("besideType.weight.unweighed", { median: middle });
  const below = weights.filter((weight) => weight < mine).length;
  if (below === n) return t("besideType.weight.heaviest", { n, median: middle });
  if (below === 0 && weights.every((weight) => weight > mine)) return t("besideType.weight.lightest", { n, median: middle });
  return t("besideType.weight.heavier", { below, n, median: middle });
}

/** A value of the record as it is read: years and terms are told in words. */
export function valueText(field: string, value: string, t: TFunction): string {
  if (field === "category") return t(`coin.category.${value}` as "coin.category.greek", { defaultValue: value });
  if (field === "metal") return t(`coin.metal.${value}` as "coin.metal.silver", { defaultValue: value });
  const [, from, to = from] = /^(-?\d+)(?: to (-?\d+))?$/u.exec(value) ?? [];
  if ((field === "date" || field === "reign") && from !== undefined) return span(Number(from), Number(to)) ?? value;
  return value;
}

/** What may be taken: all but what agrees; and of that what is marked at first: the empty fields. */
export const takeable = (fields: readonly FilledField[]): FilledField[] => fields.filter(({ state }) => state !== "agree");
export const preselected = (fields: readonly FilledField[]): Set<string> => new Set(fields.filter(({ state }) => state === "fill").map(({ field }) => field));
