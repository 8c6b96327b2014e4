/** The pen: a drawing is a tree of strokes in a few inks, given colour only when the metal and the size are known. */

import { round } from "./geometry";

/** raised and tinted bodies have an outline; `fine` is left out when small; outline and filling make a union. */
export type Ink = "raised" | "tinted" | "line" | "fine" | "solid" | "outline" | "filling";
export interface Stroke {
  readonly ink: Ink;
  readonly path: string;
  /** Drawn much reduced, so with a heavier line. */
  readonly heavy: boolean;
}
export interface Group {
  readonly transform: string;
  readonly body: Drawing;
}
export interface Letter {
  readonly letter: string;
}
export type Drawing = Stroke | Group | Letter | readonly Drawing[];

const stroke =
  (ink: Ink) =>
  (path: string): Stroke => ({ ink, path, heavy: false });
export const raised = stroke("raised");
export const tinted = stroke("tinted");
export const line = stroke("line");
export const fine = stroke("fine");
export const solid = stroke("solid");
export const letter = (character: string): Letter => ({ letter: character });

/** Several shapes under one outline. */
export const union = (...paths: string[]): Drawing => [paths.map(stroke("outline")), paths.map(stroke("filling"))];

/** The drawing moved to (x, y), scaled, turned by degrees and, with flip -1, mirrored. */
export function place(x: number, y: number, scale: number, body: Drawing, turn = 0, flip: 1 | -1 = 1): Group {
  const across = Number((scale * flip).toFixed(3));
  const turned = turn ? ` rotate(${round(turn)})` : "";
  const scaled = across === 1 && scale === 1 ? "" : ` scale(${across} ${Number(scale.toFixed(3))})`;
  return { transform: `translate(${round(x)} ${round(y)})${turned}${scaled}`, body };
}

/** The same drawing for a much reduced scale: no fine lines, the others heavier. */
export function reduced(drawing: Drawing): Drawing {
  if (isList(drawing)) return drawing.map(reduced);
  if ("body" in drawing) return { ...drawing, body: reduced(drawing.body) };
  if ("letter" in drawing) return drawing;
  return drawing.ink === "fine" ? [] : { ...drawing, heavy: true };
}

export interface Colours {
  readonly ink: string;
  /** Fills of raised and tinted bodies: colours or references to gradients. */
  readonly raised: string;
  readonly tinted: string;
}

const FONT = `font-family="Cardo,'Gentium Book Plus',serif"`;
const HEAVY = 3;

/** SVG text of the drawing. Small drawings have bolder lines and no fine ones. */
export function inked(drawing: Drawing, colours: Colours, small: boolean): string {
  const outlined = (fill: string, width: number): string =>
    `fill="${fill}" stroke="${colours.ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`;
  const width = small ? 2 : 1.25;
  const attributes = (ink: Ink, heavy: boolean): string => {
    const thick = heavy ? HEAVY : width;
    if (ink === "raised") return outlined(colours.raised, thick);
    if (ink === "tinted") return outlined(colours.tinted, thick);
    if (ink === "line") return outlined("none", thick);
    if (ink === "fine") return `${outlined("none", 0.85)} opacity=".78"`;
    if (ink === "outline") return outlined(colours.ink, thick * 2);
    return `fill="${ink === "solid" ? colours.ink : colours.raised}"`;
  };
  const svg = (part: Drawing): string => {
    if (isList(part)) return part.map(svg).join("");
    if ("body" in part) return `<g transform="${part.transform}">${svg(part.body)}</g>`;
    if ("letter" in part) {
      const body = outlined(colours.tinted, width);
      return `<text y="33" font-size="104" text-anchor="middle" font-weight="700" ${FONT} ${body}>${part.letter}</text>`;
    }
    if (small && part.ink === "fine") return "";
    return `<path d="${part.path}" ${attributes(part.ink, part.heavy)}/>`;
  };
  return svg(drawing);
}

const isList = (drawing: Drawing): drawing is readonly Drawing[] => Array.isArray(drawing);
