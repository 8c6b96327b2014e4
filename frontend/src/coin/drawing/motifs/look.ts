/** How a head is to be shown: what the design's words say, then what the record knows of the person. */

import type { Person } from "../types";

export type Crown = "radiate" | "wreath" | "diadem" | "pearls" | "turrets" | null;

export interface Look {
  readonly female: boolean;
  readonly bearded: boolean;
  readonly longHair: boolean;
  /** Drapery or cuirass under the neck. */
  readonly dressed: boolean;
  readonly lionSkin: boolean;
  readonly helmet: "attic" | "corinthian" | null;
  readonly olive: boolean;
  readonly veil: boolean;
  readonly crown: Crown;
  readonly stephane: boolean;
}

const WOMEN =
  /\b(faustina|sabina|crispina|lucilla|plautilla|severina|salonina|etruscilla|otacilia|tranquillina|julia|helena|fausta|theodora|livia|agrippina|domitia|plotina|marciana|matidia|mamaea|soaemias|maesa|octavia|antonia|arsinoe|berenike|berenice|athena|minerva|roma|artemis|diana|aphrodite|venus|hera|juno|tyche|nymph|arethusa|persephone|kore|demeter|ceres|concordia|libertas|fides|salus|pietas|victory|nike|vesta|cleopatra|empress|stephane|her hair|hair (elaborately|brushed|coiled|waved|in)|goddess|female|woman)\b/;
const BEARDED_MEN =
  /\b(zeus|jupiter|jove|poseidon|neptune|serapis|sarapis|melqart|saturn|janus|asklepios|vulcan|hephaistos|quirinus)\b/;
const SHAVEN_MEN =
  /\b(apollo|helios|sol|mercury|hermes|dionysos|bacchus|vejovis|veiovis|genius|alexander|boy|youth|youthful|young|infant|beardless|unbearded|clean-shaven)\b/;
const OTHER_MEN = /\b(mars|ares|herakles|hercules|male|man|emperor|king)\b/;

function isFemale(words: string, person: Person | null): boolean {
  if (WOMEN.test(words)) return true;
  if (BEARDED_MEN.test(words) || SHAVEN_MEN.test(words) || OTHER_MEN.test(words)) return false;
  return person?.sex === "f";
}

function isBearded(words: string, person: Person | null): boolean {
  if (/beardless|unbearded|clean-shaven/.test(words)) return false;
  if (/\bbeard(ed)?\b/.test(words) || BEARDED_MEN.test(words)) return true;
  return !SHAVEN_MEN.test(words) && !OTHER_DEITY.test(words) && person?.sex === "m" && person.bearded === true;
}
const OTHER_DEITY = /\b(herakles|hercules|mars|ares)\b/;

function crownOf(words: string): Crown {
  if (/radiate|radiant/.test(words)) return "radiate";
  if (/laurel|laureate|wreath|olive|ivy|corn-ears|grain-ears|reeds?\b|vine/.test(words)) {
    return /rosette-diademed/.test(words) ? "pearls" : "wreath";
  }
  if (/turret|mural crown/.test(words)) return "turrets";
  if (/diadem|taenia|tainia/.test(words)) return /pearl|rosette/.test(words) ? "pearls" : "diadem";
  return null;
}

/** `words` in lower case. */
export function lookOf(words: string, person: Person | null): Look {
  const female = isFemale(words, person);
  return {
    female,
    bearded: !female && isBearded(words, person),
    longHair: female || /diadem|apollo|alexander/.test(words),
    dressed: /drap|cuirass|bust/.test(words),
    lionSkin: /lion.?s?.?(skin|scalp)|lion.?s? (head|scalp)/.test(words),
    helmet: !/helmet/.test(words) ? null : /corinthian/.test(words) ? "corinthian" : "attic",
    olive: /olive|leaves/.test(words),
    veil: /veil/.test(words),
    crown: crownOf(words),
    stephane: female && /stephane|tiara/.test(words),
  };
}
