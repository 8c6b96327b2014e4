/** Horse, rider, winged horse and chariot, moving right. */

import { disc, leaf, limb } from "../geometry";
import { fine, line, place, raised, solid, tinted, union, type Drawing } from "../pen";
import { smallHead } from "./bodies";
import { standing, victory } from "./figures";

const HORSE: Drawing = [
  union(
    limb("-26,-2,13 -31,12,9 -37,21,5.4 -34,31,4 -42,41,3.4 -45,43,4"),
    limb("16,0,10 29,3,7 40,-1,4.6 44,9,3.4 42,13,4"),
  ),
  union(
    "M-34,-3C-34,-14 -25,-17 -12,-14C-2,-12 4,-13 9,-19C13,-28 18,-37 26,-42L26,-47L30,-43C36,-40 41,-32 45,-25C46,-21 42,-18 39,-20C35,-23 32,-24 30,-24C28,-14 27,-4 22,4C14,12 4,8 -8,8C-16,10 -32,14 -34,-3Z",
    limb("-23,-2,20 -22,10,13 -25,20,7.4 -20,31,5 -27,42,4 -31,44.6,4.6"),
    limb("15,0,14 24,11,8.6 35,13,5.4 34,24,4 31,28,4.4"),
    limb("-33,-7,4 -41,-6,6 -46,6,6.4 -43,20,2"),
  ),
  tinted("M26,-44C17,-41 11,-32 8,-22C6,-18 2,-15 -2,-14C4,-22 4,-36 16,-44C20,-46 24,-46 26,-44Z"),
  fine(
    "M14,-38L8,-32M11,-32L5,-26M9,-25L3,-20M18,-42L12,-39M32,-31C31,-28 30,-26 30,-24M10,-10C15,-4 16,0 14,6M-28,-10C-18,-8 -14,0 -15,8M-41,-2C-43,4 -43,10 -43,16",
  ),
  solid(disc(32, -35, 1.4) + disc(42, -23, 1)),
  line("M44,-21L40,-22M33,-40L38,-24M38,-24C30,-20 20,-18 8,-20"),
];

const rider = (words: string): Drawing =>
  place(-4, -24, 0.62, [
    raised(limb("2,-4,14 10,14,10 4,34,6")),
    raised("M-9,-30C-3,-33 5,-33 8,-30C10,-20 9,-8 10,4C4,9 -8,9 -12,4C-10,-8 -12,-22 -9,-30Z"),
    tinted("M-9,-29C-24,-28 -30,-10 -38,-6C-28,4 -14,0 -11,-8Z"),
    place(0, 0, 1, smallHead(words), 0, -1),
    raised(limb("6,-26,6 18,-22,5 26,-30,4")),
  ]);

export const horse = (words: string): Drawing => [
  HORSE,
  /rid|horseman|rider|dioscur|emperor|on horse/.test(words) ? rider(words) : [],
];

/** Castor and Pollux riding side by side. */
export const dioscuri = (): Drawing => {
  const spear = [raised(limb("-28,-45,1.8 34,-52,1.8")), raised(leaf(32, -51.6, -6, 11, 4))];
  const armed = [HORSE, spear, rider("")];
  return [place(11, -4, 0.86, armed), place(-7, 6, 0.86, armed)];
};

/** Pegasus. */
export const wingedHorse = (): Drawing => [
  HORSE,
  raised(
    "M17,-7C11,-20 -1,-29 -15,-35C-26,-40 -38,-46 -48,-45Q-44,-38 -37,-35Q-41,-34.6 -44.6,-34Q-39,-27.6 -32,-25.4Q-36,-24.4 -38.6,-23Q-32,-17 -25,-16Q-28,-14 -30,-11.6Q-21,-7 -13,-8C-5,-1 8,5 16,1Z",
  ),
  line("M15,-9C8,-17 -4,-25 -17,-30"),
  fine(
    "M9,-4C3,-8 -5,-12 -13,-14M4,-2C-2,-4 -8,-7 -15,-9M-1,-15C-9,-20 -20,-25 -32,-29M2,-11C-8,-16 -18,-20 -28,-22M-12,-30C-22,-36 -33,-41 -43,-42",
  ),
];

const CAR: Drawing = [
  raised("M-50,4C-46,2 -36,4 -26,12C-24,20 -28,28 -34,30H-46C-44,20 -46,12 -50,4Z"),
  raised(disc(-38, 34, 12)),
  line(`${disc(-38, 34, 8.6)}M-38,24V44M-48,34H-28`),
  solid(disc(-38, 34, 2.4)),
  line("M-25,16L-10,8M-22,-16C-8,-22 10,-28 34,-24"),
];
const BIGA = [
  [6, -4],
  [0, 0],
];
const QUADRIGA = [
  [12, -7],
  [8, -4.6],
  [4, -2.2],
  [0, 0],
];

export function chariot(words: string): Drawing {
  const driver = /victory|nike/.test(words) ? victory("") : standing(words.replace(/holding.*/, ""));
  const team = (/biga/.test(words) ? BIGA : QUADRIGA).map(([x = 0, y = 0]) => place(x, y, 1, HORSE));
  return [place(6, 6, 0.86, team), place(-30, -16, 0.62, driver, 0, -1), CAR];
}
