/** Where else a doubtful value may belong: a reign that may be a date of striking, a grade that may be a note only. */
import { valueAt } from "../lines";
import { said, withValue, type Values } from "../patch";
import type { ReadCoin } from "../queries";
import type { ReadSpan } from "./shapes";

export type ChoiceName = "date" | "reign" | "note" | "legend";

export interface Choice {
  name: ChoiceName;
  values: Values;
  isChosen: boolean;
}

const PAIRS = [["reign_text", "date_text"], ["reign_from", "year_from"], ["reign_to", "year_to"]] as const;

function text(coin: ReadCoin, path: string): string | null {
  const value = valueAt(coin, path);
  return typeof value === "string" && value !== "" ? value : null;
}

/** The fields of one kind of date into those of the other. */
function moved(read: ReadCoin, values: Values, from: 0 | 1): Values {
  return PAIRS.reduce((made, pair) => {
    const value = valueAt(read, `description.${pair[from]}`) ?? null;
    return withValue(withValue(made, `description.${pair[from]}`, null), `description.${pair[1 - from] ?? ""}`, value);
  }, values);
}

function joined(...texts: readonly (string | null)[]): string {
  return texts.filter(Boolean).join(" ");
}

/** What the words of a line may mean as well, where the reader knows: the years of the other era, another sum. */
export function alsoRead(paths: readonly string[], fields: Readonly<Record<string, ReadSpan>>): { label: string; values: Values; isChosen: boolean }[] {
  const others = paths.flatMap((path) => fields[path]?.alternatives ?? []);
  return [...new Map(others.map((one) => [one.words, { label: one.words, values: one.values, isChosen: false }])).values()];
}

/** Whether the text itself tells of a purchase, so that this is read like the rest of it. */
export function tellsPurchase(fields: Readonly<Record<string, ReadSpan>>): boolean {
  return Object.keys(fields).some((path) => path.startsWith("acquisition."));
}

/** The other places for the value of a line. */
export function choicesOf(name: string, read: ReadCoin, values: Values): Choice[] {
  const to = (choice: ChoiceName, made: Values, path: string): Choice => ({ name: choice, values: made, isChosen: said(values, path) !== undefined && said(values, path) === said(made, path) });
  if (name === "reign_text" && !text(read, "description.date_text")) return [to("date", moved(read, values, 0), "description.date_text")];
  if (name === "date_text" && !text(read, "description.reign_text")) return [to("reign", moved(read, values, 1), "description.reign_text")];
  const value = text(read, `description.${name}`);
  if (value === null) return [];
  if (name === "grade") {
    const noted = withValue(withValue(values, "description.grade", null), "notes", joined(text(read, "notes"), value));
    return [to("note", noted, "notes")];
  }
  const side = /^(obverse|reverse)_field_marks$/u.exec(name)?.[1];
  if (side) {
    const legend = `description.${side}_legend`;
    const inLegend = withValue(withValue(values, `description.${name}`, null), legend, joined(text(read, legend), value.replaceAll(" | ", " ")));
    return [to("legend", inLegend, legend)];
  }
  return [];
}
