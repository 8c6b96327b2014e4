/** A bust seen from the front, as on late Roman and Byzantine coins. */

import { disc, leaf, limb } from "../geometry";
import { fine, line, raised, solid, tinted, type Drawing } from "../pen";
import type { Person } from "../types";
import { lookOf } from "./look";

const NECK_AND_ROBE: Drawing = [
  raised("M-20,26C-34,30 -44,38 -47,54C-28,64 28,64 47,54C44,38 34,30 20,26Z"),
  tinted("M-9,12L-9,30C-4,36 4,36 9,30L9,12Z"),
  tinted("M-26,31C-20,46 -8,54 2,60C18,60 34,59 45,54C43,40 36,33 26,30C16,44 -14,44 -26,31Z"),
  line("M-16,40C-2,52 20,50 34,36M-8,50C8,58 30,54 40,46"),
  raised(disc(24, 36, 5)),
  solid(disc(24, 36, 1.6)),
];
const FACE: Drawing = raised("M0,-34C16,-34 20,-22 19,-8C18,8 10,20 0,21C-10,20 -18,8 -19,-8C-20,-22 -16,-34 0,-34Z");
const FEATURES: Drawing = [
  line(
    "M-13,-9C-10,-12 -6,-12 -3,-9M3,-9C6,-12 10,-12 13,-9M-4,12C-1,11 1,11 4,12M-3,4C-1,6 1,6 3,4M-1,-8C-2,-4 -3,1 -3,4",
  ),
  solid(disc(-8, -8, 1.7) + disc(8, -8, 1.7)),
  fine("M-12,-5C-9,-4 -6,-4 -4,-6M4,-6C6,-4 9,-4 12,-5M-3,16C-1,17 1,17 3,16"),
];
const BEARD: Drawing = [
  tinted("M-19,-6C-19,10 -14,28 0,33C14,28 19,10 19,-6C16,2 12,7 6,7.6C2,6.6 -2,6.6 -6,7.6C-12,7 -16,2 -19,-6Z"),
  raised("M-5,11C-2,9.6 2,9.6 5,11C2,13.4 -2,13.4 -5,11Z"),
  fine("M-12,12L-10,21M-6,17L-5,27M0,17V29M6,17L5,27M12,12L10,21"),
];
const DIADEM: Drawing = [
  tinted("M-22,-8C-27,-36 -14,-50 0,-50C14,-50 27,-36 22,-8C18,-20 12,-24 0,-24C-12,-24 -18,-20 -22,-8Z"),
  [-17, -10, -3.4, 3.4, 10, 17].map((x) => raised(disc(x, -24 + x * x * 0.024, 2.6))),
  line("M-24,-6L-26,8M24,-6L26,8"),
  raised(disc(-26, 10, 2.4) + disc(26, 10, 2.4)),
];
const CREST: Drawing = [
  raised("M-6,-50C-14,-58 -10,-64 0,-64C10,-64 14,-58 6,-50Z"),
  fine("M-4,-52L-6,-61M0,-52L0,-63M4,-52L6,-61"),
];
const CROSS: Drawing = raised("M-2,-62h4v4h4v4h-4v5h-4v-5h-4v-4h4Z");
const SPEAR: Drawing = [raised(limb("-50,30,2.6 -26,-30,2.6")), raised(leaf(-27, -28, -68, 13, 5))];
const GLOBE: Drawing = [raised(disc(-33, 42, 9)), line("M-33,33V22M-37,26H-29")];
const SHIELD: Drawing = [
  raised("M20,40C30,32 44,36 48,46C46,56 34,62 18,61C14,52 15,45 20,40Z"),
  fine("M24,44C32,38 40,42 43,48C41,54 32,57 23,56C20,51 21,47 24,44Z"),
];

export function facingBust(words: string, person: Person | null): Drawing {
  const crest = /helmet|crest/.test(words) ? CREST : /crown|cross/.test(words) ? CROSS : [];
  return [
    NECK_AND_ROBE,
    FACE,
    FEATURES,
    lookOf(words, person).bearded ? BEARD : [],
    DIADEM,
    crest,
    /spear/.test(words) ? SPEAR : [],
    /globus|globe|orb/.test(words) ? GLOBE : [],
    /shield/.test(words) ? SHIELD : [],
  ];
}
