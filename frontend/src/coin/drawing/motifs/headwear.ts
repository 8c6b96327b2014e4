/** What is worn on a head in profile: wreath, rays, diadem, turrets, stephane, veil, helmets, the lion's skin. */

import { along, cosine, disc, leaf, limb, sine, type Cubic, type Point } from "../geometry";
import { fine, line, raised, solid, tinted, type Drawing } from "../pen";
import type { Look } from "./look";

/** Where wreath, crown and diadem sit, from the knot to the brow. */
const BROW: Cubic = [
  [-30, 7],
  [-33, -14],
  [-8, -31],
  [19, -36],
];
const RAYS: Cubic = [
  [-30, 7],
  [-34, -16],
  [-10, -33],
  [18, -37],
];
const PEARLS: Cubic = [
  [-29, 3],
  [-31, -14],
  [-8, -30],
  [17, -34.6],
];

const RIBBONS: Drawing = [
  raised("M-31,7C-37,13 -36,21 -42,27C-39,28 -36,28 -34,26C-31,20 -32,14 -29,10Z"),
  raised("M-30,9C-33,18 -29,26 -33,35C-30,35 -27,34 -26,31C-25,24 -28,17 -26.4,11Z"),
  raised(disc(-30.4, 8, 3)),
];
const FILLET: Drawing = raised(limb("-30,7,5 -29,-8,5.6 -19,-22,5.6 -2,-31,5.6 19,-35,5"));
const RAY_BAND: Drawing = raised(limb("-30,7,5 -29,-8,5.4 -19,-22,5.4 -2,-31,5.4 19,-35,4.6"));

const polar = (x: number, y: number, length: number, direction: number): Point => [
  x + length * cosine(direction),
  y + length * sine(direction),
];
const written = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

const radiate = (): Drawing => [
  along(RAYS, 7, (x, y, direction, i) => {
    const tip = polar(x, y, 22 - Math.abs(i - 3), direction - 92 + (i - 2) * 4);
    const [left, right] = [polar(x, y, -3.6, direction), polar(x, y, 3.6, direction)];
    return raised(`M${written(left)}L${written(tip)}L${written(right)}Z`);
  }),
  RAY_BAND,
  RIBBONS,
];

const wreath = (): Drawing => [
  RIBBONS,
  along(BROW, 9, (x, y, direction) => [
    raised(leaf(x, y, direction - 30, 14, 4.6)),
    raised(leaf(x, y, direction + 24, 12, 4.2)),
  ]),
];

/** A wall with towers, as Tyche wears it. */
const turrets = (): Drawing => [
  raised(
    "M-33,-20L-38,-34L-31,-37L-29,-33L-23,-40L-26,-45L-19,-49L-16,-44L-8,-48L-9,-54L-1,-55L0,-50L8,-50L9,-55L17,-53L15,-47L20,-44L20,-35C2,-38 -18,-34 -31,-14Z",
  ),
  fine("M-30,-24C-20,-38 0,-45 19,-41M-24,-36L-20,-31M-9,-44L-7,-38M6,-46L6,-40"),
  solid("M-27,-35l3,-3l2,3l-3,3ZM-14,-43l4,-2l1,4l-4,1.5ZM2,-46h4v4h-4Z"),
];

export function crownOn(look: Look): Drawing {
  if (look.crown === "radiate") return radiate();
  if (look.crown === "wreath") return wreath();
  if (look.crown === "turrets") return turrets();
  if (look.crown === "diadem") return [RIBBONS, FILLET, fine("M-29,5C-31,-14 -8,-31 17,-35")];
  if (look.crown === "pearls") return [RIBBONS, FILLET, along(PEARLS, 11, (x, y) => solid(disc(x, y, 1.2)))];
  return [];
}

export const STEPHANE: Drawing = [
  raised("M-20,-34C-14,-50 6,-56 20,-42C17,-36 12,-33 6,-34C-4,-40 -12,-38 -20,-34Z"),
  fine("M-14,-38C-6,-47 8,-49 16,-40"),
];

export const VEIL: Drawing = [
  tinted(
    "M19,-38C10,-55 -16,-58 -33,-45C-49,-32 -47,-4 -44,16C-42,32 -48,42 -52,52C-44,58 -30,60 -20,56C-18,42 -10,28 -12,10C-13,-6 -4,-26 19,-38Z",
  ),
  line("M13,-42C-6,-46 -26,-36 -29,-12C-31,12 -22,28 -30,56"),
  fine("M0,-50C-22,-48 -38,-34 -38,-8C-38,16 -32,30 -40,54M8,-37C-8,-32 -18,-20 -19,0C-20,20 -14,28 -21,48"),
];

const HAIRS_OF_CREST =
  "M14,-48L12,-55M4,-49.5L1,-58M-7,-50L-12,-59.5M-18,-47.5L-25,-57M-28,-42L-36,-50M-36,-33L-45,-40M-41,-22L-50,-26M-43,-10L-52.4,-11M-43.6,2L-51.6,4";
const CREST: Drawing = [
  raised(
    "M22,-44C14,-62 -22,-66 -40,-46C-54,-30 -54,-4 -50,18C-46,16 -44,10 -43,4C-44,-18 -40,-36 -24,-45C-8,-52 10,-50 22,-44Z",
  ),
  fine(HAIRS_OF_CREST),
];

const CORINTHIAN: Drawing = [
  tinted(
    "M30,-25C24,-30 20,-29 16,-26C8,-20 -2,-12 -12,-10C-16,-2 -18,10 -22,26C-30,22 -40,8 -40,-10C-39,-34 -22,-46 -4,-46C12,-46 24,-38 30,-25Z",
  ),
  fine("M20,-29C10,-34 -8,-24 -12,-10M24,-30L18,-22"),
  CREST,
];

const attic = (olive: boolean, ear: Drawing): Drawing => [
  raised("M-26,6C-30,14 -34,20 -44,25C-38,30 -26,28 -19,22C-16,16 -14,10 -13,7Z"),
  tinted(
    "M27,-27C18,-31 8,-22 0,-14C-6,-9 -14,-8 -16,-2C-18,2 -22,8 -27,8C-40,0 -42,-18 -34,-32C-24,-47 4,-50 18,-38C22,-35 25,-32 27,-27Z",
  ),
  line("M18,-30C4,-30 -6,-16 -16,-14C-22,-13 -28,-6 -30,4"),
  ear,
  olive
    ? [-8, 1, 10].map((x, i) => solid(leaf(x, -30 - i * 2, -62 + i * 12, 10, 3.4)))
    : line("M-22,-24C-14,-36 0,-38 8,-34M-22,-24C-26,-18 -20,-14 -17,-18"),
  CREST,
];

export const helmetOn = (look: Look, ear: Drawing): Drawing =>
  look.helmet === "corinthian" ? CORINTHIAN : attic(look.olive, ear);

export const LION_SCALP: Drawing = [
  tinted(
    "M30,-33C26,-44 12,-52 -4,-50C-26,-50 -43,-36 -45,-16Q-52,-10 -51,-3Q-47,-5 -45,-4Q-51,3 -49,11Q-45,7 -43,8Q-47,16 -44,24Q-40,19 -38,20Q-41,29 -38,37Q-34,32 -32,33Q-33,41 -29,47C-20,49 -8,46 2,42C-2,34 -6,26 -5,14C-4,6 -1,2 1,-4C4,-10 8,-16 12,-22C15,-25 18,-27 22,-26C22,-29 24,-30 26,-29C27,-32 28,-33 30,-33Z",
  ),
  raised("M-8,-42C-18,-46 -24,-38 -19,-29C-13,-28 -7,-33 -8,-42Z"),
  solid("M8,-40C12,-43 16,-42 18,-39C14,-37 11,-37 8,-40Z"),
  line("M20,-46C22,-43 24,-41 28,-40M4,-44C8,-48 14,-48 18,-44M-1,-20C4,-26 12,-32 20,-33"),
  solid("M15,-27L17,-22L19,-27ZM21,-28.6L22.6,-24L24,-29Z"),
  fine(
    "M-22,-26C-28,-20 -26,-12 -32,-8M-14,-24C-18,-16 -16,-10 -22,-4M-6,-20C-10,-12 -8,-6 -13,0M-34,-22C-38,-14 -35,-8 -40,-2M-24,0C-28,6 -26,12 -31,16M-34,4C-38,10 -35,16 -38,20M-15,8C-18,14 -16,20 -21,24M-27,22C-30,28 -27,32 -31,36M-17,30C-19,35 -16,38 -19,42M-8,18C-10,24 -8,28 -12,32",
  ),
  raised("M-6,40C2,36 10,38 12,44C10,50 2,52 -4,48C-10,52 -16,50 -16,46C-14,42 -10,40 -6,40Z"),
  solid("M9,44l5,1l-5,2zM7,48l5,2l-6,0z"),
];
