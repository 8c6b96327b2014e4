/** A head or bust in profile, facing right in a box of about ±50. */

import { along, cosine, disc, leaf, mirrored, round, sine, type Cubic } from "../geometry";
import { fine, line, place, raised, solid, tinted, union, type Drawing } from "../pen";
import type { Person } from "../types";
import { crownOn, helmetOn, LION_SCALP, STEPHANE, VEIL } from "./headwear";
import { lookOf, type Look } from "./look";

const FACE: Drawing = raised(
  "M17,-34C21,-30 23.6,-24 24,-19C24.2,-17 24,-15.6 24.6,-14C27,-9 31.4,-3.6 33.8,.6C34.8,2.6 33.4,4.5 30.6,4.8C28.6,5 27.3,5.2 27,6.3C27.2,8.2 29.7,8.6 29.7,10.6C29.6,12 27.6,12.2 26.7,12.6C28.5,13.2 29.5,14.6 28.9,16.2C28.2,17.9 25.8,18.2 25.8,20.2C26,22.2 28.2,23.4 28,26.4C27.6,30.4 23.6,32.8 19.6,32.4C15.4,31.8 12,30 8.8,30.4C6.6,34 6.6,39 9.4,44C11,46.6 14,48.4 17,50C8,56 -15,57 -28,48C-23,41.6 -20.6,33 -21.4,22L-26,-10L0,-40Z",
);
const HAIR: Drawing = tinted(
  "M18.5,-33C16,-45 -2,-51.5 -16,-47.5C-33,-42.5 -42.5,-26 -40.5,-8C-39.4,4 -34,14.6 -26.4,21.6C-22.6,25 -18,23.6 -16.4,19C-15.4,15 -14.4,12 -12.6,9.6C-16,3 -13,-7 -6.4,-7.4C-4.8,-5 -3,-2.6 -2.4,1C-.4,-2.4 .8,-6.6 .8,-10.4C4,-14.4 6.6,-18.6 8,-22.6C11,-25.6 16,-28.6 18.5,-33Z",
);
const EYE: Drawing = [
  line("M11,-16.6C14.4,-19.8 19.4,-20 23,-17.6M12.4,-12C14.6,-15 18.6,-15.2 21.4,-13.6"),
  fine("M13.4,-11.2C15.6,-9.4 18.4,-9.6 20,-11.2"),
  solid("M17.4,-14.2C18.8,-14.6 19.8,-13.8 19.6,-12.2C19.4,-10.8 18.2,-10.4 17.4,-11.2Z"),
];
const FEATURES: Drawing = [
  EYE,
  line("M27.4,12.6L21.8,13.2M27.6,3.2C28.2,1.6 30,1.4 30.6,2.4"),
  fine(
    "M24.6,1.6C23.6,3.6 24.6,5.6 26.6,5.8M-3,11C-1,20 5,27.6 12,30M21,15.4C22.4,17 24,17.4 25.6,17.2M-16,26C-14,34 -16,41 -20,47M2,33C1,40 3,46 7,51",
  ),
];
const EAR: Drawing = [
  raised(
    "M-8,-6.4C-13.6,-8 -15.4,0 -12.4,5.4C-10.8,8.8 -7,9 -6.6,6C-6.2,3.6 -8.6,2.6 -8.4,0C-8.2,-2.6 -5.4,-2.2 -5.8,-4.4C-6,-5.6 -7,-6.2 -8,-6.4Z",
  ),
  fine("M-11.4,-1C-11.8,-4 -9,-5 -7.8,-4"),
];
const WAVES: Drawing = fine(
  "M14,-34C2,-38 -10,-30 -17,-18C-22,-9 -24,0 -27,8M8,-42C-8,-42 -22,-32 -29,-16C-32,-8 -32,0 -31,6M10,-28C0,-30 -6,-22 -12,-14C-15,-9 -18,0 -21,8M-4,-47C-20,-44 -32,-32 -36,-14M6,-21C0,-21 -4,-16 -8,-11",
);
const BUN: Drawing = [
  tinted("M-26,4C-38,0 -50,6 -49,16C-48,26 -36,29 -28,23C-23,19 -22,10 -26,4Z"),
  fine("M-30,7C-40,5 -45,12 -42,19M-29,12C-35,11 -39,15 -36,20"),
];
const BEARD: Drawing = [
  tinted(
    "M26.4,19C29,22 31,27 29.6,32C28,38 22,42 16,41C6,40 -4,28 -4,8C-1,10 1,14 4,16C10,19 18,13 22,9.6C25,8.4 28,8.6 28.4,10L23,13.4C24,16 25,17.6 26.4,19Z",
  ),
  fine("M22,34C17,34 12,30 9,25M27,28C22,29 17,26 14,22M20,39C12,37 4,29 2,22M26,22C23,23 20,22 18,19"),
];
const SHOULDERS: Drawing = raised("M-21,27C-26,36 -40,38 -49,52C-36,63 20,66 38,54C33,47 20,45 9,42Z");
const DRAPERY: Drawing = [
  tinted("M-22,30C-30,38 -41,40 -49,52C-36,63 20,66 38,54C30,46 22,46 14,44C8,50 -10,52 -22,30Z"),
  line("M-30,41C-20,54 0,58 22,48M-38,45C-26,60 8,63 31,50"),
  fine("M-22,36C-12,48 2,52 15,46M-44,49C-36,58 -20,62 -6,62"),
  raised(disc(-24, 40, 4)),
  solid(disc(-24, 40, 1.3)),
];

/** Short comma locks in rows from the crown. */
const LOCKS: Drawing = fine(
  [
    { reach: 10, count: 7, turn: 0 },
    { reach: 18, count: 11, turn: 8 },
    { reach: 26, count: 15, turn: 0 },
  ]
    .flatMap(({ reach, count, turn }) =>
      Array.from({ length: count }, (_, i) => lock(reach, -35 - (i * 235) / count - turn)),
    )
    .join(""),
);

function lock(reach: number, direction: number): string {
  const [c, s] = [cosine(direction), sine(direction)];
  const [x, y] = [-12 + reach * 1.02 * c, -18 + reach * s];
  if (x > 8 - (y + 30) * 0.5 && y > -30) return "";
  const length = 4.2;
  const at = (u: number, v: number): string => `${round(u)},${round(v)}`;
  return (
    `M${at(x - s * length, y + c * length)}Q${at(x + c * length, y + s * length)} ` +
    at(x + s * length * 1.1 - c, y - c * length * 1.1 - s)
  );
}

function hair(look: Look): Drawing {
  return [
    HAIR,
    look.longHair ? WAVES : LOCKS,
    look.veil ? [] : EAR,
    look.female && !look.veil ? BUN : [],
    look.crown === "turrets" ? [] : crownOn(look),
    look.stephane ? STEPHANE : [],
    look.veil ? VEIL : [],
    look.crown === "turrets" ? crownOn(look) : [],
  ];
}

function profileOf(look: Look): Drawing {
  return [
    look.dressed ? SHOULDERS : [],
    FACE,
    look.bearded ? BEARD : [],
    look.dressed ? DRAPERY : [],
    FEATURES,
    look.lionSkin ? LION_SCALP : look.helmet ? helmetOn(look, EAR) : hair(look),
  ];
}

export const profile = (words: string, person: Person | null): Drawing => profileOf(lookOf(words, person));

/** Two heads side by side, the nearer one over the farther; what follows "and" is said of the farther. */
export function jugate(words: string, person: Person | null): Drawing {
  const [first = "", ...others] = words.split(/ and (?!cuirass|drap|helmet|rosette|diadem)/);
  const near = lookOf(first, person);
  const rest = others.join(" and ");
  const other = lookOf(rest, null);
  const far: Look = rest === "" ? near : { ...other, crown: other.crown ?? near.crown, dressed: near.dressed };
  return [place(13, -4, 0.94, profileOf(far)), place(-7, 2, 0.94, profileOf(near))];
}

/** Two heads face to face. */
export function confronted(words: string, person: Person | null): Drawing {
  const [first = "", ...others] = words.split(/ and (?!cuirass|drap|helmet|rosette|diadem)/);
  const second =
    others.length > 0
      ? lookOf(`${others.join(" ")} ${first.includes("bust") ? "bust" : ""}`, null)
      : lookOf(first, person);
  const size = 0.67;
  return [place(-30, 2, size, profileOf(lookOf(first, person))), place(30, 2, size, profileOf(second), 0, -1)];
}

// Janus: the half of a head that looks right, its mirror image, and one crown of hair over both.
const SHIFT = 19;
const HALF_FACE =
  "M2,-40L36,-34C40,-30 42.6,-24 43,-19C43.2,-17 43,-15.6 43.6,-14C46,-9 50.4,-3.6 52.8,.6C53.8,2.6 52.4,4.5 49.6,4.8C47.6,5 46.3,5.2 46,6.3C46.2,8.2 48.7,8.6 48.7,10.6C48.6,12 46.6,12.2 45.7,12.6C47.5,13.2 48.5,14.6 47.9,16.2C47.2,17.9 44.8,18.2 44.8,20.2C45,22.2 47.2,23.4 47,26.4C46.6,30.4 42.6,32.8 38.6,32.4C34.4,31.8 31,30 27.8,30.4C25,34 23,42 26,50C18,55 10,56 -2,56L-2,-40Z";
const SKULL =
  "M37.5,-33C34,-46 18,-51 0,-51C-18,-51 -34,-46 -37.5,-33C-35,-29 -30,-26 -27,-23C-24,-14 -22,-6 -21,2C-17,13 -10,20 0,20C10,20 17,13 21,2C22,-6 24,-14 27,-23C30,-26 35,-29 37.5,-33Z";

/** Two heads back to back; Janus is bearded unless the words say youthful. */
export function janus(words: string, person: Person | null): Drawing {
  const look = lookOf(
    /janiform|young|youth|beardless/.test(words) && !/beard/.test(words) ? words : `${words} janus`,
    person,
  );
  const side: Drawing = [look.bearded ? BEARD : [], FEATURES];
  return place(0, 4, 0.88, [
    union(HALF_FACE, mirrored(HALF_FACE)),
    place(SHIFT, 0, 1, side),
    place(-SHIFT, 0, 1, side, 0, -1),
    tinted(SKULL),
    JANUS_HAIR,
    place(SHIFT, 0, 1, EAR),
    place(-SHIFT, 0, 1, EAR, 0, -1),
    look.crown === "wreath" ? JANUS_WREATH : [],
  ]);
}
const JANUS_HAIR: Drawing = fine(
  "M0,-50V-18M-8,-50C-10,-40 -11,-30 -10,-18M8,-50C10,-40 11,-30 10,-18M-17,-48C-21,-40 -22,-32 -20,-22M17,-48C21,-40 22,-32 20,-22M-25,-43C-29,-38 -30,-34 -29,-30M25,-43C29,-38 30,-34 29,-30M0,-10V15M-4,-10C-5,0 -4,8 -3,15M4,-10C5,0 4,8 3,15",
);
const JANUS_BROW: Cubic = [
  [6, -14],
  [10, -28],
  [22, -34],
  [37, -36],
];
const HALF_WREATH: Drawing = along(JANUS_BROW, 6, (x, y, direction) => [
  raised(leaf(x, y, direction - 28, 13, 4.4)),
  raised(leaf(x, y, direction + 24, 11, 4)),
]);
const JANUS_WREATH: Drawing = [HALF_WREATH, place(0, 0, 1, HALF_WREATH, 0, -1)];
