/** The types that the coin's references may mean, each with how sure and why. */
import { useTranslation } from "react-i18next";

import type { Coin } from "../../../../api/types";
import { TypeLink } from "../../../../coin/TypeLink";
import { span } from "../../../../coin/years";
import type { CandidateLine } from "./queries";
import { surety } from "./told";
import { useTake } from "./useTake";

interface Props {
  coin: Coin;
  lines: readonly CandidateLine[];
  /** Without the words before them. */
  isBare?: boolean;
}

export function Candidates({ coin, lines, isBare = false }: Props) {
  const { t } = useTranslation();
  const take = useTake(coin);
  return (
    <>
      {!isBare && <p className="q2">{t("besideType.maybe")}</p>}
      <ul className="maybes">
        {lines.map((one) => {
          const name = one.type?.label ?? nameOf(one.uri);
          return (
            <li key={one.uri}>
              <div>
                <TypeLink uri={one.uri} className="ref">
                  {name}
                </TypeLink>
                {one.type && <span className="q2"> {what(one.type)}</span>}
                <p className="q">
                  {one.verified ? t(`besideType.${surety(one.confidence)}`) : t("besideType.outside")}
                  {one.reasons.length > 0 && `: ${one.reasons.join("; ")}`}
                </p>
              </div>
              {one.type && (
                <button type="button" className="btn sm" aria-label={t("besideType.thisOne", { type: name })} disabled={take.isPending} onClick={() => take.mutate({ reference: name, fields: [], uri: one.uri })}>
                  {t("besideType.thisIsIt")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** "Probus, Antoninianus, Siscia, AD 276–282" */
function what(type: NonNullable<CandidateLine["type"]>): string {
  const names = [type.issuers, type.denominations, type.mints].map((some) => some.map(({ label }) => label).join(" or "));
  return [...names, span(type.year_from, type.year_to)].filter(Boolean).join(", ");
}

/** The address without what every address begins with. */
function nameOf(uri: string): string {
  return uri.replace(/^https?:\/\/(?:www\.)?/u, "");
}
