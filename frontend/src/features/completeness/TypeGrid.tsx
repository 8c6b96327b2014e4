/** The types as a tray, of which only the rows in sight are drawn: what is owned is lit, a gap is grey. */
import { Link } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";

import { CoinFace } from "../../coin/CoinFace";
import { span } from "../../coin/years";
import type { Cell } from "./queries";
import { TypeLink } from "../../coin/TypeLink";
import { isGap } from "./wantList";

export type View = "drawn" | "tiles";

/** Of a view: the narrowest cell, and a row's height, in pixels. */
const SIZES = { drawn: { narrowest: 156, phone: 148, height: 258 }, tiles: { narrowest: 232, phone: 300, height: 86 } } as const;
const COINS_SHOWN = 2;

interface Props {
  cells: readonly Cell[];
  view: View;
  onEnd: () => void;
}

export function TypeGrid({ cells, view, onEnd }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  const { columns, top } = useShape(ref, view);
  const rows = Math.ceil(cells.length / columns);
  const virtualizer = useWindowVirtualizer({ count: rows, estimateSize: () => SIZES[view].height, overscan: 4, scrollMargin: top });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, view, columns]);
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows - 6) onEnd();
  }, [last, rows, onEnd]);
  return (
    <div ref={ref} className={`typegrid ${view}`} role="list" aria-label={t("completeness.list")} style={{ height: virtualizer.getTotalSize() }}>
      {items.map((item) => (
        <div
          key={item.key}
          className="typerow"
          role="presentation"
          style={{ height: SIZES[view].height, transform: `translateY(${String(item.start - top)}px)`, gridTemplateColumns: `repeat(${String(columns)}, minmax(0, 1fr))` }}
        >
          {Array.from({ length: columns }, (_, column) => {
            const index = item.index * columns + column;
            const cell = cells[index];
            return cell ? <One key={cell.key + String(index)} cell={cell} view={view} position={index + 1} of={cells.length} /> : <div key={`none${String(column)}`} className="tcell none" role="presentation" />;
          })}
        </div>
      ))}
    </div>
  );
}

function useShape(ref: RefObject<HTMLDivElement | null>, view: View): { columns: number; top: number } {
  const [shape, setShape] = useState({ columns: 4, top: 0 });
  useLayoutEffect(() => {
    const grid = ref.current;
    if (!grid) return;
    const look = () => {
      const { width, top } = grid.getBoundingClientRect();
      const { narrowest, phone } = SIZES[view];
      const columns = Math.max(1, Math.floor(width / (width < 720 ? phone : narrowest)));
      const next = { columns, top: Math.round(top + window.scrollY) };
      setShape((old) => (old.columns === next.columns && old.top === next.top ? old : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(grid);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref, view]);
  return shape;
}

/** The metal that a drawing takes for a material of the catalog. */
const METALS: Partial<Record<string, string>> = { av: "gold", ar: "silver", ae: "ae", el: "electrum", bi: "billon", billon: "billon", pb: "lead", bronze: "bronze", cu: "copper", orichalcum: "orichalcum" };

const CATEGORIES: Partial<Record<string, string>> = { ocre: "roman_imperial", crro: "roman_republic", rpc: "roman_provincial" };

const drawnOf = ({ uri, label, materials, corpus, year_from: from }: Cell["example"]) => ({
  id: uri,
  title: label,
  metal: METALS[materials.at(0)?.id ?? ""] ?? null,
  category: CATEGORIES[corpus] ?? "greek",
  date: { year_from: from },
});

const One = memo(function One({ cell, view, position, of }: { cell: Cell; view: View; position: number; of: number }) {
  const { t } = useTranslation();
  const { example, owned } = cell;
  const gap = isGap(cell);
  const standing = gap ? t("completeness.gap") : t("completeness.owned", { count: owned.length });
  const title = [cell.label, cell.sub, example.reference].filter(Boolean).join("\n");
  const known = [...new Set([cell.sub, cell.types > 1 ? "" : example.denominations.at(0)?.label])].filter(Boolean).join(", ");
  return (
    <div role="listitem" className={gap ? "tcell gap" : "tcell lit"} aria-posinset={position} aria-setsize={of}>
      {view === "drawn" && (
        <div className="well" aria-hidden="true">
          <div className="disc">
            <CoinFace
              side="reverse"
              face={{ legend: example.reverse.legend, design: example.reverse.description, field_marks: null }}
              photo={null}
              coin={drawnOf(example)}
              size="cell"
            />
          </div>
        </div>
      )}
      <div className="tcap">
        <TypeLink className="tname" uri={example.uri} title={title}>
          {cell.label}
        </TypeLink>
        <span className="tsub">{known}</span>
        <span className="tfoot">
          <span className={cell.label === example.reference ? "q" : "ref"} title={example.reference}>
            {cell.label === example.reference ? (example.reverse.legend ?? span(example.year_from, example.year_to)) : example.reference}
          </span>
          {gap ? (
            <span className="hiddentext">{standing}</span>
          ) : (
            <span className="tcoins">
              {owned.slice(0, COINS_SHOWN).map((coin) => (
                <Link key={coin.coin_id} to="/coins/$coinId" params={{ coinId: String(coin.coin_id) }} aria-label={t("completeness.coin", { name: coin.title })} title={coin.title}>
                  {coin.number ?? `#${String(coin.coin_id)}`}
                </Link>
              ))}
              {owned.length > COINS_SHOWN && <span className="q">{t("completeness.moreOwned", { count: owned.length - COINS_SHOWN })}</span>}
            </span>
          )}
        </span>
      </div>
    </div>
  );
});
