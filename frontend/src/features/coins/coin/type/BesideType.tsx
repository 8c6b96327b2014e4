/** The coin beside the type that it cites: field by field, its weight among weighed specimens, and what else it may be. */
import { useQuery } from "@tanstack/react-query";
import { Suspense, lazy, useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../../../api/explain";
import type { Coin } from "../../../../api/types";
import { TypeLink } from "../../../../coin/TypeLink";
import { Candidates } from "./Candidates";
import { ComparedTable } from "./ComparedTable";
import { NoType } from "./NoType";
import { coinTypeQuery, fillsQuery, type CoinType } from "./queries";
import { ENOUGH, SURE, takeable, tally } from "./told";
import "./typeWords";
import { useTake } from "./useTake";
import { Weight } from "./Weight";
import "./besideType.css";

const FillDialog = lazy(() => import("./FillDialog").then((module) => ({ default: module.FillDialog })));

export default function BesideType({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(coinTypeQuery(coin.id));
  if (error) return <p className="block" role="alert">{explain(error, t)}</p>;
  if (!data) return null;
  if (!data.type && data.candidates.length === 0) return <NoType failure={data.failure} />;
  return <Beside coin={coin} found={data} />;
}

function Beside({ coin, found }: { coin: Coin; found: CoinType }) {
  const { t } = useTranslation();
  const { type, comparison, weights, linked, confidence, suspect } = found;
  const isLinked = linked !== null;
  const isComparable = type !== null && comparison !== null && (isLinked || suspect !== null || (confidence ?? 0) >= SURE / 2);
  const isSure = (confidence ?? 0) >= SURE;
  const hasCurve = isComparable && weights !== null && weights.n >= ENOUGH;
  return (
    <div className={hasCurve ? "two-col wide block beside" : "block beside"}>
      <section>
        <div className="sechead">
          <h2>{t("besideType.title")}</h2>
          {isComparable && <span className="q">{tally(comparison.fields, t)}</span>}
        </div>
        {suspect && <Suspect coin={coin} suspect={suspect} />}
        {!isLinked && (!isComparable || !isSure) && <Candidates coin={coin} lines={found.candidates} />}
        {isComparable && <ComparedTable coin={coin} type={type} fields={comparison.fields} />}
        {isComparable && !isLinked && isSure && <Unsaid coin={coin} found={found} />}
        {isComparable && weights && !hasCurve && <p className="q besidenote">{weights.words}</p>}
        {isComparable && <Fill coin={coin} reference={type.reference} />}
        {!isComparable && found.failure && <p className="q besidenote">{found.failure}</p>}
      </section>
      {hasCurve && <Weight weights={weights} />}
    </div>
  );
}

/** One line in orange: the coin's own legends fit another type clearly better. */
function Suspect({ coin, suspect }: { coin: Coin; suspect: NonNullable<CoinType["suspect"]> }) {
  const { t } = useTranslation();
  const take = useTake(coin);
  const other = suspect.alternative;
  return (
    <p className="suspectline">
      <span className="suggest">{suspect.words}</span>
      {other && (
        <>
          <TypeLink uri={other.uri} className="ref">
            {other.label}
          </TypeLink>
          <button type="button" className="btn sm" disabled={take.isPending} onClick={() => take.mutate({ reference: other.label, fields: [], uri: other.uri })}>
            {t("besideType.suspectTake", { type: other.label })}
          </button>
        </>
      )}
    </p>
  );
}

/** A sure answer that nobody has confirmed; the rest stays folded. */
function Unsaid({ coin, found }: { coin: Coin; found: CoinType }) {
  const { t } = useTranslation();
  const take = useTake(coin);
  const { type } = found;
  if (!type) return null;
  const others = found.candidates.filter(({ uri }) => uri !== type.uri);
  return (
    <div className="unsaid">
      <p className="chips">
        <span className="q2">{t("besideType.notLinked")}</span>
        <button type="button" className="btn sm" aria-label={t("besideType.thisOne", { type: type.reference })} disabled={take.isPending} onClick={() => take.mutate({ reference: type.reference, fields: [], uri: type.uri })}>
          {t("besideType.thisIsIt")}
        </button>
      </p>
      {others.length > 0 && (
        <details>
          <summary>{t("besideType.others")}</summary>
          <Candidates coin={coin} lines={others} isBare />
        </details>
      )}
    </div>
  );
}

function Fill({ coin, reference }: { coin: Coin; reference: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(fillsQuery(coin.id));
  if (!data || takeable(data.fields).length === 0) return null;
  return (
    <p className="besidenote">
      <button type="button" className="btn sm" onClick={() => setOpen(true)}>
        {t("besideType.fill")}
      </button>
      {isOpen && (
        <Suspense>
          <FillDialog coin={coin} reference={reference} found={data} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </p>
  );
}
