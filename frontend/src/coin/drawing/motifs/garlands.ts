/** Wreaths, stars and the altar: small things that other motifs hold or stand by. */

import { cosine, disc, leaf, round, sine } from "../geometry";
import { fine, line, place, raised, solid, type Drawing } from "../pen";

/** A six-rayed star. */
export const star = (x: number, y: number, radius: number): Drawing => [
  line(
    [0, 60, 120]
      .map((turn) => [radius * sine(turn), radius * cosine(turn)] as const)
      .map(([u, v]) => `M${round(x - u)},${round(y - v)}L${round(x + u)},${round(y + v)}`)
      .join(""),
  ),
  solid(disc(x, y, radius * 0.24)),
];

/** A wreath as it is held in a hand. */
export const SMALL_WREATH: Drawing = place(
  -5,
  -7,
  1,
  Array.from({ length: 11 }, (_, i) => {
    const turn = i * 32.7;
    return raised(leaf(7.5 * cosine(turn), 7.5 * sine(turn), turn + 66, 6, 2.6));
  }),
);

/** The wreath that fills a reverse, tied below. */
export function wreathRing(radius: number): Drawing {
  const [near, end] = [round(radius * 0.2), round(radius * 0.98)];
  const leaves = [1, -1].map((side) =>
    Array.from({ length: 17 }, (_, i) => {
      const turn = (170 - i * (160 / 17)) * side;
      const [x, y] = [radius * sine(turn), -radius * cosine(turn)];
      const direction = side > 0 ? turn + 180 : turn;
      return [28, -28].map((spread) => raised(leaf(x, y, direction + spread, radius * 0.27)));
    }),
  );
  return [
    line(
      `M${near},${end}A${radius},${radius} 0 0 0 ${near},${-end}M${-near},${end}A${radius},${radius} 0 0 1 ${-near},${-end}`,
    ),
    leaves,
    line(`M0,${radius}l-7,9M0,${radius}l7,9`),
    raised(disc(0, radius, radius * 0.08)),
    raised(disc(0, -radius, radius * 0.07)),
  ];
}

const BLOCK: Drawing = [raised("M-14,-20H14V-14H10V14H14V20H-14V14H-10V-14H-14Z"), fine("M-10,-8C-4,-2 4,-2 10,-8")];
const FLAME: Drawing = raised("M-7,-20C-10,-30 -2,-32 -1,-40C6,-34 9,-28 6,-20Z");
const ON_ALTAR = { flame: FLAME, globe: raised(disc(0, -36, 15)), nothing: [] } as const;

/** An altar; its foot is at y + 20 units of its own. */
export const altar = (x: number, y: number, scale: number, above: keyof typeof ON_ALTAR = "flame"): Drawing =>
  place(x, y, scale, [BLOCK, ON_ALTAR[above]]);
