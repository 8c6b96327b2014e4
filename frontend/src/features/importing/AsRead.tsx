/** The coin drawn from the reading. */
import { useTranslation } from "react-i18next";

import { CoinFace } from "../../coin/CoinFace";
import type { ReadCoin } from "./queries";
import { faces } from "./RowItem";

export function AsRead({ id, coin }: { id: string; coin: ReadCoin }) {
  const { t } = useTranslation();
  const drawn = faces(id, coin);
  return (
    <figure className="asread">
      <div className="pairw">
        {(["obverse", "reverse"] as const).map((side) => (
          <div className="well" key={side}>
            <div className="disc">
              <CoinFace side={side} face={drawn[side]} photo={null} coin={drawn.coin} size="large" />
            </div>
          </div>
        ))}
      </div>
      <figcaption className="q">{t("importing.read.drawn")}</figcaption>
    </figure>
  );
}
