/** The collection as a table: one line a coin, figures set on the point. */
import { Link } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState, type Dispatch, type MouseEvent, type ReactNode, type SetStateAction } from "react";
import { useTranslation } from "react-i18next";

import type { Card } from "../../api/types";
import { useHeading } from "../../coin/Heading";
import { MetalChip } from "../../coin/MetalChip";
import { amountText } from "../../coin/MoneyText";
import { doubted } from "../../coin/doubt";
import { hue } from "../../coin/vocabulary";
import { measure, places } from "../../lib/numbers";
import { useRememberedFlag } from "../../lib/remembered";
import { SmallPair } from "./Pair";
import { SearchLink } from "./SearchLink";
import { sortParts, type CollectionSearch, type SortKey } from "./search";
import { useWalk } from "./useWalk";

const ROW = 53; // pixels, with its hairline

interface Props {
  search: CollectionSearch;
  coins: Card[];
  selected: ReadonlySet<number>;
  onSelect: Dispatch<SetStateAction<ReadonlySet<number>>>;
  onEnd: () => void;
}

export function CoinTable({ search, coins, selected, onSelect, onEnd }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const [hideMoney] = useRememberedFlag("hideMoney");
  const [hidePlaces] = useRememberedFlag("hidePlaces");
  const anchor = useRef<number | null>(null);
  useLayoutEffect(() => setTop(Math.round((ref.current?.getBoundingClientRect().top ?? 0) + window.scrollY)), []);
  const virtualizer = useWindowVirtualizer({ count: coins.length, estimateSize: () => ROW, overscan: 8, scrollMargin: top });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= coins.length - 10) onEnd();
  }, [last, coins.length, onEnd]);
  useWalk({ search, coins, scrollTo: (index) => virtualizer.scrollToIndex(index, { align: "auto" }) });
  const above = (items[0]?.start ?? top) - top;
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  const isAll = coins.length > 0 && coins.every((coin) => selected.has(coin.id));
  /** With Shift, everything between the last click and this one. */
  const select = useCallback(
    (index: number, event: MouseEvent) => {
      const coin = coins[index];
      if (!coin) return;
      const from = event.shiftKey && anchor.current !== null ? anchor.current : index;
      anchor.current = index;
      onSelect((held) => {
        const next = new Set(held);
        const on = !held.has(coin.id);
        for (const one of coins.slice(Math.min(from, index), Math.max(from, index) + 1)) {
          if (on) next.add(one.id);
          else next.delete(one.id);
        }
        return next;
      });
    },
    [coins, onSelect],
  );
  return (
    <div className="tablewrap">
      <table className="ct" aria-rowcount={coins.length + 1}>
        <colgroup>
          {["sel", "bar", "pair", "who", "denomination", "mint", "date", "references", "mm", "g", "grade"].map((name) => (
            <col key={name} className={`c-${name}`} />
          ))}
          {!hidePlaces && <col className="c-place" />}
          {!hideMoney && <col className="c-paid" />}
        </colgroup>
        <thead>
          <tr>
            <th className="sel">
              <input
                type="checkbox"
                aria-label={t("coins.selectAll")}
                checked={isAll}
                onChange={() => onSelect(isAll ? new Set() : new Set(coins.map((coin) => coin.id)))}
              />
            </th>
            <td />
            <td />
            <Column search={search} sort="issuer">{t("coins.column.who")}</Column>
            <Column search={search} sort="denomination">{t("coins.column.denomination")}</Column>
            <Column search={search} sort="mint">{t("coins.column.mint")}</Column>
            <Column search={search} sort="year">{t("coins.column.date")}</Column>
            <th scope="col">{t("coins.column.references")}</th>
            <Column search={search} sort="diameter" isNumber>{t("coins.column.mm")}</Column>
            <Column search={search} sort="weight" isNumber>{t("coins.column.g")}</Column>
            <Column search={search} sort="grade">{t("coins.column.grade")}</Column>
            {!hidePlaces && <th scope="col">{t("coins.column.place")}</th>}
            {!hideMoney && <Column search={search} sort="price" isNumber>{t("coins.column.paid")}</Column>}
          </tr>
        </thead>
        <tbody ref={ref}>
          {above > 0 && <Gap height={above} />}
          {items.map((item) => {
            const coin = coins[item.index];
            return (
              coin && (
                <Row
                  key={coin.id}
                  coin={coin}
                  index={item.index}
                  search={search}
                  isSelected={selected.has(coin.id)}
                  onSelect={select}
                  hideMoney={hideMoney}
                  hidePlaces={hidePlaces}
                />
              )
            );
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </div>
  );
}

function Gap({ height }: { height: number }) {
  return (
    <tr className="gaprow" aria-hidden="true">
      <td colSpan={13} style={{ height }} />
    </tr>
  );
}

function Column({ search, sort, isNumber = false, children }: { search: CollectionSearch; sort: SortKey; isNumber?: boolean; children: ReactNode }) {
  const { key, descending } = sortParts(search.sort);
  const isSorted = key === sort;
  const next = isSorted && !descending ? (`-${sort}` as const) : sort;
  return (
    <th scope="col" className={isNumber ? "num" : undefined} {...(isSorted ? { "aria-sort": descending ? ("descending" as const) : ("ascending" as const) } : {})}>
      <SearchLink search={{ ...search, sort: next }} replace>
        {children}
      </SearchLink>
    </th>
  );
}

interface RowProps {
  coin: Card;
  index: number;
  search: CollectionSearch;
  isSelected: boolean;
  onSelect: (index: number, event: MouseEvent) => void;
  hideMoney: boolean;
  hidePlaces: boolean;
}

/** Drawn anew only when its coin or its choice changes, not whenever the page scrolls. */
const Row = memo(function Row({ coin, index, search, isSelected, onSelect, hideMoney, hidePlaces }: RowProps) {
  const { t } = useTranslation();
  const { name, under } = useHeading(coin);
  const { view: _view, ...filter } = search;
  const references = coin.references.join("; ");
  return (
    <tr data-cat={hue(coin.category)} aria-selected={isSelected} aria-rowindex={index + 2}>
      <td className="sel">
        <input type="checkbox" aria-label={t("coins.select", { name })} checked={isSelected} onClick={(event) => onSelect(index, event)} onChange={() => undefined} />
      </td>
      <td className="b" />
      <td>
        <SmallPair coin={coin} />
      </td>
      <td>
        <Link className="nm cut" to="/coins/$coinId" params={{ coinId: String(coin.id) }} search={filter} data-coin={index} title={name}>
          {name}
        </Link>
        {under && <div className="under cut">{under}</div>}
      </td>
      <td className="cut">
        <MetalChip metal={coin.metal} /> {coin.denomination ? doubted(coin.denomination, "denomination", coin.uncertain) : <Nothing />}
      </td>
      <td className="cut" title={coin.mint ?? undefined}>
        {coin.mint ? doubted(coin.mint, "mint", coin.uncertain) : <Nothing />}
      </td>
      <td className="cut" title={coin.date?.text}>
        {!coin.date ? <Nothing /> : coin.date.kind === "struck" ? coin.date.text : (
          <span className="q" title={t("coin.reign")}>
            {coin.date.text}
          </span>
        )}
      </td>
      <td className="ref" title={references}>
        {references}
      </td>
      <td className="num">
        <Figure value={coin.diameter_mm} decimals={0} />
      </td>
      <td className="num">
        <Figure value={coin.weight_g} decimals={2} />
      </td>
      <td className="cut" title={coin.grade ?? undefined}>
        {coin.grade ?? <Nothing />}
      </td>
      {!hidePlaces && (
        <td className="cut q2" title={coin.place ?? undefined}>
          {coin.place}
        </td>
      )}
      {!hideMoney && (
        <td className="num">
          {coin.price && amountText(coin.price.amount)}
          {coin.price &&
            (coin.price.currency ? (
              <span className="cur"> {coin.price.currency}</span>
            ) : (
              <sup className="suggest" title={t("coin.noCurrency")}>
                ?
              </sup>
            ))}
        </td>
      )}
    </tr>
  );
});

const Nothing = () => <span className="q">–</span>;

/** A figure set on the point: unseen noughts hold the place, and none is added to what was measured. */
function Figure({ value, decimals }: { value: number | null; decimals: number }) {
  if (value === null) return <Nothing />;
  const lacking = decimals - places(value);
  return (
    <>
      {measure(value)}
      {lacking > 0 && (
        <span className="ghost" aria-hidden="true">
          {places(value) === 0 ? "." : ""}
          {"0".repeat(lacking)}
        </span>
      )}
    </>
  );
}
