/** The coin's weight among the weighed specimens. */
import { useTranslation } from "react-i18next";

import { WeightCurve } from "../../../../coin/WeightCurve";
import type { WeighedCoin } from "./queries";
import { weightWords } from "./told";

export function Weight({ weights }: { weights: WeighedCoin }) {
  const { t } = useTranslation();
  const isOdd = weights.place !== "usual" && weights.place !== "unknown";
  return (
    <section>
      <div className="sechead">
        <h2>{t("besideType.weight.title")}</h2>
        <span className="q">{t("besideType.weight.of", { n: weights.n, group: weights.group })}</span>
      </div>
      <WeightCurve weights_g={weights.weights_g} mine={weights.mine} median={weights.median} />
      <p className="q2">{weightWords(weights, t)}</p>
      {isOdd && <p>{weights.words}</p>}
    </section>
  );
}
