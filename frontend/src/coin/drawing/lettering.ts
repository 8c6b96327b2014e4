/** Lettering: every letter is placed by itself, so nothing can run over the rim or into the motif. */

import { cosine, degrees, disc, radians, round, sine } from "./geometry";
import { star } from "./motifs/garlands";
import { cut } from "./notation";
import { raised, type Drawing } from "./pen";

export const FONT = `font-family="Cardo,'Gentium Book Plus',serif"`;

/** The text for SVG: no character that could end a text or an attribute, no control characters. */
export function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/\p{Cc}/gu, " ").replace(/[&<>"']/g, (character) => names[character] ?? "");
}

/** Advance widths of Cardo's capitals, in hundredths of an em. */
const WIDTHS = new Map(
  "A71 B68 C76 D81 E62 F57 G79 H84 I34 K74 L60 M94 N85 O86 P59 Q86 R69 S50 T73 V74 X79 Y75 Z71 Α71 Β68 Γ55 Δ59 Ε62 Ζ71 Η84 Θ85 Ι34 Κ74 Λ71 Μ94 Ν85 Ο86 Ξ73 Π78 Ρ59 Σ68 Τ73 Υ75 Φ67 Χ79 Ψ87 Ω90 •35 ·25 .25 -120 *36"
    .split(" ")
    .map((entry) => [entry.charAt(0), Number(entry.slice(1)) / 100]),
);
const SPACE = 0.34;
const OTHER = 0.66;
/** Clear space after every letter, in ems. */
const GAP = 0.1;
const width = (character: string): number => (character === " " ? SPACE : (WIDTHS.get(character) ?? OTHER));

/** Length in ems. */
export const lengthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + width(character) + GAP, 0);

interface Placed {
  readonly character: string;
  /** The middle of the letter on its baseline. */
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly faint: boolean;
}

/** Anchored at the start of each letter, since a middle anchor ignores `rotate`. */
function textOf(letters: readonly Placed[], size: number, attributes = ""): string {
  if (letters.length === 0) return "";
  const start = ({ character, turn }: Placed, along: (turn: number) => number): number =>
    ((width(character) * size) / 2) * along(turn);
  const turns = letters.some(({ turn }) => turn !== 0)
    ? ` rotate="${letters.map(({ turn }) => round(turn)).join(" ")}"`
    : "";
  const xs = letters.map((letter) => round(letter.x - start(letter, cosine))).join(" ");
  const ys = letters.map((letter) => round(letter.y - start(letter, sine))).join(" ");
  const text = escaped(letters.map(({ character }) => character).join(""));
  return `<text font-size="${round(size)}" ${FONT} x="${xs}" y="${ys}"${turns}${attributes}>${text}</text>`;
}

/** Letters in brackets are lost on the coin and stand faint. */
const engraved = (letters: readonly Placed[], size: number): string =>
  textOf(
    letters.filter(({ faint }) => !faint),
    size,
  ) +
  textOf(
    letters.filter(({ faint }) => faint),
    size,
    ' opacity=".5"',
  );

interface Spread {
  readonly size: number;
  readonly letters: readonly { readonly character: string; readonly at: number; readonly faint: boolean }[];
}

/** Letters along a line `room` long: shrunk to fit, or opened out at the breaks (at the words where it has none). */
function spread(text: string, room: number, size: number, loosest: number, opens: boolean): Spread {
  const characters = Array.from(text);
  const gaps = Math.max(1, characters.length - 1);
  const natural = characters.reduce((sum, character) => sum + width(character), 0) + GAP * (characters.length - 1);
  const fit = Math.min(size, room / natural);
  const spare = room - natural * fit;
  const tracking = Math.min(spare / gaps, fit * loosest);
  const left = Math.max(0, spare - tracking * (characters.length - 1));
  const door = characters.includes("-") ? "-" : " ";
  const doors = characters.filter((character) => character === door).length;
  const opening = doors > 0 && opens ? Math.min(left / doors, room * 0.42) : 0;
  let at = 0;
  let faint = false;
  const letters = [];
  for (const character of characters) {
    const advance = width(character) * fit + (character === door ? opening : 0);
    if (character === "[") faint = true;
    if (!"- []".includes(character)) letters.push({ character, at: at + advance / 2, faint });
    if (character === "]") faint = false;
    at += ("[]".includes(character) ? 0 : advance) + GAP * fit + tracking;
  }
  return { size: fit, letters };
}

/** Clockwise along the rim, `half` degrees to either side of the top, feet to the middle. */
export function around(text: string, radius: number, half: number, size: number): string {
  const { size: fit, letters } = spread(text, 2 * radians(half) * radius, size, 0.55, true);
  return engraved(
    letters.map(({ character, at, faint }) => {
      const turn = degrees(at / radius) - half;
      return { character, x: radius * sine(turn), y: -radius * cosine(turn), turn, faint };
    }),
    fit,
  );
}

/** A level line with its middle at (x, y). */
export function level(text: string, x: number, y: number, room: number, size: number): string {
  const { size: fit, letters } = spread(text.replace(/-/g, " "), room, size, 0.12, false);
  const last = letters.at(-1);
  const length = last ? last.at + (width(last.character) * fit) / 2 : 0;
  return engraved(
    letters.map(({ character, at, faint }) => ({
      character,
      x: x - length / 2 + at,
      y: y + fit * 0.33,
      turn: 0,
      faint,
    })),
    fit,
  );
}

/** Down the flan at x, heads to the right. */
export function down(text: string, x: number, room: number, size: number): string {
  const { size: fit, letters } = spread(text, room, size, 0.4, true);
  const last = letters.at(-1);
  const length = last ? last.at + 4 : 0;
  return engraved(
    letters.map(({ character, at, faint }) => ({
      character,
      x: x - fit * 0.33,
      y: at - length / 2 - 2,
      turn: 90,
      faint,
    })),
    fit,
  );
}

/** The words in about equally long lines. */
export function wrapped(text: string, count: number): string[] {
  const goal = text.length / count;
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length / 2 > goal && lines.length < count) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

/** The lines of a legend across the field: its breaks, or its words in at most four. */
export const linesOf = (text: string): string[] =>
  text.includes("-") ? text.split("-") : wrapped(text, Math.min(4, text.split(" ").length));

/** Left and right of a motif: the text cut at its first break, or at its first space. */
export function halves(text: string): [string, string] {
  const [first = "", ...rest] = text.includes("-") ? text.split("-") : text.split(" ");
  return [first, rest.join(" ")];
}

export interface Mark {
  readonly drawing: Drawing;
  readonly letters: string;
}
const NOTHING: Mark = { drawing: [], letters: "" };

/** A mark in the field at (x, y). Beside a large letter three letters and more stand in a column. */
export function fieldMark(text: string, x: number, y: number, room: number, column: boolean): Mark {
  if (text === "") return NOTHING;
  if (/^\W*star\W*$/i.test(text) || /^[★*✶✱]$/.test(text)) return { drawing: star(x, y, 7), letters: "" };
  if (/^crescent$/i.test(text)) {
    const crescent = `M${x - 6},${y - 3}A6.4,6.4 0 0 0 ${x + 6},${y - 3}A8,8 0 0 1 ${x - 6},${y - 3}Z`;
    return { drawing: raised(crescent), letters: "" };
  }
  if (/^(pellet|dot)$/i.test(text) || text === "•") return { drawing: raised(disc(x, y, 2)), letters: "" };
  const letters = cut(text);
  if (letters === "") return NOTHING;
  const characters = Array.from(letters);
  if (characters.length > 2 && column) {
    const rows = characters.map((character, i) => {
      const row = y + 5 + (i - (characters.length - 1) / 2) * 15;
      return engraved([{ character, x, y: row, turn: 0, faint: false }], 15);
    });
    return { drawing: [], letters: rows.join("") };
  }
  return { drawing: [], letters: /\s/.test(letters) ? down(letters, x, 70, 13) : level(letters, x, y, room, 17) };
}
