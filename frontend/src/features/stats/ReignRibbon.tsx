/** Reigns over time, a century a row: those represented are lit, the others only outlined. */
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { hue } from "../../coin/vocabulary";
import { span, year } from "../../coin/years";
import { centuries, nameOf, type Century, type Measures, type Piece, type Reign } from "./lanes";

interface Size extends Measures {
  width: number;
  bar: number;
  lane: number;
  pad: number; // above and below the lanes of a century
}

const DESK: Size = { width: 1368, left: 104, right: 1368, least: 5, letter: 6.9, bar: 24, lane: 30, pad: 8 };
const PHONE: Size = { width: 358, left: 80, right: 358, least: 3, letter: 0, bar: 9, lane: 13, pad: 8 };

interface Props {
  reigns: readonly Reign[];
  /** Whether a catalog can tell what of a reign is wanting. */
  hasCatalog: boolean;
}

export function ReignRibbon({ reigns, hasCatalog }: Props) {
  const [picked, setPicked] = useState<Reign | null>(null);
  const { t } = useTranslation();
  return (
    <>
      <div className="ribbon desk">
        <Drawing reigns={reigns} size={DESK} hasCatalog={hasCatalog} />
      </div>
      <div className="ribbon phone">
        <Drawing reigns={reigns} size={PHONE} hasCatalog={hasCatalog} onPick={setPicked} />
        <p className="picked" role="status">
          {picked ? (
            <>
              <span>{t("stats.reign", { name: picked.name, years: span(picked.year_from, picked.year_to) ?? "", count: picked.coins })}</span>
              {picked.coins > 0 && (
                <Link to="/" search={{ issuer: [picked.issuer_id] }}>
                  {t("stats.show")}
                </Link>
              )}
              {hasCatalog && (
                <Link to="/catalog/completeness" search={{ issuer: picked.issuer_id }}>
                  {t("stats.completeness")}
                </Link>
              )}
            </>
          ) : (
            <span className="q">{t("stats.pick")}</span>
          )}
        </p>
      </div>
    </>
  );
}

function Drawing({ reigns, size, hasCatalog, onPick }: Props & { size: Size; onPick?: (reign: Reign) => void }) {
  const { t } = useTranslation();
  const rows = useMemo(() => centuries(reigns, size), [reigns, size]);
  const owned = reigns.filter((reign) => reign.coins > 0).length;
  const label = t("stats.reignsLabel", {
    from: year(Math.min(...reigns.map((reign) => reign.year_from))),
    to: year(Math.max(...reigns.map((reign) => reign.year_to))),
    owned,
    all: reigns.length,
  });
  const { placed, height } = stacked(rows, size);
  return (
    <svg viewBox={`0 0 ${size.width} ${height}`} role="group" aria-label={label}>
      {placed.map(({ row, at }) => (
        <Row key={row.number} row={row} top={at} size={size} isFirst={at === 0} hasCatalog={hasCatalog} t={t} {...(onPick && { onPick })} />
      ))}
    </svg>
  );
}

/** Where each century begins, one below the other, and how high they are together. */
function stacked(rows: readonly Century[], size: Size): { placed: { row: Century; at: number }[]; height: number } {
  const heights = rows.map((row) => row.lanes * size.lane + 2 * size.pad);
  const upTo = (count: number) => heights.slice(0, count).reduce((sum, one) => sum + one, 0);
  return { placed: rows.map((row, index) => ({ row, at: upTo(index) })), height: upTo(rows.length) };
}

function Row({ row, top, size, isFirst, hasCatalog, t, onPick }: { row: Century; top: number; size: Size; isFirst: boolean; hasCatalog: boolean; t: TFunction; onPick?: (reign: Reign) => void }) {
  const height = row.lanes * size.lane;
  const isNarrow = size.letter === 0;
  const first = row.number < 0 ? -(row.number + 1) * 100 - 100 : row.number * 100;
  return (
    <g>
      {!isFirst && <path d={`M0,${top}H${size.width}`} stroke="var(--line)" />}
      <text className="cent" x="0" y={top + size.pad + (isNarrow ? 10 : 17)} {...(isNarrow && { style: { fontSize: "13px" } })}>
        {centuryText(row.number, t)}
      </text>
      {!isNarrow && row.lanes > 1 && (
        <text x="0" y={top + size.pad + 36} style={{ fill: "var(--ink-3)" }}>
          {span(first < 0 ? first : first + 1, first < 0 ? first + 99 : first + 100)}
        </text>
      )}
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <path
          key={part}
          d={`M${size.left + (size.right - size.left) * part},${top + size.pad - 4}v${height + 4}`}
          stroke="var(--line)"
          {...(part > 0 && part < 1 && { strokeDasharray: "1 5" })}
        />
      ))}
      {row.pieces.map((piece) => (
        <Bar key={piece.reign.issuer_id} piece={piece} y={top + size.pad + piece.lane * size.lane} size={size} hasCatalog={hasCatalog} t={t} {...(onPick && { onPick })} />
      ))}
    </g>
  );
}

function Bar({ piece, y, size, hasCatalog, t, onPick }: { piece: Piece; y: number; size: Size; hasCatalog: boolean; t: TFunction; onPick?: (reign: Reign) => void }) {
  const { reign, x, width } = piece;
  const isOwned = reign.coins > 0;
  const title = t("stats.reign", { name: reign.name, years: span(reign.year_from, reign.year_to) ?? "", count: reign.coins });
  const lit = size.letter === 0 ? "var(--cat)" : "color-mix(in srgb, var(--cat) 46%, var(--ground))";
  const drawn = (
    <g {...(isOwned && { "data-cat": hue(reign.category) })} {...(onPick && { onClick: () => onPick(reign) })}>
      <title>{title}</title>
      {isOwned ? (
        <>
          <rect x={x} y={y} width={width} height={size.bar} fill={lit} />
          {size.letter > 0 && <rect x={x} y={y} width={Math.min(4, width)} height={size.bar} fill="var(--cat)" />}
        </>
      ) : (
        <rect x={x} y={y} width={width} height={size.bar} fill="var(--ground)" fillOpacity="0" stroke="var(--line-2)" />
      )}
      {size.letter > 0 && (
        <text x={piece.nameAt} y={y + 16.5} textAnchor={piece.anchor} style={{ fill: isOwned ? "var(--ink)" : "var(--ink-3)" }}>
          {nameOf(reign)}
        </text>
      )}
    </g>
  );
  // On a phone a bar is too small to be a link: it is touched to be read, and the link stands below.
  if (onPick || (!isOwned && !hasCatalog)) return drawn;
  if (!isOwned)
    return (
      <Link to="/catalog/completeness" search={{ issuer: reign.issuer_id }} aria-label={title}>
        {drawn}
      </Link>
    );
  return (
    <Link to="/" search={{ issuer: [reign.issuer_id] }} aria-label={title}>
      {drawn}
    </Link>
  );
}

function centuryText(row: number, t: TFunction): string {
  const number = row < 0 ? -row : row + 1;
  const tail = number % 100 >= 11 && number % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  const ordinal = `${String(number)}${tail}`;
  if (row < 0) return t("stats.century.bc", { ordinal });
  return row === 0 ? t("stats.century.ad", { ordinal }) : t("stats.century.plain", { ordinal });
}
