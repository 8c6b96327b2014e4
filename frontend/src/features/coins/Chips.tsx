/** What the collection is narrowed to, each piece with its way out. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { importNameQuery } from "../../api/queries";
import type { Facets } from "../../api/types";
import { useFacetLabel } from "./facetLabels";
import { FACETS, cleared, isFiltered, toggled, type CollectionSearch, type RangeName } from "./search";
import { useNarrow } from "./useNarrow";

const SPANS = [
  ["years", "year_from", "year_to"],
  ["weight", "weight_from", "weight_to"],
  ["price", "price_from", "price_to"],
] as const satisfies readonly (readonly [string, RangeName, RangeName])[];

export function Chips({ search, facets }: { search: CollectionSearch; facets: Facets | undefined }) {
  const { t } = useTranslation();
  const label = useFacetLabel(facets);
  if (!isFiltered(search)) return <div className="chips scroll" />;
  const { q, currency, ...rest } = search;
  const { trashed, ...kept } = search;
  return (
    <div className="chips scroll">
      {trashed && <Chip kind={t("coins.chip.trashed")} text="" without={kept} />}
      {q && <Chip kind={t("coins.chip.q")} text={q} without={currency ? { ...rest, currency } : rest} />}
      {search.import?.map((number) => (
        <ImportChip key={number} number={number} search={search} />
      ))}
      {FACETS.flatMap((name) =>
        (search[name] ?? []).map((value) => (
          <Chip key={`${name} ${value}`} kind={t(`coins.facet.${name}`)} text={label(name, value)} without={toggled(search, name, value)} />
        )),
      )}
      {SPANS.map(([kind, from, to]) => (
        <SpanChip key={kind} kind={kind} from={from} to={to} search={search} />
      ))}
      {currency && <Chip kind={t("coins.chip.currency")} text={currency} without={q ? { ...rest, q } : rest} />}
      <Link className="chip bare" to="/" search={cleared(search)} resetScroll={false}>
        {t("coins.clearAll")}
      </Link>
    </div>
  );
}

function ImportChip({ number, search }: { number: number; search: CollectionSearch }) {
  const { t } = useTranslation();
  const { data: name } = useQuery(importNameQuery(number));
  const { import: all = [], ...rest } = search;
  const others = all.filter((one) => one !== number);
  return <Chip kind={t("coins.chip.import")} text={name ?? String(number)} without={others.length ? { ...rest, import: others } : rest} />;
}

function SpanChip({ kind, from, to, search }: { kind: "years" | "weight" | "price"; from: RangeName; to: RangeName; search: CollectionSearch }) {
  const { t } = useTranslation();
  const { [from]: low, [to]: high, ...without } = search;
  let text: string;
  if (low !== undefined && high !== undefined) text = t("coins.range.between", { from: low, to: high });
  else if (low !== undefined) text = t("coins.range.from", { from: low });
  else if (high !== undefined) text = t("coins.range.to", { to: high });
  else return null;
  return <Chip kind={t(`coins.chip.${kind}`)} text={text} without={without} />;
}

function Chip({ kind, text, without }: { kind: string; text: string; without: CollectionSearch }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  return (
    <button type="button" className="chip" onClick={() => narrow(without)}>
      <span className="k">{kind}</span> {text}{" "}
      <span className="off" role="img" aria-label={t("coins.remove")}>
        ×
      </span>
    </button>
  );
}
