/** Both sides of a coin from the list, in its wells or side by side in a row of the table. */
import type { Card } from "../../api/types";
import { CoinFace, photoAddress } from "../../coin/CoinFace";

/** Share of the well that a disc takes: the root of its diameter against 27 mm, between 78 and 100 %. */
export function discShare(diameter: number | null): number {
  const share = Math.sqrt((diameter ?? UNKNOWN) / LARGEST);
  return 96 * Math.min(1, Math.max(0.78, share));
}
const LARGEST = 27; // mm
const UNKNOWN = 20; // mm, for drawing only

export function Wells({ coin }: { coin: Card }) {
  const { obverse, reverse, both } = coin.photos;
  if (both && !obverse && !reverse)
    return (
      <div className="pair one">
        <img className="bothsides" src={photoAddress(both.sha256, 400)} alt={coin.title} loading="lazy" decoding="async" />
      </div>
    );
  const share = `${discShare(coin.diameter_mm).toFixed(2)}%`;
  return (
    <div className="pair">
      {(["obverse", "reverse"] as const).map((side) => (
        <div className="well" key={side}>
          <div className="disc" style={coin.photos[side] ? { width: "96%", height: "96%" } : { width: share, height: share }}>
            <CoinFace side={side} face={coin[side]} photo={coin.photos[side]} coin={coin} size="cell" />
          </div>
        </div>
      ))}
    </div>
  );
}

export function SmallPair({ coin }: { coin: Card }) {
  const { obverse, reverse, both } = coin.photos;
  if (both && !obverse && !reverse)
    return (
      <div className="two">
        <img className="bothsides" src={photoAddress(both.sha256, 160)} alt={coin.title} loading="lazy" decoding="async" />
      </div>
    );
  return (
    <div className="two">
      {(["obverse", "reverse"] as const).map((side) => (
        <div className="disc" key={side}>
          <CoinFace side={side} face={coin[side]} photo={coin.photos[side]} coin={coin} size="small" />
        </div>
      ))}
    </div>
  );
}
