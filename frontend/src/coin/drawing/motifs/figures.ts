/** Single figures: standing, seated, and Victory on the wing. They face the viewer's left in a box of about ±50. */

import { disc, leaf, limb, type Joint } from "../geometry";
import { line, place, raised, reduced, type Drawing } from "../pen";
import { handsOf, held, isTall, PALM, type Hands } from "./attributes";
import { GROUND, seatedBody, seatOf, SMALL_BEARD, smallHead, standingBody, victoryBody } from "./bodies";
import { altar } from "./garlands";

const MODIUS_ON_GROUND: Drawing = [raised("M-38,36H-24L-26,48.4H-36Z"), line("M-35,36L-36,30M-31,36V29M-27,36L-26,30")];
const SMALL_ALTAR: Drawing = reduced(altar(-25, 39, 0.46));
const arm = (...joints: Joint[]): Drawing => raised(limb(joints));

function beside(words: string): Drawing {
  if (/altar/.test(words)) return SMALL_ALTAR;
  return /modius/.test(words) && !/(wearing|head|on) ?modius|modius on/.test(words) ? MODIUS_ON_GROUND : [];
}

/** A sceptre or spear held across the body. */
function transverse(words: string, { back }: Hands): Drawing | null {
  if (!/transverse/.test(words) || (back !== "sceptre" && back !== "spear")) return null;
  const tip = back === "sceptre" ? raised(disc(0, -35, 3)) : raised(leaf(0, -33, -90, 11, 4));
  return place(16, -8, 1, [raised(limb("0,-34,1.8 0,38,1.8")), tip], 28);
}

function frontHandHeight(words: string, { front }: Hands): number {
  if (/raising|raised|brandish/.test(words) && !/lowered|raising (hem|skirt|her)/.test(words)) return -38;
  return front === "patera" || front === "victory" || front === "rudder" || front === "shield" ? -11 : -19;
}

export function standing(words: string): Drawing {
  const hands = handsOf(words);
  const [frontX, frontY] = [-25, frontHandHeight(words, hands)];
  const grounded = isTall(hands.back);
  const across = transverse(words, hands);
  const [backX, backY] = grounded ? [22, -22] : hands.back === "shield" ? [17, 4] : [14, -12];
  const front = held(hands.front, frontX, frontY, GROUND);
  const back = held(hands.back, backX, backY, GROUND);
  const frontBehind = isTall(hands.front) || hands.front === "rudder";
  const bothRaised = /both hands raised|raising both hands/.test(words) && hands.back === undefined;
  const backArm = bothRaised
    ? raised(limb("7.6,-28,6 16,-24,5 24,-38,3.4"))
    : across
      ? raised(limb("7.6,-28,6 15,-18,5 13,-6,4"))
      : arm([7.6, -28, 6], [grounded ? 16 : 15, grounded ? -19 : -18, 5], [backX, backY, 3.6]);
  return [
    across ?? (grounded ? back : []),
    beside(words),
    frontBehind ? front : [],
    standingBody(words),
    smallHead(words),
    arm([-7.6, -28, 6], [-15, frontY < -30 ? -25 : -19, 5], [frontX, frontY, 3.4]),
    backArm,
    frontBehind ? [] : front,
    grounded || across ? [] : back,
  ];
}

/** Victory moving left, with what else the words give her. */
export function victory(words: string): Drawing {
  const { front, back } = handsOf(words.replace(/\b(victory|nike)\b/g, ""));
  const tall = front === "spear" || front === "sceptre" || front === "crossStaff";
  const reach = tall ? -16 : -24;
  const palm = back === "palm";
  return victoryBody({
    reach,
    behind: tall ? held(front, -25, reach, GROUND) : [],
    front: tall ? [] : held(front, -26, reach, GROUND),
    shoulder: palm ? place(15, -2, 1, PALM, 42) : [],
    back: palm ? [] : held(back, 13, -9, GROUND),
  });
}

export function seated(words: string): Drawing {
  const { front, back } = handsOf(words);
  const floor = 47;
  const tall = back === "spear" || back === "sceptre" || back === "standard";
  const frontY = front === "victory" ? -9 : -18;
  const bearded = /zeus|jupiter|serapis/.test(words);
  const shield = /shield/.test(words) && !/shields/.test(words) && back !== "shield" && front !== "shield";
  return [
    tall ? held(back, 30, -14, floor) : [],
    seatOf(words),
    seatedBody(/zeus|jupiter|apollo|nude/.test(words)),
    place(6, 1, 1, [smallHead(words), bearded ? SMALL_BEARD : []]),
    arm([0, -27, 6.4], [-10, -18, 5], [-23, frontY, 3.4]),
    held(front, -23, frontY, floor),
    tall ? raised(limb("14,-27,6.4 22,-18,5 30,-16,3.4")) : raised(limb("14,-27,6.4 20,-14,5 14,-2,3.8")),
    tall ? [] : held(back, 15, -4, floor),
    /altar/.test(words) ? reduced(altar(-35, 39, 0.46)) : [],
    shield ? held("shield", 26, 0, floor) : [],
  ];
}

/** Whether the words speak of Victory herself, not of one held. */
export const isVictory = (words: string): boolean =>
  /\b(victory|nike|victoria)\b/.test(words.split(/holding|crown|receiv/)[0] ?? "");
