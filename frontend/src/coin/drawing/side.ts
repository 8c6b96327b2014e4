/** One side put together: blank, border, motif, legend, marks and exergue. */

import { blankOf, blankSvg, borderSvg, definitions, INCUSE_SQUARE, type Period } from "./flan";
import { round } from "./geometry";
import { around, down, escaped, fieldMark, FONT, halves, lengthOf, level, linesOf, wrapped } from "./lettering";
import { paletteOf } from "./metals";
import { inscriptionOf, type Inscription } from "./notation";
import { inked } from "./pen";
import { motifOf, type Motif } from "./recognise";
import type { Person, SideWords } from "./types";

/** The line under which the exergue begins. */
const FLOOR = 50;

export interface SidePlan {
  readonly side: SideWords;
  readonly metal: string | null | undefined;
  readonly period: Period;
  readonly person: Person | null;
  readonly seed: string;
  readonly small: boolean;
  /** Prefix of the ids. */
  readonly id: string;
}

interface Ring {
  readonly letters: string;
  readonly arcs: 0 | 1 | 2;
  /** Radius of the room left for the motif. */
  readonly inner: number;
}

/** The legend along the rim. Long ones shrink; very long ones take two arcs, cut at the break or space nearest the middle. */
function ringOf(legend: string, motif: Motif | null, border: boolean, exergue: boolean): Ring {
  if (legend === "") return { letters: "", arcs: 0, inner: border ? 78 : 80 };
  const radius = border ? 71.5 : 73;
  const largest = 15;
  const sizeOn = (half: number): number => Math.min(largest, ((half * Math.PI) / 90) * (radius / lengthOf(legend)));
  const usual = motif?.box === "bust" ? 128 : exergue ? 118 : 138;
  const half = sizeOn(usual) < 8.6 ? Math.min(usual + 14, 148) : usual;
  if (sizeOn(half) >= 7.4) return { letters: around(legend, radius, half, largest), arcs: 1, inner: radius - 5 };
  const middle = legend.length * 0.56;
  const [cut = Math.floor(legend.length / 2)] = [...legend.matchAll(/[- ]/g)]
    .map(({ index }) => index)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const outer = around(legend.slice(0, cut), radius + 1.6, half, 10);
  return { letters: outer + around(legend.slice(cut + 1), radius - 11, 106, 9.4), arcs: 2, inner: radius - 14 };
}

interface Room {
  readonly ring: Ring;
  readonly exergue: boolean;
  /** Letters stand left or right of the motif. */
  readonly flanked: boolean;
  readonly small: boolean;
}
interface Position {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

function headPosition(motif: Motif, words: string, top: number, bottom: number, arcs: number): Position {
  const crown = /radia|crest|helmet|facing|stephane|turret/.test(words) ? 66 : 53;
  const tightness = arcs === 0 ? 1 : arcs > 1 ? 0.84 : words.includes("helmet") ? 0.9 : 0.95;
  const scale = Math.min((bottom - top) / (crown + 59), 1.36) * tightness;
  const x = motif.name === "head" ? -2 * motif.flip * scale : 0;
  return { scale, x, y: bottom - 59 * scale };
}

function tallPosition(motif: Motif, words: string, top: number, bottom: number, room: Room): Position {
  const largest = Math.min((bottom - top) / 106, 1.34);
  const middle = (bottom + top) / 2 + 1.5 * largest;
  const eagle = motif.name === "eagle";
  const closed = eagle && words.includes("closed");
  const reaching = motif.name === "figure" && /victor|nike|javelin|brandish/.test(words);
  const narrow = room.ring.arcs > 0 ? (eagle || reaching ? 0.84 : 0.95) : 1;
  const scale = largest * narrow * (closed ? 0.88 : 1) * (room.flanked ? 0.94 : 1);
  return {
    scale,
    x: motif.name === "owl" ? -4 : closed ? -5 : 0,
    y: room.exergue ? FLOOR - 49 * scale : middle,
  };
}

function positionOf(motif: Motif, words: string, room: Room): Position {
  const { arcs, inner } = room.ring;
  const { box } = motif;
  const head = box === "head" || box === "bust";
  const top = arcs > 0 ? 2 - inner : 6 - inner;
  const bottom = room.exergue
    ? FLOOR - 1
    : arcs > 1 && box !== "tall"
      ? 70
      : head
        ? arcs > 0
          ? 78
          : 74
        : arcs > 0
          ? 68
          : inner - 8;
  if (head) return headPosition(motif, words, top, bottom, arcs);
  if (box === "letter") return { scale: room.flanked && !room.small ? 0.82 : 1.05, x: 0, y: room.exergue ? -3 : 4 };
  if (box === "wreath") return { scale: 1.36, x: 0, y: 0 };
  if (box === "tall") return tallPosition(motif, words, top, bottom, room);
  const scale = Math.min((inner - 1) / (room.exergue || arcs > 0 ? 64 : 58), (bottom - top) / 98);
  return { scale, x: 0, y: room.exergue ? FLOOR - 49 * scale : 1 };
}

/** A legend that does not run around: in the wreath, left and right of the motif, or in lines on the empty field. */
function fieldLetters({ legend, layout }: Inscription, motif: Motif | null, inner: number): string {
  if (layout === "vertical" && motif) {
    const [right, left] = halves(legend);
    return down(right, 58, 100, 15) + (left === "" ? "" : down(left, -60, 98, 15));
  }
  if (motif && motif.box !== "wreath") {
    const [left, right] = halves(legend);
    return level(left, -52, 4, 34, 20) + level(right, 52, 4, 34, 20);
  }
  const lines = linesOf(legend);
  const step = motif ? 18 : 24;
  return lines
    .map((text, i) => {
      const y = (i - (lines.length - 1) / 2) * step;
      return motif ? level(text, 0, y, 58, 16) : level(text, 0, y, 2 * Math.sqrt(inner * inner - y * y) - 20, 20);
    })
    .join("");
}

/** The design's own words in italics, where no motif is known. */
function wordsInstead(design: string, inner: number, raise: number, ink: string): string {
  const note = design
    .replace(/\s+/g, " ")
    .replace(/\([^)]*\)/g, "")
    .trim();
  if (note === "") return "";
  const short = note.length > 88 ? `${note.slice(0, 86).replace(/[\s,;]+\S*$/, "")}…` : note;
  const lines = wrapped(short, short.length > 54 ? 4 : short.length > 26 ? 3 : 2);
  const size = Math.min(13, ...lines.map((text) => (1.8 * (inner - 9)) / (text.length * 0.43)));
  return lines
    .map((text, i) => {
      const y = round((i - (lines.length - 1) / 2) * size * 1.25 + 4 - raise);
      return `<text y="${y}" font-size="${round(size)}" font-style="italic" text-anchor="middle" ${FONT} fill="${ink}">${escaped(text)}</text>`;
    })
    .join("");
}

function exergueSvg(text: string, rim: number, ink: string): string {
  const half = round(Math.sqrt(rim * rim - FLOOR * FLOOR) - 6);
  const room = 2 * Math.sqrt(rim * rim - 70 * 70) - 8;
  return (
    `<path d="M${-half},${FLOOR}H${half}" fill="none" stroke="${ink}" stroke-width="1.6"/>` +
    level(text, 0, FLOOR + 13, room, 14)
  );
}

/** Where marks left and right of the motif stand. */
function markPlace(motif: Motif | null, ring: boolean): readonly [x: number, y: number] {
  if (motif?.name === "two figures") return [6.5, 30];
  if (motif?.box === "head" || motif?.box === "bust") return [ring ? 54 : 62, 30];
  return [ring ? 47 : 57, motif?.box === "letter" ? -2 : 14];
}

/** SVG of one side on a flan of radius 100 around 0,0. */
export function sideSvg({ side, metal, period, person, seed, small, id }: SidePlan): string {
  const palette = paletteOf(metal);
  const { ink } = palette;
  const design = side.design ?? "";
  const words = design.toLowerCase();
  const blank = blankOf(period, `${seed}${side.legend ?? ""}${design}`);
  const motif = motifOf(design, person);
  const told = inscriptionOf(side, motif);
  const shown = small ? { ...told, legend: "", exergue: "", left: "", right: "", centre: "" } : told;
  const inRing = shown.layout === "around";
  const ring = ringOf(inRing ? shown.legend : "", motif, blank.make.border, shown.exergue !== "");
  const colours = { ink, raised: `url(#${id}r)`, tinted: `url(#${id}t)` };
  const flanked = (!inRing && shown.legend !== "") || told.left !== "" || told.right !== "";
  let figure = "";
  let letters = ring.letters;
  if (shown.exergue !== "") letters += exergueSvg(shown.exergue, blank.rim, ink);
  if (!inRing && shown.legend !== "") letters += fieldLetters(shown, motif, ring.inner);
  if (motif) {
    const { scale, x, y } = positionOf(motif, words, { ring, exergue: shown.exergue !== "", flanked, small });
    const across = Number((scale * motif.flip).toFixed(3));
    const drawn = inked(motif.drawing, colours, small);
    figure = `<g transform="translate(${round(x)} ${round(y)}) scale(${across} ${Number(scale.toFixed(3))})">${drawn}</g>`;
  } else if (!small && (inRing || shown.legend === "")) {
    letters += wordsInstead(design, ring.inner, shown.exergue === "" ? 0 : 6, ink);
  }
  const [markX, markY] = markPlace(motif, ring.arcs > 0);
  const room = Math.min(26, markX * 1.15);
  const column = motif?.box === "letter";
  const marks = [
    fieldMark(shown.left, -markX, markY, room, column),
    fieldMark(shown.right, markX, markY, room, column),
    fieldMark(motif?.name === "two figures" ? shown.centre : "", 0, 32, 12, false),
  ];
  const square = /incuse square/.test(words)
    ? `<path d="${INCUSE_SQUARE}" fill="${palette.shade}" fill-opacity=".22" stroke="${ink}" stroke-opacity=".55" stroke-width="1.4"/>`
    : "";
  return (
    definitions(id, palette, blank.edge) +
    blankSvg(id, blank, palette) +
    `<g clip-path="url(#${id}c)"><path d="${blank.edge}" fill="none" stroke="url(#${id}e)" stroke-width="7" opacity=".85"/>` +
    `<g transform="${blank.struck}">${borderSvg(blank, ink, small)}${square}` +
    `<g filter="url(#${id}s)">${figure}</g><g fill="${ink}">` +
    marks.map(({ drawing, letters: text }) => inked(drawing, colours, small) + text).join("") +
    `${letters}</g></g></g>`
  );
}
