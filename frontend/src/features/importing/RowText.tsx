/** The row's cells in their order; what was read from them is marked and numbered. */
import { useTranslation } from "react-i18next";

import type { Marked, MarkedCell, Piece } from "./marks";

interface Props {
  text: Marked;
  doubtful: ReadonlyMap<string, readonly string[]>;
  /** The marks that the pointer or the focus is at, in the reading. */
  lit: readonly number[];
  hasHead?: boolean;
}

const LONG = 48; // signs; a longer cell is a paragraph of its own

export function RowText({ text, doubtful, lit, hasHead = false }: Props) {
  const { t } = useTranslation();
  const all = text.cells.flatMap(({ pieces }) => pieces);
  const read = all.filter(({ mark }) => mark !== null).length;
  const left = text.cells.filter(({ pieces }) => pieces.every(({ mark }) => mark === null)).length;
  return (
    <>
      {hasHead && (
        <div className="sechead">
          <h2 className="label">{t("importing.read.row")}</h2>
          <span className="q">
            {t("importing.read.pieces", { count: read })}
            {left > 0 && `, ${t("importing.read.left", { count: left })}`}
          </span>
        </div>
      )}
      <div className="lot">
        {paragraphs(text.cells).map((cells) => (
          <p key={cells[0]?.column.column}>
            {cells.map((cell) => (
              <Cell key={cell.column.column} cell={cell} doubtful={doubtful} lit={lit} />
            ))}
          </p>
        ))}
      </div>
    </>
  );
}

function paragraphs(cells: readonly MarkedCell[]): MarkedCell[][] {
  const made: MarkedCell[][] = [];
  let isOpen = false;
  for (const cell of cells) {
    const isLong = cell.pieces.reduce((sum, { text }) => sum + text.length, 0) > LONG;
    if (isLong || !isOpen) made.push([cell]);
    else made.at(-1)?.push(cell);
    isOpen = !isLong;
  }
  return made;
}

function Cell({ cell, doubtful, lit }: { cell: MarkedCell; doubtful: Props["doubtful"]; lit: readonly number[] }) {
  return (
    <span className="onecell">
      <span className="colword">{cell.column.label}</span>
      <span className="celltext">
        {cell.pieces.map((piece, index) => (
          <Part key={index} piece={piece} isDoubtful={piece.paths.some((path) => doubtful.has(path))} isLit={piece.mark !== null && lit.includes(piece.mark)} />
        ))}
      </span>{" "}
    </span>
  );
}

function Part({ piece, isDoubtful, isLit }: { piece: Piece; isDoubtful: boolean; isLit: boolean }) {
  if (piece.mark === null) return <span className="un">{piece.text}</span>;
  return (
    <mark className={[isDoubtful && "d", isLit && "on"].filter(Boolean).join(" ") || undefined}>
      {piece.text}
      <sup>{piece.mark}</sup>
    </mark>
  );
}
