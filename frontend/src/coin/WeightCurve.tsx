/** What specimens weigh, as a curve with a stroke for each; the coin's own weight, or the middle one, stands up in it. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { measure } from "../lib/numbers";
import { curveOf, VIEW } from "./curve";

interface Props {
  /** In grams, of at least two specimens. */
  weights_g: readonly number[];
  /** The weight of the coin that is looked at. */
  mine?: number | null;
  median: number;
}

export function WeightCurve({ weights_g, mine = null, median }: Props) {
  const { t } = useTranslation();
  const { line, area, strokes, labels, xOf } = useMemo(() => curveOf(weights_g, mine), [weights_g, mine]);
  const shown = mine ?? median;
  const x = xOf(shown);
  const isRight = x > VIEW.width * 0.62;
  const words = mine === null ? t("coin.curve.median", { weight: measure(median) }) : t("coin.curve.mine", { weight: measure(mine) });
  const told = t("coin.curve.label", { count: weights_g.length, from: measure(Math.min(...weights_g)), to: measure(Math.max(...weights_g)), median: measure(median) });
  return (
    <div className="curve">
      <svg viewBox={`0 0 ${VIEW.width} ${VIEW.height - 16}`} role="img" aria-label={mine === null ? told : `${told} ${t("coin.curve.labelMine", { weight: measure(mine) })}`}>
        <path d={area} fill="var(--felt)" />
        <path d={line} fill="none" stroke="var(--ink-3)" strokeWidth="1.3" />
        <path d={`M${VIEW.left},232.5H${VIEW.right}`} stroke="var(--line-2)" />
        <path d={strokes} stroke="var(--ink-3)" strokeWidth="1.1" />
        {labels.map((one) => (
          <text key={one.text} x={one.x} y="274" textAnchor="middle">
            {one.text}
          </text>
        ))}
        <text x={VIEW.right} y="274" textAnchor="end">
          g
        </text>
        <path d={`M${x},30V252`} stroke="var(--ink)" strokeWidth="1.6" {...(mine === null && { strokeDasharray: "3 4" })} />
        {mine !== null && <circle cx={x} cy="30" r="4.5" fill="var(--ink)" />}
        <text x={isRight ? x - 11 : x + 11} y="28" textAnchor={isRight ? "end" : "start"} style={{ fill: "var(--ink)" }}>
          {words}
        </text>
      </svg>
    </div>
  );
}
