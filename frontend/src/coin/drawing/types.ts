/** What the drawing is given: the record's own words for a side, its metal and measure, and who is shown. */

/** How the coins show a person; `bearded` null where both occur or it is not known. */
export interface Person {
  readonly sex: "m" | "f";
  readonly bearded: boolean | null;
}

export type Layout = "around" | "across" | "vertical" | "exergue";

/** The record's words for one side; `field_marks` is written "left | right". */
export interface SideWords {
  readonly legend?: string | null | undefined;
  readonly design?: string | null | undefined;
  readonly exergue?: string | null | undefined;
  readonly field_marks?: string | null | undefined;
  /** Where the legend stands; read from the notation and the design's words when it is not told. */
  readonly layout?: Layout | null | undefined;
}

export interface Flan {
  readonly metal?: string | null | undefined;
  readonly diameter_mm?: number | null | undefined;
  /** Category or period in any wording ("roman_imperial", "Byzantine"); guessed from the script when absent. */
  readonly period?: string | null | undefined;
  /** Year of striking, negative for BC: thin late flans begin in AD 284. */
  readonly year?: number | null | undefined;
  /** The coin's id: two coins of one type get two flans, one coin always the same. */
  readonly seed?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** Prefix of the ids in the SVG, unique on the page. */
  readonly uid: string;
}

export interface SideInput extends Flan {
  readonly side: SideWords;
  /** Who is shown: sex and beard where the design's words are silent. */
  readonly person?: Person | null | undefined;
  /** Width and height in pixels; under 90 the legend and the fine lines are left out. */
  readonly size?: number | null | undefined;
  /** Leave them out, or keep them, whatever the size; for drawings that the page scales. */
  readonly small?: boolean | undefined;
}

export interface PairInput extends Flan {
  readonly obverse: SideWords;
  readonly reverse: SideWords;
  readonly person?: Person | null | undefined;
  readonly reverse_person?: Person | null | undefined;
  /** Pixels to the millimetre, so that coins stand at their true relative size; 6 when absent. */
  readonly pxPerMm?: number | undefined;
}
