/** One side of a coin, drawn; until the drawing's chunk is there, a quiet flan of the same size and metal. */

import { lazy, Suspense, useMemo } from "react";

import { paletteOf } from "./metals";
import type { Person, SideWords } from "./types";

const DrawnSide = lazy(() => import("./DrawnSide"));

/** What the drawing uses of a coin; a card of the API fits. */
export interface DrawnOf {
  readonly id: string | number;
  readonly title?: string | null | undefined;
  readonly metal?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly diameter_mm?: number | null | undefined;
  readonly date?: { readonly year_from?: number | null | undefined } | null | undefined;
}

interface Props {
  readonly side: "obverse" | "reverse";
  readonly face: SideWords;
  readonly coin: DrawnOf;
  /** Who is shown on this side: sex and beard where the words are silent. */
  readonly person?: Person | null | undefined;
  /** No lettering and heavier lines, whatever the size. */
  readonly small?: boolean | undefined;
  /** Width and height in pixels; without it the drawing takes the width of its place. */
  readonly size?: number | undefined;
  /** Instead of a size: the coin at its true size, this many pixels to the millimetre. */
  readonly pxPerMm?: number | undefined;
}

/** Taken for a coin whose diameter is not known. */
const USUAL_DIAMETER = 20;

function Blank({ metal, size }: { metal: string | null | undefined; size: number | undefined }) {
  const { field, shade } = paletteOf(metal);
  return (
    <span className="drawn-coin" aria-hidden="true">
      <svg viewBox="-100 -100 200 200" {...(size === undefined ? {} : { width: size, height: size })}>
        <circle r="93" fill={field} fillOpacity=".25" stroke={shade} strokeOpacity=".6" />
      </svg>
    </span>
  );
}

export function DrawnCoin({ side, face, coin, person, small, size, pxPerMm }: Props) {
  const pixels = size ?? (pxPerMm === undefined ? undefined : (coin.diameter_mm ?? USUAL_DIAMETER) * pxPerMm);
  const { legend, design, exergue, field_marks, layout } = face;
  const words = useMemo(
    () => ({ legend, design, exergue, field_marks, layout }),
    [legend, design, exergue, field_marks, layout],
  );
  return (
    <Suspense fallback={<Blank metal={coin.metal} size={pixels} />}>
      <DrawnSide
        side={words}
        metal={coin.metal}
        diameter_mm={coin.diameter_mm}
        period={coin.category}
        year={coin.date?.year_from}
        seed={`${coin.id}${side === "obverse" ? "o" : "r"}`}
        title={coin.title ? `${coin.title}, ${side}` : side}
        person={person}
        size={pixels}
        small={small}
      />
    </Suspense>
  );
}
