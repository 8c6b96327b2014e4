/** The drawing put into the page; loaded as its own chunk by `DrawnCoin`. */

import { useId, useMemo } from "react";

import { drawnSide } from "./drawing";
import type { SideInput } from "./types";

export type DrawnSideProps = Omit<SideInput, "uid">;

export default function DrawnSide(input: DrawnSideProps) {
  const uid = useId();
  const { side, metal, diameter_mm, period, year, seed, title, person, size, small } = input;
  const svg = useMemo(
    () => drawnSide({ side, metal, diameter_mm, period, year, seed, title, person, size, small, uid }),
    [side, metal, diameter_mm, period, year, seed, title, person, size, small, uid],
  );
  // Our own SVG: every text of the record in it has been escaped.
  return <span className="drawn-coin" dangerouslySetInnerHTML={{ __html: svg }} />;
}
