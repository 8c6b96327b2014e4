/** Two and three figures, with what stands between them. */

import { disc, limb } from "../geometry";
import { fine, line, place, raised, reduced, type Drawing } from "../pen";
import { standing, victory } from "./figures";
import { altar } from "./garlands";

const BETWEEN_SHIELDS: Drawing = [raised(disc(-7, 33, 8, 14)), raised(disc(7, 33, 8, 14)), line("M-7,22V-36M7,22V-36")];
const SMALL_VICTORY: Drawing = place(0, -30, 0.28, reduced(victory("")));

const standard = (words: string): Drawing => [
  raised(limb("0,-34,2 0,48,2")),
  raised("M-8,-36H8V-22H-8Z"),
  fine(/christogram|chi-rho/.test(words) ? "M-5,-33L5,-25M5,-33L-5,-25M0,-34V-24" : "M-4,-29H4"),
  raised(disc(0, -14, 3.6) + disc(0, -5, 3.6)),
];

function between(words: string): Drawing {
  if (/standard/.test(words)) return standard(words);
  if (/altar/.test(words)) return [altar(0, 38, 0.5, "nothing"), raised(disc(0, 16, 11))];
  if (/globe|victory/.test(words)) return [raised(disc(0, -12, 5)), /victory/.test(words) ? SMALL_VICTORY : []];
  return /shields/.test(words) ? BETWEEN_SHIELDS : [];
}

/** The figure on the viewer's right, who looks left, and the one on the left, mirrored. */
function figures(words: string): [right: Drawing, left: Drawing] {
  if (/two victor/.test(words)) return [victory(""), victory("")];
  if (/spear/.test(words)) {
    const armed = `${words.replace(/,? ?(shield|standard|globe|victory|wreath)\w*/g, "")} spear`;
    return [standing(armed), standing(armed)];
  }
  const [first = "", second = words] = words.split(/\bholding scept\w+, receiving|receiving|standing left|crown|clasp/);
  return [standing(first.replace(/standing.*/, "")), standing(`scepter ${second}`)];
}

export function twoFigures(words: string): Drawing {
  const [right, left] = figures(words);
  const winged = /two victor/.test(words);
  const [x, y, scale] = winged ? [19, 7, 0.84] : [20, 0, 0.98];
  return [place(x, y, scale, right), place(-x, y, scale, left, 0, -1), between(words)];
}

/** A magistrate between his lictors. */
export const threeFigures = (): Drawing => [-31, 0, 31].map((x) => place(x, 0, 0.9, standing("lictor")));
