/** The drawing of a side or a pair as SVG text: pure, so the same input always gives the same drawing. */

import { periodOf } from "./flan";
import { round } from "./geometry";
import { escaped } from "./lettering";
import { remembered } from "./memory";
import { sideSvg, type SidePlan } from "./side";
import type { PairInput, Person, SideInput, SideWords } from "./types";

/** Under this many pixels letters cannot be read and fine lines only blur. */
const SMALL = 90;
/** Taken, and marked in the SVG, when the diameter is not known. */
const USUAL_DIAMETER = 20;

/** Stands for the uid in what is remembered; `escaped` lets no control character of a record through. */
const UID = "\u0001";
const draw = remembered((key: string) => sideSvg(JSON.parse(key) as SidePlan).split(UID), 512);

/** A uid that is safe in an id and still tells all uids apart. */
const safe = (uid: string): string =>
  uid.replace(/[^A-Za-z0-9-]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(36)}`);

const words = ({ legend, design, exergue, field_marks, layout }: SideWords): SideWords => ({
  legend,
  design,
  exergue,
  field_marks,
  layout,
});

function drawn(plan: SidePlan, uid: string): string {
  const { side, metal, period, person, seed, small } = plan;
  return draw(JSON.stringify({ side: words(side), metal, period, person, seed, small, id: `dc${UID}` })).join(uid);
}

const label = (title: string | null | undefined, side: SideWords): string =>
  escaped(
    ["Drawing, not a photograph", title, side.legend && `legend ${side.legend}`, side.design]
      .filter(Boolean)
      .join(". "),
  );

const shown = (person: Person | null | undefined): Person | null =>
  person ? { sex: person.sex, bearded: person.bearded } : null;

/** One side as SVG text. Under 90 px the legend and the fine lines are left out. */
export function drawnSide(input: SideInput): string {
  const { side, metal, size, title, uid } = input;
  const known = typeof size === "number" && size > 0 ? size : null;
  const period = periodOf(input.period, input.year, side, metal);
  const small = input.small ?? (known !== null && known < SMALL);
  const plan = { side, metal, period, person: shown(input.person), seed: input.seed ?? "", small, id: "" };
  const measure = known === null ? "" : ` width="${round(known)}" height="${round(known)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200" role="img"${measure}>` +
    `<title>${label(title, side)}</title>${drawn(plan, safe(uid))}</svg>`
  );
}

/** Obverse and reverse side by side at their true size. */
export function drawnPair(input: PairInput): string {
  const { obverse, reverse, metal, diameter_mm: diameter, pxPerMm = 6, title } = input;
  const height = (diameter ? diameter : USUAL_DIAMETER) * pxPerMm;
  const small = height < SMALL;
  const period = periodOf(input.period, input.year, obverse.legend ? obverse : reverse, metal);
  const half = (side: SideWords, letter: "o" | "r", person: Person | null | undefined, x: number): string => {
    const seed = `${input.seed ?? ""}${letter}`;
    const plan = { side, metal, period, person: shown(person), seed, small, id: "" };
    return `<g transform="translate(${x} 100)">${drawn(plan, `${safe(input.uid)}${letter}`)}</g>`;
  };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 410 200" width="${round(height * 2.05)}" height="${round(height)}" role="img"` +
    `${diameter ? "" : ' data-diameter="unknown"'}><title>${label(title, obverse)}</title>` +
    `${half(obverse, "o", input.person, 100)}${half(reverse, "r", input.reverse_person, 310)}</svg>`
  );
}
