/** Things and buildings: ship, temple, camp gate, crosses, cap and daggers, tripod, legionary standards. */

import { disc, limb, round } from "../geometry";
import { fine, line, place, raised, reduced, solid, tinted, type Drawing } from "../pen";
import { eagle } from "./birds";
import { seated, standing } from "./figures";
import { star } from "./garlands";

export const ship = (): Drawing => [
  raised("M2,-44h4v52h-4Z"),
  raised("M-22,-40H30V-36H-22Z"),
  tinted("M-20,-36C-26,-22 -26,-12 -20,-2H28C36,-12 36,-24 28,-36Z"),
  fine("M-8,-36C-12,-22 -12,-12 -8,-2M16,-36C20,-22 20,-12 16,-2M4,-36V-2"),
  raised(
    "M-50,22L-40,12C-36,8 -38,0 -34,-6C-30,-2 -30,6 -26,10H30C38,8 42,-4 36,-14C46,-14 50,0 46,10C42,22 36,30 26,32H-28C-38,32 -40,26 -50,22Z",
  ),
  line("M-40,16H44M-36,24H40"),
  solid([-22, -12, -2, 8, 18, 28].map((x) => disc(x, 20, 1.7)).join("")),
  line([-20, -10, 0, 10, 20].map((x) => `M${x + 4},28L${x - 8},44`).join("")),
  fine("M-48,46Q-42,42 -36,46T-24,46T-12,46T0,46T12,46T24,46T36,46T48,46"),
];

const PROW: Drawing = [
  raised("M-46,-14H2V-7H-46Z"),
  fine("M-40,-13.4V-7.6M-32,-13.4V-7.6M-24,-13.4V-7.6M-16,-13.4V-7.6M-8,-13.4V-7.6"),
  raised(
    "M-46,-7H8C17,-7 22,-15 23,-27C24,-37 33,-43 39.6,-38C44.6,-33 41.6,-25 35,-26.6C37,-22 36,-10 33.6,-2C33,4 37,9 43,10.6L50,12L43.6,15.6L52,19L43.6,22L50,26C41,29 35,36 24,40H-46Z",
  ),
  tinted("M-46,8H31C33,12 37,15.4 43.6,15.6L52,19L43.6,22C36,22 30,21 25,19H-46Z"),
  line("M-46,30H32M37,-31C34,-33 30,-31 30,-26C30,-20 29,-12 27,-6"),
  raised(disc(22, 1, 5, 3.4)),
  solid(disc(22, 1, 1.7)),
  fine("M-46,0H12M-46,25H34M-46,35H28M-46,13.4H30"),
  raised("M-40,-14V-26H-24V-14ZM-42,-30H-22V-26H-42Z"),
  fine("M-36,-15V-22H-28V-15"),
];
export const prow = (): Drawing => PROW;

const ROOF: Drawing = [
  raised("M-46,-18L0,-46L46,-18Z"),
  fine("M-36,-21L0,-41L36,-21Z"),
  raised(disc(0, -28, 4.6)),
  raised(disc(-46, -22, 2.6) + disc(46, -22, 2.6) + disc(0, -49, 2.6)),
  raised("M-46,-18H46V-11H-46Z"),
];
const STEPS: Drawing = raised("M-46,36H46V40H-46ZM-49,40H49V45H-49Z");
const column = (x: number): Drawing => [
  raised(`M${round(x - 3.2)},-6h6.4v38h-6.4Z`),
  raised(`M${round(x - 5)},-11h10v5h-10ZM${round(x - 5)},32h10v4h-10Z`),
  fine(`M${round(x)},-4V31`),
];

/** A temple front; with a figure or statue in it the middle columns stand apart. */
export function temple(words: string): Drawing {
  const count = /hexa|hexstyle|six/.test(words) ? 6 : /distyle|two col/.test(words) ? 2 : 4;
  const housed = /roma|seated|statue|within|figure|in (hex|tetra)/.test(words);
  const aside = (x: number): number => (housed && Math.abs(x) < 20 ? x + Math.sign(x) * (count > 4 ? 5 : 7) : x);
  const columns = Array.from({ length: count }, (_, i) => -34 + (i * 68) / (count - 1))
    .filter((x) => !(housed && count > 4 && Math.abs(x) < 8))
    .map((x) => column(aside(x)));
  const figure = reduced(/seated/.test(words) ? seated("") : standing(""));
  return [ROOF, columns, housed ? place(0, 13, 0.44, figure) : [], STEPS];
}

const COURSES = [0, 1, 2, 3, 4, 5]
  .map((row) => {
    const y = -14 + row * 10;
    const joints = Array.from({ length: 8 }, (_, i) => -38 + (i + (row % 2) / 2) * 10).filter((x) => x > -38);
    return `M-38,${y}H38${joints.map((x) => `M${x},${y}v10`).join("")}`;
  })
  .join("");
const GATE: Drawing = [
  raised("M-38,-14H38V46H-38Z"),
  fine(COURSES),
  raised("M-12,46V10A12,12 0 0 1 12,10V46Z"),
  solid("M-8,46V11A8,8 0 0 1 8,11V46Z"),
  [-26, 26].map((x) => [raised(`M${x - 9},-14v-12h18v12ZM${x - 11},-26h22v-5h-22Z`), solid(`M${x - 3},-15v-7h6v7Z`)]),
];

export const campGate = (words: string): Drawing => [GATE, /star/.test(words) ? star(0, -32, 9) : []];

const CROSS: Drawing = [
  raised("M-4,-44H4V-22H24V-28H29V-8H24V-14H4V22H-4V-14H-24V-8H-29V-28H-24V-22H-4Z"),
  raised("M-9,-49H9V-44H-9Z"),
];
const CALVARY: Drawing = raised("M-12,22H12V30H-12ZM-22,30H22V38H-22ZM-32,38H32V46H-32Z");
export const cross = (words: string): Drawing => [CROSS, /step|base|calvary/.test(words) ? CALVARY : []];
export const SMALL_CROSS: Drawing = place(0, -54, 0.24, reduced(CROSS));

export const chiRho = (): Drawing => [
  raised("M-3,-46H3V46H-3Z"),
  raised("M3,-46C24,-50 28,-16 3,-18V-24C16,-24 16,-40 3,-39Z"),
  raised("M-32,-16L-26,-20L32,32L26,37ZM32,-16L26,-20L-32,32L-26,37Z"),
];

const dagger = (x: number): Drawing => [
  raised(
    limb([
      [x, 6, 6],
      [x, 26, 5],
      [x, 46, 1],
    ]),
  ),
  raised(`M${x - 10},0h20v5h-20Z`),
  raised(
    limb([
      [x, 0, 4],
      [x, -18, 4],
    ]),
  ),
  raised(disc(x, -21, 4.4)),
  fine(`M${x},8V40`),
];
/** The cap of liberty between two daggers. */
export const pileus = (): Drawing => [
  raised("M-17,0C-18,-22 -10,-36 0,-40C10,-36 18,-22 17,0C8,5 -8,5 -17,0Z"),
  fine("M-16,-5C-6,0 6,0 16,-5M-9,-28C-12,-18 -12,-10 -11,-4M9,-28C12,-18 12,-10 11,-4"),
  raised(disc(0, -42, 3)),
  dagger(-34),
  dagger(34),
];

export const tripod = (): Drawing => [
  line("M-19,-22C-27,-40 -5,-42 -7,-24M19,-22C27,-40 5,-42 7,-24M-8,-24C-8,-46 8,-46 8,-24"),
  raised("M-24,-24H24C23,-10 12,-4 0,-4C-12,-4 -23,-10 -24,-24Z"),
  raised("M-27,-28H27V-23H-27Z"),
  fine("M-19,-17C-12,-11 12,-11 19,-17"),
  line("M-17,20H17M-9,4C-4,10 4,10 9,4"),
  raised(limb("-18,-9,5 -20,14,3.6 -24,42,4")),
  raised(limb("18,-9,5 20,14,3.6 24,42,4")),
  raised(limb("0,-4,5 0,16,3.6 0,44,4")),
  raised("M-30,46C-29,41 -22,40 -19,46ZM30,46C29,41 22,40 19,46ZM-6,48C-5,43 5,43 6,48Z"),
];

const banner = (x: number): Drawing => [
  raised(
    limb([
      [x, -40, 2.4],
      [x, 48, 2.4],
    ]),
  ),
  raised(`M${x - 10},-40h20v13h-20Z`),
  fine(`M${x - 6},-36h12M${x - 6},-31h12`),
  line(`M${x - 10},-27l-2,9M${x + 10},-27l2,9`),
  [-17, -6, 5, 16].map((y) => [raised(disc(x, y, 5)), fine(disc(x, y, 2))]),
  raised(`M${x - 6},25h12v5h-12Z`),
];
/** The legion's eagle between two standards. */
export const standards = (): Drawing => [
  banner(-30),
  banner(30),
  raised(limb("0,-14,3 0,48,3")),
  raised("M-9,-16H9V-11H-9Z"),
  raised("M-5,18h10v5h-10Z"),
  place(0, -33, 0.42, reduced(eagle(""))),
];
