/** Who, what, where and when, at the head of the coin's page. */
import { useTranslation } from "react-i18next";

import type { Coin } from "../../../api/types";
import { doubted } from "../../../coin/doubt";
import { namedOf, useHeading } from "../../../coin/Heading";
import { MetalChip } from "../../../coin/MetalChip";
import { hue } from "../../../coin/vocabulary";

export function Identity({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  const { description } = coin;
  const { uncertain } = description;
  const { name, under } = useHeading(namedOf(coin));
  const { mint, denomination } = description;
  const date = description.date_text ?? description.reign_text;
  const place = [mint && doubted(mint, "mint", uncertain), date].filter(Boolean).join(", ");
  return (
    <div className="ident" data-cat={hue(description.category)}>
      {description.category && <p>{t(`coin.category.${description.category}`)}</p>}
      <h1>{name}</h1>
      {under && <p className="underline">{under}</p>}
      <p>
        {denomination && doubted(denomination, "denomination", uncertain)} <MetalChip metal={description.metal} /> {place}
      </p>
    </div>
  );
}
