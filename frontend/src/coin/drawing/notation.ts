/**
 * Reads where the parts of an inscription stand. Understood are the record's own fields, the trade's notation
 * `LEGEND / field mark // EXERGUE`, field marks "left | right", and what the design says ("ROMA in exergue",
 * "S-C across fields", "star in right field", "Mintmark XXI") where the fields are empty.
 */

import type { Box } from "./recognise";
import type { Layout, SideWords } from "./types";

export interface Inscription {
  /** Upper case, V for U and I for J, every break a "-"; `[AVG]` keeps its brackets. */
  readonly legend: string;
  readonly layout: Layout;
  readonly exergue: string;
  readonly left: string;
  readonly right: string;
  /** Below, between two figures. */
  readonly centre: string;
}

/** The text as it is cut in metal: capitals without accents, breaks as "-", what is in (…) left out. */
export function cut(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\([^)]*\)/g, "")
    .replace(/ς(?=\p{Lu})/gu, "Ϛ")
    .toUpperCase()
    .replace(/\bSTAR\b/g, "*")
    .replace(/\bDOT\b/g, "•")
    .replace(/U/g, "V")
    .replace(/J/g, "I")
    .replace(/\s*[-–—|/]\s*/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[-\s]+|[-\s.,;]+$/g, "");
}

interface Parts {
  readonly legend: string;
  readonly mark: string;
  readonly exergue: string;
}

/** `CLEMENTIA TEMP / A // XXI` and `GENIO CAESARIS / Γ / MKV`; any other "/" is a break. */
function parts(legend: string): Parts {
  const [before = "", exergue = ""] = legend.split("//").map((part) => part.trim());
  const pieces = before.split(/\s*\/\s*/).filter((piece) => piece !== "");
  const last = pieces.at(-1) ?? "";
  if (exergue !== "") {
    if (pieces.length < 2 || last.length > 5) return { legend: before, mark: "", exergue };
    return { legend: pieces.slice(0, -1).join(" / "), mark: last, exergue };
  }
  const [first = "", mark = ""] = pieces;
  const marked = pieces.length === 3 && first.length >= 8 && mark.length <= 2 && /\p{L}/u.test(last);
  return marked ? { legend: first, mark, exergue: last } : { legend: before, mark: "", exergue: "" };
}

type Marks = Pick<Inscription, "left" | "right" | "centre">;
const NO_MARKS: Marks = { left: "", right: "", centre: "" };
const GREEK: Readonly<Record<string, string>> = {
  alpha: "Α",
  beta: "Β",
  gamma: "Γ",
  delta: "Δ",
  epsilon: "Є",
  digamma: "Ϛ",
  zeta: "Ζ",
  eta: "Η",
  theta: "Θ",
};

function mark(text: string): string {
  const plain = text.replace(/\b(in|to|on)?\s*(the )?(left|right|centre|center|lower|inner)?\s*fields?\b/gi, "");
  const bare = plain.replace(/["'“”]/g, "").trim();
  return /^[-–—.]*$/.test(bare) ? "" : (GREEK[bare.toLowerCase()] ?? bare);
}

function writtenMarks(text: string): Marks {
  const [field = ""] = text.split("//");
  if (field.includes("|")) {
    const [left = "", right = "", last] = field.split("|").map(mark);
    return last === undefined ? { left, right, centre: "" } : { left, right: last, centre: right };
  }
  const pair = /^\s*(\S{1,2})\s*[-–—]\s*(\S{1,2})\s*$/u.exec(field);
  if (pair) return { left: pair[1] ?? "", right: pair[2] ?? "", centre: "" };
  if (/\b(cent(re|er)|between)\b/i.test(field)) return { ...NO_MARKS, centre: mark(field) };
  return /\bright\b/i.test(field) ? { ...NO_MARKS, right: mark(field) } : { ...NO_MARKS, left: mark(field) };
}

const SIGN = "(star|crescent|pellet|[Aa]lpha|[Bb]eta|[Gg]amma|[Dd]elta|[Ee]psilon|[Ee]ta|[\\p{Lu}ς][\\p{Lu}•]{0,3})";
const IN_FIELD = new RegExp(`(?<!\\p{L})${SIGN} (?:in (?:the )?(left|right) field|to (left|right)(?=[.,;]|$))`, "gu");
const ACROSS = /(?<!\p{L})(\p{Lu}{1,2})-(\p{Lu}{1,2}) across (?:the )?(?:inner )?fields?/u;
const CENTRE = /(?<!\p{L})(\p{Lu}{1,2}) in (?:the )?(?:lower )?(?:cent(?:re|er|ral)|lower)(?: field)?/u;

function toldMarks(design: string): Marks {
  const across = ACROSS.exec(design);
  if (across) return { left: across[1] ?? "", right: across[2] ?? "", centre: "" };
  const marks = { left: "", right: "", centre: CENTRE.exec(design)?.[1] ?? "" };
  for (const [, sign = "", inField, beside] of design.matchAll(IN_FIELD)) {
    marks[(inField ?? beside) === "left" ? "left" : "right"] = mark(sign);
  }
  return marks;
}

const IN_EXERGUE =
  /(?<!\p{L})(\p{Lu}[\p{Lu}\d•ς]*(?: \p{Lu}[\p{Lu}\d•ς]*)*)\??,? in (?:the )?exergue|in (?:the )?exergue[:,]? (\p{Lu}[\p{Lu}\d•]*)/u;
const MINT_MARK = /[Mm]int ?mark:? ((?:star|dot|[\p{Lu}\d•]+)(?:[ -](?:star|dot|[\p{Lu}\d•]+))*)(?=[\s.,;]|$)/u;

function toldExergue(design: string): string {
  const found = IN_EXERGUE.exec(design);
  return found?.[1] ?? found?.[2] ?? MINT_MARK.exec(design)?.[1] ?? "";
}

/** Said of an inscription, not of a spear held vertically or a branch held downwards. */
const DOWN =
  /\b([Ll]egend|[Ii]nscription)s?\b[^.;]*\b(vertical|down|in two columns)|\p{Lu}{2,}[,;]? (reading |written )?(vertical|down)|\b(vertical|reading down\w*) (legend|inscription)/u;

function layoutOf(legend: string, design: string, name: string | null, box: Box | null): Layout {
  const words = design.toLowerCase();
  const breaks = legend.split("-").length - 1;
  if (/\bin (two|three|four|five|six|seven|\d) lines\b/.test(words)) return "across";
  if (legend.length <= 5 && (/^S[- .]*C\.?$/.test(legend) || /across (the )?fields?/.test(words))) return "across";
  if (box === "wreath" && (breaks > 1 || /^VOT\b/.test(legend) || /within (a |an )?(\w+ )?wreath/.test(words)))
    return "across";
  if (DOWN.test(design)) return "vertical";
  return name === "owl" && legend.length <= 4 ? "vertical" : "around";
}

/** What stands where on the side; `motif` decides where an unplaced legend goes. */
export function inscriptionOf(
  side: SideWords,
  motif: { readonly name: string; readonly box: Box } | null,
): Inscription {
  const design = side.design ?? "";
  const written = parts(side.legend ?? "");
  const marks = (side.field_marks ?? "").trim();
  const fromMarks = marks.split("//")[1] ?? "";
  const legend = cut(written.legend);
  const layout = side.layout ?? layoutOf(legend, design, motif?.name ?? null, motif?.box ?? null);
  const exergue = cut([side.exergue, written.exergue, fromMarks].find((text) => text?.trim()) ?? toldExergue(design));
  const read =
    marks !== "" ? writtenMarks(marks) : written.mark !== "" ? writtenMarks(written.mark) : toldMarks(design);
  const same = read.left !== "" && legend === cut(`${read.left}-${read.right}`);
  return {
    ...(same ? NO_MARKS : read),
    legend: layout === "exergue" ? "" : legend,
    layout,
    exergue: layout === "exergue" ? legend : exergue,
  };
}
