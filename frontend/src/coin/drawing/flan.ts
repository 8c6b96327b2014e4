/** The flan: how a period made its blanks, the metal's light on it, and the border of dots. */

import { hash, numbers } from "./chance";
import { cosine, round, sine, smooth } from "./geometry";
import { metalOf, mixed, type Palette } from "./metals";
import type { SideWords } from "./types";

interface Make {
  /** How far the edge leaves the circle, as a part of the radius. */
  readonly wobble: number;
  readonly thickness: number;
  readonly border: boolean;
  readonly cracks: boolean;
  /** How far off the middle it was struck. */
  readonly offset: number;
}
const MAKES = {
  greek: { wobble: 0.032, thickness: 5, border: false, cracks: true, offset: 2.2 },
  celtic: { wobble: 0.038, thickness: 5, border: false, cracks: true, offset: 2.6 },
  republic: { wobble: 0.024, thickness: 3.6, border: true, cracks: true, offset: 1.6 },
  provincial: { wobble: 0.02, thickness: 4, border: true, cracks: true, offset: 1.4 },
  imperial: { wobble: 0.016, thickness: 2.6, border: true, cracks: false, offset: 1 },
  late: { wobble: 0.012, thickness: 1.5, border: true, cracks: false, offset: 0.8 },
  byzantine: { wobble: 0.024, thickness: 2, border: true, cracks: false, offset: 1.6 },
} satisfies Record<string, Make>;
export type Period = keyof typeof MAKES;

const WORDS: readonly (readonly [Period, RegExp])[] = [
  ["provincial", /provinc/],
  ["late", /late|tetrarch|constant|4th|5th/],
  ["byzantine", /byz|migration|medieval|islam/],
  ["republic", /republ|imperatorial/],
  ["celtic", /celt/],
  ["greek", /greek|hellen|judae|east|persia|parth/],
  ["imperial", /imper|roman/],
];
/** Diocletian's accession: thin, wide flans. */
const LATE = 284;

/** The period from its words and the year, or guessed from script, `D N` and metal. */
export function periodOf(
  words: string | null | undefined,
  year: number | null | undefined,
  side: SideWords,
  metal: string | null | undefined,
): Period {
  const told = WORDS.find(([, pattern]) => pattern.test((words ?? "").toLowerCase()))?.[0];
  if (told === "imperial" && (year ?? 0) >= LATE) return "late";
  if (told) return told;
  const legend = `${side.legend ?? ""} `;
  if (/^\W*D ?N\b/.test(legend)) return "late";
  const greek = legend.match(/[ΓΔΘΛΞΠΣΦΨΩЄ]/g) ?? [];
  if (greek.length > 1) return /AVT|AYT|ΑΥΤ|KAI|ΚΑΙ/.test(legend) ? "provincial" : "greek";
  const name = metalOf(metal);
  return name === "electrum" ? "greek" : name === "potin" ? "celtic" : "imperial";
}

export interface Blank {
  readonly make: Make;
  readonly edge: string;
  /** Radius of the border of dots, or of the rim where there is none. */
  readonly rim: number;
  /** Where the die fell: shift and turn of all that is struck. */
  readonly struck: string;
}

export function blankOf(period: Period, seed: string): Blank {
  const make: Make = MAKES[period];
  const chance = numbers(hash(seed));
  const radius = 95 - make.thickness * 0.6;
  const waves = [2, 3, 4, 5, 7].map((count) => {
    const height = (make.wobble / Math.sqrt(count - 0.6)) * (0.4 + chance() * 0.6);
    return { count, height, phase: chance() * 360 };
  });
  const crack = make.cracks && chance() < 0.6 ? Math.floor(chance() * 40) : -1;
  const edge = smooth(
    Array.from({ length: 40 }, (_, i) => {
      const turn = i * 9;
      const wave = waves.reduce((sum, { count, height, phase }) => sum + height * cosine(count * turn + phase), 0);
      const reach = radius * (1 - make.wobble * 0.7 + wave) - (i === crack ? 3.2 : 0);
      return [reach * cosine(turn), reach * sine(turn)];
    }),
  );
  const [x, y, turn] = [
    (chance() - 0.5) * make.offset * 2,
    (chance() - 0.5) * make.offset * 2,
    (chance() - 0.5) * make.offset * 1.6,
  ];
  const scale = round((1.015 - make.wobble * 2) * 100) / 100;
  return {
    make,
    edge,
    rim: make.border ? 88 : 90,
    struck: `translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${scale})`,
  };
}

type Stop = readonly [offset: number, colour: string];
const stops = (...list: Stop[]): string =>
  list.map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`).join("");
const ON_MOTIF = 'gradientUnits="userSpaceOnUse" x1="-50" y1="-50" x2="50" y2="50"';

/** Gradients, clip and relief, whose ids begin with `id`: f field, e edge, r raised, t tinted, c clip, s relief. */
export function definitions(id: string, { light, field, shade, ink }: Palette, edge: string): string {
  return (
    `<defs><radialGradient id="${id}f" cx=".36" cy=".3" r=".85">${stops([0, light], [0.5, field], [1, shade])}</radialGradient>` +
    `<linearGradient id="${id}r" ${ON_MOTIF}>${stops([0, light], [1, field])}</linearGradient>` +
    `<linearGradient id="${id}t" ${ON_MOTIF}>${stops([0, mixed(shade, field)], [1, mixed(field, shade)])}</linearGradient>` +
    `<linearGradient id="${id}e" x1=".15" y1=".1" x2=".85" y2=".9">${stops([0, light], [0.5, field], [1, shade])}</linearGradient>` +
    `<clipPath id="${id}c"><path d="${edge}"/></clipPath>` +
    `<filter id="${id}s" x="-.2" y="-.2" width="1.4" height="1.4">` +
    `<feDropShadow dx="-.8" dy="-.9" stdDeviation=".4" flood-color="${light}" flood-opacity=".8"/>` +
    `<feDropShadow dx="1.1" dy="1.4" stdDeviation=".9" flood-color="${ink}" flood-opacity=".45"/></filter></defs>`
  );
}

/** The blank itself, its thickness below it to the right. */
export function blankSvg(id: string, { make, edge }: Blank, { shade, ink }: Palette): string {
  const under = `translate(${round(make.thickness * 0.35)} ${round(make.thickness * 0.6)})`;
  return (
    `<path d="${edge}" transform="${under}" fill="${shade}" stroke="${ink}" stroke-width="1"/>` +
    `<path d="${edge}" fill="url(#${id}f)" stroke="${ink}" stroke-width="1.1"/>`
  );
}

/** A border of dots, fewer and larger when small. */
export function borderSvg({ make, rim }: Blank, ink: string, small: boolean): string {
  if (!make.border) return "";
  const step = Math.round(((2 * Math.PI * rim) / (small ? 72 : 108)) * 100) / 100;
  return (
    `<circle r="${rim}" fill="none" stroke="${ink}" stroke-opacity=".8" stroke-width="${small ? 2.6 : 2.3}" ` +
    `stroke-linecap="round" stroke-dasharray="0 ${step}"/>`
  );
}

export const INCUSE_SQUARE = "M-70,-66L68,-70L71,67L-67,71Z";
