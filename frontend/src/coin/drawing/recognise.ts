/** Which motif the words of a design name. The motif named first wins; wrong is worse than missing. */

import { altar, wreathRing } from "./motifs/garlands";
import { chiRho, campGate, cross, pileus, ship, SMALL_CROSS, prow, standards, temple, tripod } from "./motifs/objects";
import { bull, dolphin, elephant, lion, wolf } from "./motifs/beasts";
import { eagle, owl } from "./motifs/birds";
import { facingBust } from "./motifs/facing";
import { isVictory, seated, standing, victory } from "./motifs/figures";
import { threeFigures, twoFigures } from "./motifs/groups";
import { chariot, dioscuri, horse, wingedHorse } from "./motifs/horses";
import { confronted, janus, jugate, profile } from "./motifs/profile";
import { letter, type Drawing } from "./pen";
import type { Person } from "./types";

/** How a motif fills the flan. */
export type Box = "tall" | "wide" | "head" | "bust" | "letter" | "wreath";
type Facing = -1 | 0 | 1;

export interface Motif {
  readonly name: string;
  readonly box: Box;
  readonly drawing: Drawing;
  /** -1: to be mirrored, since the words have it look the other way. */
  readonly flip: 1 | -1;
}

interface Kind {
  readonly name: string;
  readonly draw: (words: string, person: Person | null) => Drawing;
  /** The way it looks as drawn: -1 left, 1 right, 0 neither. */
  readonly native: Facing;
  readonly box: Box;
}
type Entry = readonly [when: RegExp, kind: Kind | null, only?: "leading"];

const kind = (name: string, draw: Kind["draw"], native: Facing, box: Box = "tall"): Kind => ({
  name,
  draw,
  native,
  box,
});

const HEAD = kind("head", profile, 1, "head");
const FACING = kind("facing bust", facingBust, 0, "head");
const JUGATE = kind("jugate heads", jugate, 1, "head");
const CONFRONTED = kind("confronted heads", confronted, 0, "wide");
const JANUS = kind("Janus head", janus, 0, "head");
const TEMPLE = kind("temple", temple, 0);
const FIGURE = kind("figure", standing, -1);
const VICTORY = kind("Victory", victory, -1);
const SEATED = kind("seated figure", seated, -1);
const TWO = kind("two figures", twoFigures, 0, "wide");
const THREE = kind("three figures", threeFigures, -1, "wide");
const ALTAR = kind("altar", (words) => altar(0, 20, 1.45, /globe/.test(words) ? "globe" : "nothing"), 0);

/** More than the pen can draw, or too easily taken for something else: the words are shown. */
const BEAST = "(lion|bull|ox|boar|ram|horse|goat|stag|calf|dog|panther|griffin|elephant)";
const UNDRAWN = new RegExp(
  [
    "battle|combat|fight(s|ing)?\\b|killing|strangling|(seated|riding|reclining) on (an? )?(bull|dolphin|eagle|lion|ram|goat|panther|sea)",
    "two (heads|busts)(?! facing)|gorgon|medusa|forepart|protome|centaur|pulvinar|sphinx|griffin|chimaera|triskel",
    "trophy between|captives?\\b(?=.*seated)|galley (?=prow)|caps? of the dioscuri|man-headed|androcephal",
    `\\bhead of (an? )?(roaring |bridled )?(${BEAST}|eagle)\\b|\\b${BEAST}(.?s)? head\\b|elephant(.?s)? (scalp|headdress|skin)`,
    "lion (and|attacking|devouring|bringing)|sea-?lion|aquila\\b|elephant (bi|quadri)ga|(bi|quadri)ga (drawn by|of) (?!.?horses)",
    "\\b(rhinoceros|hippopotamus|boar|stag|deer|doe|goat|dog|hound|panther|leopard|ram|sheep|calf|cow|crocodile|camel)\\b(?! ?skin)",
    "\\b(peacock|stork|dove|rooster|cock|swan|ibis|phoenix|crab|bee|tortoise|turtle|hare|antelope|gazelle|scorpion)\\b",
    "\\b(capricorn|hippocamp|triton|scylla|minotaur|siren|harpy|cerberus|kerberos|hydra|cock|monkey|sow|snake|serpent)\\b(?=.*\\b(right|left|coiled|standing)\\b)",
  ].join("|"),
);

const ENTRIES: readonly Entry[] = [
  [UNDRAWN, null],
  [/legionary eagle|\beagle between (two )?standards|three standards/, kind("standards", standards, 0)],
  [/pileus|cap of liberty|\bdaggers?\b/, kind("cap and daggers", pileus, 0)],
  [/chi-?rho|christogram/, kind("chi-rho", chiRho, 0)],
  [/(?<!form of (a )?)\bcross(?! ?-?tipped)\b/, kind("cross", cross, 0)],
  [/\b(heads?(?! priest)|busts?|bareheaded|portrait|jugate|janus|janiform)\b/, HEAD],
  [/temple|shrine|tetrastyle|hexa?style/, TEMPLE, "leading"],
  [/camp ?-?gate|city gate/, kind("camp gate", campGate, 0)],
  [/\beagle\b/, kind("eagle", eagle, -1), "leading"],
  [/\bowl\b/, kind("owl", owl, 1), "leading"],
  [/quadriga|biga\b|chariot/, kind("chariot", chariot, 1, "wide")],
  [/she-?wolf|wolf/, kind("she-wolf", wolf, 1, "wide")],
  [/pegasos|pegasus|winged horse/, kind("winged horse", wingedHorse, 1, "wide"), "leading"],
  [/horse(man)?\b|on horseback/, kind("horse", horse, 1, "wide"), "leading"],
  [/\blion(ess)?\b(?!['’]s)(?![ -]?(skin|scalp))/, kind("lion", lion, 1, "wide"), "leading"],
  [/\bbull\b|\bzebu\b/, kind("bull", bull, 1, "wide"), "leading"],
  [/\belephant\b/, kind("elephant", elephant, 1, "wide"), "leading"],
  [/\bprow\b/, kind("prow", prow, 1, "wide"), "leading"],
  [/galley|\bship\b/, kind("ship", ship, 0, "wide"), "leading"],
  [/dolphin/, kind("dolphin", dolphin, 1, "wide"), "leading"],
  [/\btripod\b/, kind("tripod", tripod, 0), "leading"],
  [
    /two (soldiers|victories|(\w+ )?figures|emperors|augusti|warriors)\b(?! left and)|(standing|stg),? facing each other|clasping hands/,
    TWO,
  ],
  [/^(the )?dioscuri,? (galloping|charging|riding|on horseback|right|left)\b/, kind("Dioscuri", dioscuri, 1, "wide")],
  [/\b(seated|enthroned)\b/, SEATED],
  [/\b(standing|advancing|walking|running|striding|sacrificing|leaning|stg)\b/, FIGURE],
  [
    /^(?:[^,;.]{0,30}\b)?(roma|victory|nike|venus|neptune|ceres|hercules|apollo|jupiter|mars|minerva|fortuna|pax|salus|spes|aequitas|moneta|felicitas|concordia|genius|sol|providentia)\b,? (right|left|facing|on globe|crowning)?,? ?(holding|with|crowning)\b/,
    FIGURE,
  ],
  [/\baltar\b/, ALTAR],
  [
    /^([\w-]+ )?(\w+[- ])?wreath\b(?![ -](as )?border)|\bin (an? )?([\w-]+ )?(\w+[- ])?wreath\b|\bwithin (an? )?([\w-]+ )?(\w+[- ])?wreath\b/,
    kind("wreath", () => wreathRing(46), 0, "wreath"),
  ],
];

/** A letter by itself, not the first of a legend (`M COMMODVS`). */
const LETTER = /(?:^|[Ll]arge |[Dd]enominational )(?:letter )?['"“]?([MKIE])['"”]?(?=$|[,;:]|\.?$|\.?\s(?!\p{Lu}))/u;

interface Named {
  readonly at: number;
  readonly kind: Kind | null;
}

/** Whether what follows is the subject, not a thing beside, under or in the hands of another. */
const leads = (before: string): boolean =>
  !/[,;]/.test(before.replace(LEGEND_BEFORE, "")) &&
  !/\b(on|into|from|and|with|holding|carrying|leading|attack\w*|over|which stands)( an?| the| \w+)? $/.test(before);
/** In a cell that was left whole the legend comes first. */
const LEGEND_BEFORE = /^.*?, (?=[^,;]*$)/;

function firstNamed(design: string, words: string): Named | null {
  const large = LETTER.exec(design);
  let best: Named | null = null;
  if (large) best = { at: large.index, kind: letterKind(large[1] ?? "M") };
  for (const [when, named, only] of ENTRIES) {
    const at = words.search(when);
    if (only === "leading" && !leads(words.slice(0, at))) continue;
    if (at >= 0 && (best === null || at < best.at)) best = { at, kind: named };
  }
  return best;
}

const letterKind = (character: string): Kind =>
  kind("letter", (words) => [letter(character), /cross/.test(words) ? SMALL_CROSS : []], 0, "letter");

function refinedHead(words: string, rest: string): Kind | null {
  if (/gorgon|medusa/.test(words)) return null;
  if (/janus|janiform/.test(words)) return JANUS;
  if (/jugate|conjoined|accolated/.test(words)) return JUGATE;
  if (/confronted|vis-[àa]-vis|facing (each|one an)other/.test(words)) return CONFRONTED;
  if (/^(heads|busts)\b/.test(rest) || /and .*\bbusts\b/.test(words)) return null;
  if (/\bfacing (\w+,? ){0,3}(head|bust)\b/.test(words)) return FACING;
  return /\bfacing\b(?! (right|left))/.test(rest) && !/helmeted head/.test(rest) ? FACING : HEAD;
}

function refinedSeated(words: string): Kind | null {
  if (/temple|hexa?style|tetrastyle/.test(words)) return TEMPLE;
  const before = words.slice(0, words.search(/\b(seated|enthroned)\b/));
  return / and .*/.test(before) && !/crown/.test(words) ? null : SEATED;
}

function refinedFigure(words: string): Kind {
  if (/lictors/.test(words)) return THREE;
  const poses = words.match(/\bstanding (right|left|facing)/g) ?? [];
  const several = poses.length > 1 || /\b(caesars|soldiers|dioscuri)\b|facing each other|clasping/.test(words);
  if (several && !/captive|behind/.test(words)) return TWO;
  return isVictory(words) ? VICTORY : FIGURE;
}

function refined(named: Kind, words: string, rest: string): Kind | null {
  if (named === HEAD) return refinedHead(words, rest);
  if (named === SEATED) return refinedSeated(words);
  if (named === FIGURE) return refinedFigure(words);
  if (named === TWO && /fight|kill|kneel|seated/.test(words)) return null;
  return named;
}

/** Left and right that are said of a hand, a field or a side, not of the way the motif looks. */
const NOT_LOOKING =
  /\b(left|right)(?= (hand|arm|field|shoulder|foot|talons?|elbow|breast|leg|raised)s?\b)|\b(in|on|to) (the )?(left|right) (field|hand)\b|\b(in|on) (the )?(left|right)\b|(left|right)ward/g;

function wanted(words: string, native: Facing): Facing {
  const side = /\b(left|right)\b/.exec(words.replace(NOT_LOOKING, ""))?.[1];
  return side === "left" ? -1 : side === "right" ? 1 : native;
}

/** The motif that the words name, ready to be drawn, or null where the words themselves are to be shown. */
export function motifOf(design: string | null | undefined, person: Person | null = null): Motif | null {
  const words = (design ?? "").toLowerCase();
  const first = firstNamed(design ?? "", words);
  if (!first?.kind) return null;
  const found = refined(first.kind, words, words.slice(first.at));
  if (found === null) return null;
  const bust = found.box === "head" && /drap|cuirass|bust/.test(words);
  return {
    name: found.name,
    box: bust ? "bust" : found.box,
    drawing: found.draw(words, person),
    flip: found.native !== 0 && wanted(words, found.native) !== found.native ? -1 : 1,
  };
}

/** The name of the motif that the design's words give ("eagle", "seated figure"), or null where there is none. */
export const recognise = (design: string | null | undefined): string | null => motifOf(design)?.name ?? null;
