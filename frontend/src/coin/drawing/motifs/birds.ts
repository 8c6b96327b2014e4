/** Eagle and owl. */

import { disc, leaf, limb } from "../geometry";
import { fine, line, place, raised, solid, tinted, type Drawing } from "../pen";
import { SMALL_WREATH } from "./garlands";

const CLOSED: Drawing = [
  raised(
    "M-16,-36C-13,-44 -2,-46 3,-38C8,-30 20,-18 24,-2C28,14 36,30 42,44C34,44 26,40 20,32C12,32 2,28 -4,18C-12,4 -12,-14 -10,-26Z",
  ),
  tinted("M2,-28C18,-20 24,-4 27,8C31,22 36,34 42,44C24,36 10,22 4,4C0,-8 -1,-20 2,-28Z"),
  fine(
    "M8,-14C14,-2 18,8 22,16M6,-2C12,10 18,18 24,26M18,-8C22,6 26,16 32,28M10,12C18,24 26,32 36,40M-6,-20C-4,-18 -2,-18 0,-20M-8,-10C-5,-8 -3,-8 0,-10M-7,0C-4,2 -2,2 0,0M-4,10C-1,12 1,12 3,10",
  ),
  raised("M-16,-36C-20,-36 -24,-34 -24,-28C-21,-31 -17,-30 -12,-31Z"),
  solid(disc(-8, -37, 1.6)),
  raised(limb("4,22,11 2,32,6 0,40,3")),
  raised(limb("14,26,10 14,34,5 13,40,3")),
];
const ON_THUNDERBOLT: Drawing = raised("M-22,43L-8,40H22L36,43L22,47H-8Z");

const WING: Drawing = [
  raised(
    "M8,-20C18,-40 34,-46 46,-40C50,-24 48,-2 38,24C34,20 34,14 33,10C30,18 28,22 26,26C23,20 23,14 22,8C18,12 14,10 11,4C8,-4 6,-12 8,-20Z",
  ),
  fine(
    "M14,-18C24,-30 34,-34 44,-32M16,-10C24,-18 34,-20 45,-18M33,10C35,2 37,-6 38,-14M22,8C24,0 27,-6 30,-12M39,16C43,6 44,-4 44,-12M15,2C17,-2 19,-6 22,-9M27,16C29,8 31,0 33,-8",
  ),
];
const SPREAD: Drawing = [
  WING,
  place(0, 0, 1, WING, 0, -1),
  raised("M-7,20L-13,44C-6,48 6,48 13,44L7,20Z"),
  fine("M-4,24L-7,45M0,24V46M4,24L7,45"),
  raised(
    "M-9,-24C-14,-10 -14,10 -7,24C-2,28 2,28 7,24C14,10 14,-10 9,-24C8,-32 6,-40 0,-44C-8,-48 -14,-44 -15,-40C-20,-40 -22,-37 -21,-33C-18,-36 -14,-35 -11,-34C-9,-32 -9,-28 -9,-24Z",
  ),
  solid(disc(-8, -40, 1.5)),
  fine("M-6,-16Q-3,-12 0,-16Q3,-12 6,-16M-8,-7Q-4,-3 0,-7Q4,-3 8,-7M-8,2Q-4,6 0,2Q4,6 8,2M-7,11Q-4,15 0,11Q4,15 7,11"),
  raised(limb("-7,20,9 -11,30,6 -11,40,3")),
  raised(limb("7,20,9 11,30,6 11,40,3")),
  line("M-16,41L-11,38L-6,41M6,41L11,38L16,41"),
];
const PERCH: Drawing = raised("M-22,42H22V48H18V58H-18V48H-22Z");
const STAFF: Drawing = raised(limb("-30,44,2.4 30,44,2.4"));

export function eagle(words: string): Drawing {
  const closed = /closed|folded|thunderbolt/.test(words) && !/spread|open|displayed/.test(words);
  const wreath = !closed && /wreath/.test(words) && /beak/.test(words);
  return [
    closed ? [CLOSED, /thunderbolt/.test(words) ? ON_THUNDERBOLT : line("M-10,42H22")] : SPREAD,
    wreath ? place(-21, -26, 1, SMALL_WREATH) : [],
    /altar|cippus/.test(words) ? PERCH : /scept(re|er)|palm/.test(words) ? STAFF : [],
  ];
}

const OWL: Drawing = [
  raised("M-14,-20C-10,-4 -12,10 -6,22C2,32 16,36 34,42C30,24 26,2 14,-14Z"),
  tinted("M6,-16C18,-6 27,14 34,42C18,34 8,22 4,4C2,-4 3,-12 6,-16Z"),
  fine("M10,-4C16,6 22,16 27,28M8,6C14,16 20,24 29,34M16,-6C22,6 28,20 32,36"),
  fine(
    [
      [-6, -8],
      [0, -8],
      [-8, 0],
      [-2, 0],
      [-7, 8],
      [-1, 8],
      [-5, 16],
      [1, 16],
      [3, 23],
    ]
      .map(([x = 0, y = 0]) => `M${x - 2},${y}Q${x},${y + 3} ${x + 2},${y}`)
      .join(""),
  ),
  raised("M-22,-42C-14,-46 4,-46 12,-42C18,-36 18,-22 10,-15C2,-10 -12,-10 -18,-15C-26,-22 -28,-36 -22,-42Z"),
  raised(disc(-13, -29, 7.6) + disc(4, -29, 7.6)),
  solid(disc(-13, -29, 3.4) + disc(4, -29, 3.4)),
  raised("M-7,-26L-4.4,-17L-2,-26L-4.4,-29Z"),
  fine("M-21,-38C-14,-41 4,-41 12,-38M-10,-42L-9,-37M-4.4,-43V-37M1,-42L0,-37"),
  raised(limb("-1,24,8 -2,34,5 -3,43,3")),
  raised(limb("8,29,8 8,36,5 8,43,3")),
  line("M-11,46L-3,42L3,46M2,46L8,42L15,46"),
];
const OLIVE: Drawing = [
  line("M-44,-18C-42,-28 -40,-34 -38,-40"),
  raised(leaf(-42, -24, -160, 10, 4) + leaf(-39.6, -34, -30, 10, 4)),
  raised(disc(-37.4, -42, 2.6)),
];
const MOON: Drawing = raised("M-27,-12C-35,-14 -38,-4 -31,0C-36,-4 -34,-10 -27,-12Z");

export const owl = (words: string): Drawing => [
  OWL,
  /olive|sprig|branch/.test(words) ? OLIVE : [],
  /crescent|moon/.test(words) ? MOON : [],
];
