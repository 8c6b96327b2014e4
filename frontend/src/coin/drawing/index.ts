/**
 * An ancient coin that has no photograph, drawn from its record's own words: a cabinet's line cast.
 *
 * `drawnSide` and `drawnPair` give SVG text. They are pure (no clock, no chance, no network, no inline styles);
 * every text of the record is escaped; ids begin with the `uid` given, so that equal drawings on one page do not
 * share them. `recognise` says which motif the words of a design name, or null: then the words themselves stand on
 * the flan in italics. Each SVG has role `img` and a title that begins "Drawing, not a photograph".
 *
 * What the words name first is drawn: heads and busts (bare, laureate, radiate, diademed, turreted, veiled,
 * helmeted, in the lion's skin; facing, jugate, face to face, back to back), standing, seated and flying figures
 * with some 25 attributes, groups of two and three, animals, ships, buildings and signs. Motifs are types, not
 * portraits. Sex and beard are the words', else those of the `person` given.
 *
 * Where letters stand: the legend runs around from seven o'clock; across the field, vertically or in the exergue
 * where `layout`, the notation (`LEGEND / A // XXI`) or the design ("in four lines", "S-C across fields") says so.
 * `-`, `/` and `|` are breaks and stay gaps; U is cut V and J is cut I; `[AVG]` is faint; `(…)` is left out.
 *
 * This module is the heavy chunk: screens import `DrawnCoin` from `./DrawnCoin`, which loads it when first needed.
 * The page must load Cardo (Latin and Greek) and Gentium Book Plus.
 */

export { drawnPair, drawnSide } from "./drawing";
export { recognise } from "./recognise";
export type { Flan, Layout, PairInput, Person, SideInput, SideWords } from "./types";
