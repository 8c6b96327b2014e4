/** The table: what this coin says, what the type says, and in a word how they stand. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { Coin } from "../../../../api/types";
import type { components } from "../../../../api/schema";
import { TypeLink } from "../../../../coin/TypeLink";
import { useKept } from "./kept";
import { fillsQuery, type ComparedField } from "./queries";
import { shownFields } from "./told";
import { useTake } from "./useTake";

interface Props {
  coin: Coin;
  type: components["schemas"]["TypeLine"];
  fields: readonly ComparedField[];
}

const isLegend = (field: string) => field.endsWith("_legend");

export function ComparedTable({ coin, type, fields }: Props) {
  const { t } = useTranslation();
  const { isKept, keep } = useKept(coin.id, type.uri);
  const rows = shownFields(fields);
  const open = rows.filter((one) => one.verdict === "differ" && one.field !== "weight_g" && !isKept(one));
  return (
    <>
      <p className="phone">
        <TypeLink uri={type.uri} className="ref">
          {type.reference}
        </TypeLink>
      </p>
      <table className="cmp">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("besideType.mine")}</th>
            <th scope="col">
              <TypeLink uri={type.uri} className="ref">
                {type.reference}
              </TypeLink>
            </th>
            <td className="s" />
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <Row key={one.field} one={one} isKept={isKept(one)} />
          ))}
        </tbody>
      </table>
      {open.length > 0 && <Questions coin={coin} reference={type.reference} open={open} onKeep={keep} />}
    </>
  );
}

function Row({ one, isKept }: { one: ComparedField; isKept: boolean }) {
  const { t } = useTranslation();
  const style = isLegend(one.field) ? "legend" : undefined;
  const isOpen = one.verdict === "differ" && !isKept;
  const said = one.verdict === "missing" || !one.words ? t(`besideType.verdict.${one.verdict}`) : one.words;
  return (
    <tr className={one.verdict === "differ" ? "diff" : "agree"}>
      <th scope="row">{one.label}</th>
      <td data-l={t("besideType.mine")} className={style}>
        {one.mine ?? "–"}
      </td>
      <td data-l={t("besideType.theirs")} className={style}>
        {one.theirs}
      </td>
      <td className="s">{isOpen ? <b>{said}</b> : isKept && one.verdict === "differ" ? t("besideType.verdict.kept") : said}</td>
    </tr>
  );
}

interface QuestionProps {
  coin: Coin;
  reference: string;
  open: readonly ComparedField[];
  onKeep: (field: ComparedField) => void;
}

/** Of every difference: whose word shall stand. What the type says in several ways cannot be taken. */
function Questions({ coin, reference, open, onKeep }: QuestionProps) {
  const { t } = useTranslation();
  const take = useTake(coin);
  const { data } = useQuery(fillsQuery(coin.id));
  const takeable = new Set(data?.fields.map(({ field }) => field));
  return (
    <ul className="questions">
      {open.map((one) => (
        <li key={one.field} className="chips">
          <span className="q2">{one.label}:</span>
          <button type="button" className="btn sm" aria-label={t("besideType.keepField", { field: one.label })} onClick={() => onKeep(one)}>
            {t("besideType.keep")}
          </button>
          {takeable.has(one.field) && (
            <button
              type="button"
              className="btn sm"
              aria-label={t("besideType.takeField", { field: one.label })}
              disabled={take.isPending}
              onClick={() => take.mutate({ reference, fields: [one.field] })}
            >
              {t("besideType.take")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
