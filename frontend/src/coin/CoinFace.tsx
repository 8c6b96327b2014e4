/** One side of a coin: its photograph, or a drawing after the record's own words. */
import { useState } from "react";

import { DrawnCoin, type DrawnOf } from "./drawing/DrawnCoin";

export interface Face {
  legend: string | null;
  design: string | null;
  exergue?: string | null;
  field_marks: string | null;
}

interface Props {
  side: "obverse" | "reverse";
  face: Face;
  photo: { sha256: string } | null;
  coin: DrawnOf & { title: string; person?: { sex: "m" | "f"; bearded: boolean | null } | null };
  /** Small faces have no lettering and heavier lines. */
  size: "small" | "cell" | "large";
}

/** Which of the stored sizes a place on the page needs, twice over for dense screens. */
const STORED = { small: 160, cell: 400, large: 800 } as const;

export function photoAddress(sha256: string, size: 160 | 400 | 800 | 1600 | "full"): string {
  return `/api/v2/photos/${sha256}/${String(size)}`;
}

export function CoinFace({ side, face, photo, coin, size }: Props) {
  const [lost, setLost] = useState<string | null>(null); // a photograph whose file is gone leaves the drawing
  if (photo && photo.sha256 !== lost)
    return (
      <img
        className="photo"
        src={photoAddress(photo.sha256, STORED[size])}
        alt={`${coin.title}, ${side}`}
        loading="lazy"
        decoding="async"
        onError={() => setLost(photo.sha256)}
      />
    );
  return <DrawnCoin side={side} face={face} coin={coin} person={side === "obverse" ? coin.person : null} small={size === "small"} />;
}
