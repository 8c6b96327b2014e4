/** What figures hold, drawn with the hand at 0,0; the ground lies `ground` below the hand. */

import { disc, leaf, limb } from "../geometry";
import { fine, line, place, raised, reduced, solid, type Drawing } from "../pen";
import { victoryBody } from "./bodies";
import { eagle } from "./birds";
import { SMALL_WREATH } from "./garlands";

type Draw = (ground: number) => Drawing;

const SMALL_VICTORY: Drawing = reduced(victoryBody({ front: place(-26, -24, 1, SMALL_WREATH) }));
export const PALM: Drawing = [
  raised(limb("4,12,1.6 0,-4,2 -3,-20,1.6 -2,-32,1")),
  line(
    [0, 1, 2, 3, 4, 5]
      .map((i) => [i, -6 - i * 4.4] as const)
      .map(([i, y]) => `M${-1 - i * 0.5},${y}q-6,-2 -7,-8M${-i * 0.4},${y}q6,-3 6,-9`)
      .join(""),
  ),
];
const pole = (ground: number, top: number, width: number): Drawing =>
  raised(
    limb([
      [0, ground - top, width],
      [0, ground, width],
    ]),
  );
const STANDARD_HEAD: Drawing = [raised("M-7,-31H7V-20H-7Z"), raised(disc(0, -12, 4) + disc(0, -3, 4))];

const DRAWN = {
  scales: () => [
    line("M-9,-3L9,-3M0,-3V0M-9,-3L-13,8M-9,-3L-5,8M9,-3L5,8M9,-3L13,8"),
    raised("M-14,8H-4C-5,12 -13,12 -14,8ZM4,8H14C13,12 5,12 4,8Z"),
  ],
  patera: () => raised("M-8,-2H4C3,3 -7,3 -8,-2Z"),
  wreath: () => SMALL_WREATH,
  branch: () => [
    line("M3,10C0,0 -2,-8 -7,-18"),
    [
      [2, 4],
      [0, -2],
      [-2.4, -8],
      [-5, -14],
    ].map(([x = 0, y = 0]) => raised(leaf(x, y, -165, 9, 3) + leaf(x, y, -55, 9, 3))),
  ],
  palm: () => PALM,
  globe: () => [raised(disc(-4, -4, 6)), fine("M-9,-6C-6,-3 -2,-3 1,-6M-4,-10V2")],
  victory: () => [raised(disc(-4, -9, 5)), place(-3, -27, 0.3, SMALL_VICTORY)],
  cornucopia: () => [
    raised(limb("1,14,2 3,4,5 7,-8,8 7,-18,12")),
    raised(disc(3, -21, 3.2) + disc(8, -23, 3.4) + disc(12, -20, 3)),
    fine("M1,0L5,3M2,-6L10,-3M2,-12L12,-10"),
  ],
  spear: (ground) => [pole(ground, 92, 1.8), raised(leaf(0, ground - 88, -90, 13, 4.4))],
  sceptre: (ground) => [pole(ground, 92, 2), raised(disc(0, ground - 94, 3.2))],
  shield: (ground) =>
    place(4, ground - 15, 1, [raised(disc(0, 0, 10.5, 15)), fine(disc(0, 0, 7, 11)), solid(disc(0, 0, 2))]),
  standard: (ground) => [pole(ground, 98, 2), place(0, ground - 66, 1, STANDARD_HEAD)],
  torch: () => [raised(limb("0,14,2 0,-8,4.4")), raised("M-4,-9C-7,-16 0,-18 0,-25C5,-20 6,-14 4,-9Z")],
  rudder: (ground) => [
    raised(
      limb([
        [3, -12, 2],
        [-3, ground - 12, 3],
      ]),
    ),
    raised(
      limb([
        [-3, ground - 18, 3],
        [-6, ground - 3, 10],
      ]),
    ),
  ],
  ears: () => [
    line("M0,8L-3,-10M0,8L-8,-7M0,8L3,-9"),
    raised(leaf(-3, -9, -96, 9, 3.4) + leaf(-8, -6, -120, 9, 3.4) + leaf(3, -8, -72, 9, 3.4)),
  ],
  thunderbolt: () => raised("M-12,-3L-2,-3L2,-6L12,-2L4,1L-2,1L-6,4Z"),
  caduceus: () =>
    line("M2,12L-3,-16M-3,-16C-9,-20 -9,-26 -4,-27C1,-26 2,-20 -3,-16C3,-12 1,-8 -1,-6C-7,-8 -8,-13 -3,-16"),
  club: () => raised(limb("0,-2,4 1,14,6.6 3,32,10")),
  anchor: () => line("M0,-6V20M-4,0H4M-9,12C-8,20 8,20 9,12"),
  flower: () => [line("M0,6C-1,0 -3,-3 -3,-7"), raised("M-3,-6C-9,-9 -8,-14 -6,-15L-3,-11L0,-15C3,-13 2,-8 -3,-6Z")],
  crossStaff: (ground) => [
    pole(ground, 82, 2),
    place(0, ground - 56, 1, raised("M-1.6,-42h3.2v6h6v3h-6v7h-3.2v-7h-6v-3h6Z")),
  ],
  javelin: () => [raised(limb("-26,-2,1.8 26,4,1.8")), raised(leaf(-24, -2, 187, 11, 4))],
  whip: () => line("M0,0C4,-10 12,-14 16,-8"),
  trophy: () => [
    raised(limb("10,10,2.4 -2,-16,2.4")),
    raised("M-10,-20L4,-27L6,-14L-4,-10Z"),
    raised(disc(-5, -30, 4)),
  ],
  lyre: () => [line("M-4,6C-12,0 -9,-12 -7,-14M4,6C12,0 9,-12 7,-14M-8,-9H8M-2,-9V6M2,-9V6"), raised("M-6,4H6V10H-6Z")],
  serpent: () => line("M-2,18C-10,14 4,8 -4,3C-10,0 -6,-6 -2,-4"),
  eagle: () => place(-3, -16, 0.36, reduced(eagle("wings closed"))),
} satisfies Record<string, Draw>;

export type Attribute = keyof typeof DRAWN;
const ATTRIBUTES: Record<Attribute, Draw> = DRAWN;

/** The attribute in a hand at (x, y) of a figure that stands on `ground`. */
export const held = (attribute: Attribute | undefined, x: number, y: number, ground: number): Drawing =>
  attribute === undefined ? [] : place(x, y, 1, ATTRIBUTES[attribute](ground - y));

const WORDS: readonly (readonly [Attribute, RegExp])[] = [
  ["trophy", /trophy/],
  ["victory", /\b(victory|nike|victoriola)\b/],
  ["crossStaff", /(jewell?ed|long) cross|cross(-tipped)?.(sceptre|staff)/],
  ["standard", /standard|vexillum|labarum|signum/],
  ["scales", /scales|balance/],
  ["cornucopia", /cornucopia/],
  ["patera", /patera|phiale/],
  ["wreath", /wreath/],
  ["palm", /palm/],
  ["branch", /branch|olive/],
  ["globe", /globe|orb\b/],
  ["javelin", /brandish\w*|javelin/],
  ["spear", /spear|lance/],
  ["sceptre", /scept(re|er)/],
  ["shield", /shield|aegis/],
  ["torch", /torch/],
  ["rudder", /rudder/],
  ["ears", /(corn|grain).?ears|ears of (corn|grain)|poppy/],
  ["thunderbolt", /thunderbolt/],
  ["caduceus", /caduceus|kerykeion/],
  ["club", /\bclub\b/],
  ["anchor", /anchor/],
  ["flower", /flower/],
  ["whip", /whip/],
  ["lyre", /lyre|kithara/],
  ["serpent", /serpent|snake/],
  ["eagle", /eagle/],
];
/** Carried in the left hand, the one away from the side the figure looks to. */
const CARRIED_BEHIND: readonly Attribute[] = [
  "cornucopia",
  "sceptre",
  "spear",
  "palm",
  "shield",
  "standard",
  "club",
  "trophy",
  "caduceus",
  "whip",
];
export const isTall = (attribute: Attribute | undefined): boolean =>
  attribute === "spear" || attribute === "sceptre" || attribute === "standard" || attribute === "crossStaff";

export interface Hands {
  readonly front: Attribute | undefined;
  readonly back: Attribute | undefined;
}

/** What the figure holds before and behind it, in the order in which the words name the things. */
export function handsOf(words: string): Hands {
  const named = WORDS.map(([attribute, pattern]) => ({ attribute, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ attribute }) => attribute);
  const [front, back] = named;
  if (front === undefined) return { front, back };
  const behind = CARRIED_BEHIND.includes(front);
  if (back === undefined) {
    return behind && !/right hand/.test(words) ? { front: undefined, back: front } : { front, back };
  }
  return behind && !CARRIED_BEHIND.includes(back) ? { front: back, back: front } : { front, back };
}
