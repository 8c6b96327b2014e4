/** The tray: coins in their wells, as many in a row as there is room for. */
import { Link } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Card } from "../../api/types";
import { useHeading } from "../../coin/Heading";
import { heading } from "../../coin/naming";
import { MetalChip } from "../../coin/MetalChip";
import { doubted } from "../../coin/doubt";
import { hue } from "../../coin/vocabulary";
import { measure } from "../../lib/numbers";
import { Wells } from "./Pair";
import type { CollectionSearch } from "./search";
import { useWalk } from "./useWalk";

const NARROWEST = 252; // pixels a cell

/** A row's height before it is measured, from the sizes of the style sheet: near enough for the way back to end where it began. */
function rowHeight({ columns, width }: Shape, hasUnder: boolean): number {
  const isPhone = columns === 1;
  const inside = (width - 2 - (columns - 1)) / columns - (isPhone ? 40 : 28);
  const well = isPhone ? (Math.min(inside, 320) - 14) / 2 : (Math.min(inside, 300) - 8) / 2;
  return Math.round(well + (isPhone ? 54 : 44) + 95 + (hasUnder ? 17.5 : 0));
}

interface Props {
  search: CollectionSearch;
  coins: Card[];
  onEnd: () => void;
}

export function CoinGrid({ search, coins, onEnd }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  const shape = useShape(ref);
  const { columns, top } = shape;
  const rows = Math.ceil(coins.length / columns);
  const virtualizer = useWindowVirtualizer({
    count: rows,
    estimateSize: (row) => rowHeight(shape, coins.slice(row * columns, (row + 1) * columns).some((coin) => heading(coin).under !== null)),
    overscan: 3,
    scrollMargin: top,
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, shape]);
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows - 3) onEnd();
  }, [last, rows, onEnd]);
  useWalk({ search, coins, scrollTo: (index) => virtualizer.scrollToIndex(Math.floor(index / columns), { align: "auto" }) });
  return (
    <div ref={ref} className="tray rows" role="list" aria-label={t("coins.title")} style={{ height: virtualizer.getTotalSize() }}>
      {items.map((item) => (
        <div
          key={item.key}
          ref={virtualizer.measureElement}
          data-index={item.index}
          className="trayrow"
          role="presentation"
          style={{ transform: `translateY(${String(item.start - top)}px)`, gridTemplateColumns: `repeat(${String(columns)}, minmax(0, 1fr))` }}
        >
          {Array.from({ length: columns }, (_, column) => {
            const index = item.index * columns + column;
            const coin = coins[index];
            return coin ? <Cell key={coin.id} coin={coin} index={index} search={search} /> : <div key={`none${String(column)}`} className="cell blank" role="presentation" />;
          })}
        </div>
      ))}
    </div>
  );
}

interface Shape {
  columns: number;
  width: number;
  top: number;
}

/** How many cells fit side by side, and where the tray begins on the page. */
function useShape(ref: React.RefObject<HTMLDivElement | null>): Shape {
  const [shape, setShape] = useState<Shape>({ columns: 4, width: 1108, top: 0 });
  useLayoutEffect(() => {
    const tray = ref.current;
    if (!tray) return;
    const look = () => {
      const { width, top } = tray.getBoundingClientRect();
      const phone = window.matchMedia("(max-width: 720px)").matches;
      const columns = phone ? 1 : Math.max(1, Math.floor((width - 1) / (NARROWEST + 1)));
      const next = { columns, width: Math.round(width), top: Math.round(top + window.scrollY) };
      setShape((old) => (old.columns === next.columns && old.width === next.width && old.top === next.top ? old : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(tray);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return shape;
}

/** Drawn anew only when its coin changes: scrolling moves the rows, not what is in them. */
const Cell = memo(function Cell({ coin, index, search }: { coin: Card; index: number; search: CollectionSearch }) {
  const { t } = useTranslation();
  const { name, under } = useHeading(coin);
  const mint = coin.mint && doubted(coin.mint, "mint", coin.uncertain);
  const sizes = [coin.diameter_mm && `${measure(coin.diameter_mm)} mm`, coin.weight_g && `${measure(coin.weight_g)} g`].filter(Boolean).join(" · ");
  const { view: _view, ...filter } = search;
  return (
    <div role="listitem" className="cellwrap">
      <Link className="cell" to="/coins/$coinId" params={{ coinId: String(coin.id) }} search={filter} data-cat={hue(coin.category)} data-coin={index}>
        <Wells coin={coin} />
        <div className="cap">
          <div>
            <div className="nm">{name}</div>
            {under && <div className="under">{under}</div>}
            <div className="d" title={mint ?? undefined}>
              {coin.denomination && doubted(coin.denomination, "denomination", coin.uncertain)} <MetalChip metal={coin.metal} /> {mint ?? <span className="q">{t("coin.noMint")}</span>}
            </div>
            <div className="dt">
              <span>{coin.date && <DateText date={coin.date} isDoubtful={coin.uncertain.includes("date_text")} />}</span>
              <span className="q">{sizes}</span>
            </div>
            <div className="ref" title={coin.references.join("; ")}>
              {coin.references.join("; ") || "\u00a0"}
            </div>
          </div>
        </div>
      </Link>
    </div>
  );
});

function DateText({ date, isDoubtful }: { date: NonNullable<Card["date"]>; isDoubtful: boolean }) {
  const { t } = useTranslation();
  const text = isDoubtful ? doubted(date.text, "date", ["date"]) : date.text;
  if (date.kind === "struck") return text;
  return (
    <span title={t("coin.reignHint")}>
      {text} <span className="q">{t("coin.reign")}</span>
    </span>
  );
}
