/** Bodies that stand, sit and fly, without what they hold; they face the viewer's left with their feet at y = 48. */

import { cosine, limb, round, sine } from "../geometry";
import { fine, line, raised, solid, tinted, union, type Drawing } from "../pen";

/** Where the ground is under a figure. */
export const GROUND = 48;

const FACE: Drawing = [
  raised(
    "M-6,-43C-7,-40 -6.6,-38 -5.4,-36.6C-4,-35 -1,-34.6 1,-35.6L3,-31H-3L-2,-36C4,-37 6,-41 5,-45C3,-50 -4,-50 -6,-43Z",
  ),
  solid("M-4.3,-42.6a0.7,0.7 0 1 1 1.4,0a0.7,0.7 0 1 1 -1.4,0Z"),
];
const rays = [-150, -125, -100, -75, -50]
  .map((turn) => [cosine(turn), sine(turn)] as const)
  .map(([c, s]) => `M${round(5 * c)},${round(-43 + 5 * s)}L${round(12 * c)},${round(-43 + 12 * s)}`)
  .join("");
const RADIATE: Drawing = line(rays);
const HELMET: Drawing = [
  tinted("M-7,-45C-5,-51 5,-51 6.4,-41L2,-44Z"),
  raised("M-5,-50C0,-58 10,-54 9,-42C7,-48 2,-52 -5,-50Z"),
];
const VEIL: Drawing = tinted("M-6,-47C-2,-54 8,-51 8,-41C8,-36 10,-33 11,-28L4,-30C5,-38 2,-45 -6,-47Z");
const MODIUS: Drawing = tinted("M-5,-48L-4,-55H3L4,-47Z");
const HAIR: Drawing = tinted(
  "M-6.4,-45C-6,-50 4,-52 6.4,-45C8,-43 9.4,-41 8,-38.6C6,-37.4 4.4,-39 3,-41C1,-45 -3,-46 -6.4,-45Z",
);
const TURRETS: Drawing = [
  HAIR,
  raised("M-6,-47L-7,-54L-4,-54L-4,-52L-1.5,-52.6V-55H1.5V-52.6L4,-52V-54L7,-54L6,-46C2,-49 -3,-49 -6,-47Z"),
];

/** A small head with what the words put on it. */
export function smallHead(words: string): Drawing {
  if (/radiate|\bsol\b|helios/.test(words)) return [FACE, RADIATE];
  if (/helmet|\broma\b|mars|minerva|athena|virtus|soldier|ares/.test(words)) return [FACE, HELMET];
  if (/veil|pietas|pudicitia/.test(words)) return [FACE, VEIL];
  if (/turret/.test(words)) return [FACE, TURRETS];
  return [FACE, /modius|polos|serapis|genius/.test(words) ? MODIUS : HAIR];
}

const ROBED: Drawing = [
  raised(
    "M-8,-31C-4,-33 4,-33 8,-31C11,-24 9,-18 8.4,-11C13,2 15,26 15.6,45C8,48.4 -8,48.4 -14,45C-12.6,26 -11.6,4 -8.6,-11C-9.4,-18 -11,-24 -8,-31Z",
  ),
  tinted("M9,-31C12,-20 16,-8 14,8C8,14 -2,22 -12.6,24C-12.4,10 -10,-2 -8.6,-9C-2,-10 6,-20 5,-32Z"),
  line("M-8.6,-9C-2,-9 5,-18 5.4,-31"),
  fine(
    "M9,-22C6,-8 -2,2 -11,6M12,-8C8,4 0,12 -12,16M-5,24C-6,32 -6,40 -7,46M3,19C4,30 3,38 3,46.6M10,12C11,24 11,36 11,45.6M-5,-29C-5,-24 -4,-20 -6,-14",
  ),
  solid("M-13,46C-10,44 -6,46 -5,48.6H-13ZM6,47C9,45 14,45 15,48.6H6Z"),
];
const LEGS = [
  limb("-4,2,11 -6,18,9 -5,26,6.4 -7,36,6 -8,46,4"),
  limb("5,2,11 8,18,9 9,26,6.4 11,36,6 12,46,4"),
  "M-14,48.6C-13,45.6 -9,45 -6,46V48.6Z",
  "M8,48.6C9,45.6 13,45 16,46V48.6Z",
];
const ARMOURED: Drawing = [
  union(...LEGS),
  tinted("M9,-30C16,-22 18,0 17,22C13,25 10,24 8,20L6,-20Z"),
  raised("M-8,-31C-4,-33 4,-33 8,-31C11,-24 9,-16 8,-8L11,10C4,13 -6,13 -12,10L-8,-8C-9.4,-16 -11,-24 -8,-31Z"),
  line("M-8,-6C-3,-3 4,-3 8,-6"),
  fine("M-9,0L-10,10M-4,1L-4.6,12M1,1L1,12M6,0L7,11M-5,-22C-2,-19 2,-19 5,-22M0,-29V-8"),
];
const TORSO =
  "M-8,-31C-4,-33 4,-33 8,-31C11,-24 8,-14 7,-8C8,-2 10,4 9.6,8C4,12 -4,12 -9.4,8C-10,4 -8,-2 -7,-8C-8,-14 -11,-24 -8,-31Z";
const NUDE: Drawing = [
  tinted("M7,-30C15,-26 18,-6 17,18C12,24 9,14 9,2Z"),
  union(...LEGS, TORSO),
  fine("M-6,-21C-3,-19 -1,-20 0,-22C1,-20 4,-19 6,-21M0,-20V-6M-4,3C-2,7 2,7 4,3"),
];

export function standingBody(words: string): Drawing {
  const nude = /\bsol\b|nude|naked|genius|hercules|herakles|apollo|jupiter|zeus|mercury|neptune|poseidon/;
  if (nude.test(words) && !/nude to waist/.test(words)) return NUDE;
  return /mars\b|virtus|soldier|emperor|military|cuirass|prince|lictor|warrior|ares\b/.test(words) ? ARMOURED : ROBED;
}

const SEAT: Drawing = [raised("M-4,16H24V22H22V47H18V27H2V47H-3V22H-4Z"), fine("M2,31H18")];
const THRONE_BACK: Drawing = [raised("M20,22V-10H25V22Z"), raised("M19.5,-12a3,3 0 1 1 6,0a3,3 0 1 1 -6,0Z")];
const SHIELDS: Drawing = [
  raised("M-3,34a16,13 0 1 1 32,0a16,13 0 1 1 -32,0Z"),
  raised("M11,34a12,13 0 1 1 24,0a12,13 0 1 1 -24,0Z"),
  fine("M15,34a8,9 0 1 1 16,0a8,9 0 1 1 -16,0Z"),
];

/** A heap of shields, a throne with a back, or a plain seat. */
export function seatOf(words: string): Drawing {
  if (/shields|pile|cuirass/.test(words)) return SHIELDS;
  return [SEAT, /throne|zeus|jupiter/.test(words) && !/backless/.test(words) ? THRONE_BACK : []];
}

const SEATED_NUDE: Drawing = [
  raised(limb("8,12,17 -10,13,13 -18,17,9 -17,30,8 -19,44,4.4")),
  solid("M-27,48.6C-25,45 -19,44.6 -16,46V48.6Z"),
  tinted("M17,6C19,16 12,22 0,21C-8,21 -14,20 -20,17L-16,34C-10,38 -2,34 0,27C8,28 18,26 20,16Z"),
  fine("M14,12C8,18 -4,17 -14,19M0,27C-4,26 -10,25 -15,26"),
];
const SEATED_ROBED: Drawing = [
  raised(
    "M16,4C22,12 20,22 12,24C4,26 -4,24 -8,24C-8,32 -8,40 -8,45C-14,48 -20,48 -26,45C-24,34 -24,22 -20,13C-12,6 4,6 6,2Z",
  ),
  fine(
    "M14,10C8,18 -8,12 -17,16M16,16C8,22 -4,18 -14,21M-20,22C-20,32 -21,40 -22,46M-14,23C-14,32 -15,40 -15,46.6M-10,24C-10,34 -11,40 -11,46",
  ),
  solid("M-29,48.6C-27,45 -22,45 -19,46.4V48.6Z"),
];
const CHEST = raised(
  "M-2,-29C4,-32 12,-31 15,-28C19,-18 18,-4 17,8C12,12 4,12 0,8C1,0 -1,-8 -1,-14C-4,-20 -5,-26 -2,-29Z",
);
const NUDE_CHEST: Drawing = [CHEST, fine("M1,-19C4,-17 7,-18 9,-20M5,-16V2M3,6C7,8 11,7 14,5")];
const ROBED_CHEST: Drawing = [
  CHEST,
  line("M0,-7C6,-4 12,-5 17,-8"),
  fine("M3,-28C3,-20 4,-14 4,-8M10,-29C11,-20 11,-14 11,-7M6,-4C6,2 5,6 4,9M13,-5C13,2 12,6 11,9"),
];

export const seatedBody = (nude: boolean): Drawing => (nude ? [SEATED_NUDE, NUDE_CHEST] : [SEATED_ROBED, ROBED_CHEST]);
export const SMALL_BEARD: Drawing = tinted("M-6,-39C-7,-35 -6,-32 -3,-31C0,-32 2,-35 2,-37Z");

const WINGS: Drawing = [
  raised(
    "M3,-29C7,-42 17,-51 29,-51C38,-51 43,-47 45,-40Q47,-29 43,-18Q42,-22 40,-24Q41,-12 35,-2Q34,-8 32,-11Q32,0 26,8Q25,1 23,-4Q22,4 17,9Q15,1 14,-6C9,-13 4,-20 3,-29Z",
  ),
  line("M9,-27C12,-37 20,-42 31,-42C36,-42 41,-41 44,-38"),
  fine(
    "M16,-33C24,-37 33,-36 40,-24M13,-27C21,-31 28,-24 32,-11M11,-22C17,-22 21,-14 23,-4M9,-17C12,-14 13,-10 14,-6M14,-40C18,-44 24,-46 31,-46",
  ),
];
const GOWN: Drawing = [
  raised(
    "M-9,-31C-4,-33 3,-33 7,-31C10,-24 8,-18 7,-11C12,0 18,20 27,40C20,44 14,46 8,45C4,47 -4,48 -8,46C-13,48 -19,47 -22,45C-18,28 -13,8 -9,-11C-10,-18 -12,-24 -9,-31Z",
  ),
  tinted("M-9,-12C-3,-9 3,-9 7,-12C10,-4 14,4 15,10C6,15 -6,15 -15,11C-13,3 -11,-5 -9,-12Z"),
  fine(
    "M-9,16C-13,28 -15,36 -17,45M-1,16C-2,28 -4,36 -5,46M7,15C11,26 15,34 19,42M-4,14C-6,26 -10,36 -12,46M12,13C17,24 21,32 24,40M-6,-28C-5,-22 -6,-18 -8,-13M3,-28C3,-22 4,-18 6,-13",
  ),
  solid("M-24,48.6C-22,45 -17,45 -15,47V48.6ZM6,48.6C8,45 13,45 15,48.6Z"),
];

interface Held {
  /** Behind the body, in the front hand, behind and in the other hand. */
  readonly behind?: Drawing;
  readonly front?: Drawing;
  readonly shoulder?: Drawing;
  readonly back?: Drawing;
  /** Height of the front hand. */
  readonly reach?: number;
}

/** Victory moving left. */
export const victoryBody = ({ behind = [], front = [], shoulder = [], back = [], reach = -24 }: Held): Drawing => [
  WINGS,
  behind,
  GOWN,
  smallHead(""),
  shoulder,
  raised(
    limb([
      [-8, -28, 6],
      [-16, -22, 5],
      [-26, reach, 3.4],
    ]),
  ),
  raised(limb("6,-28,6 12,-19,5 13,-9,3.6")),
  front,
  back,
];
