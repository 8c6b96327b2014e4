/** The lot's own words, never as HTML: what was read of them is marked and numbered; words can be selected to be read anew. */
import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { LINES } from "../lines";
import { labelOf } from "../values";
import { selectedIn, type Selected } from "./selection";
import type { MarkedText, PlacedPiece } from "./spans";

interface Props {
  text: string;
  marked: MarkedText;
  doubtful: ReadonlyMap<string, readonly string[]>;
  lit: readonly number[];
  onLight: (marks: readonly number[]) => void;
  /** The field that the next selection is for. */
  picking: { path: string; label: string } | null;
  onCancel: () => void;
  /** Reads a field anew from the place; null where the reading cannot be put right any more. */
  onPick: ((path: string, place: Selected) => void) | null;
  children?: ReactNode;
}

/** A list's entries are read as the list. */
const lineOf = (path: string) => path.replace(/\.\d+$/u, "");

export function LotText({ text, marked, doubtful, lit, onLight, picking, onCancel, onPick, children }: Props) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const pieces = marked.paragraphs.flat();
  const read = new Set(pieces.flatMap(({ mark }) => (mark === null ? [] : [mark]))).size;
  const left = pieces.filter((piece) => piece.mark === null && /[\p{L}\p{N}]{3,}/u.test(piece.text)).length;
  const look = () => {
    const found = root.current && onPick ? selectedIn(root.current, text) : null;
    if (found && picking && onPick) {
      onPick(picking.path, found);
      document.getSelection()?.removeAllRanges();
    } else setSelected(found);
  };
  return (
    <>
      <div className="sechead">
        <h2 className="label">{t("lots.text.title")}</h2>
        <span className="q">
          {t("lots.text.read", { count: read })}
          {left > 0 && `, ${t("lots.text.left", { count: left })}`}
        </span>
      </div>
      {picking && (
        <p className="picking" role="status">
          {t("lots.text.picking", { field: picking.label })}{" "}
          <button type="button" className="textbutton" onClick={onCancel}>
            {t("lots.text.cancel")}
          </button>
        </p>
      )}
      <div ref={root} className={picking ? "lot pick" : "lot"} onMouseUp={look} onKeyUp={look} onTouchEnd={() => setTimeout(look, 0)}>
        {marked.paragraphs.map((paragraph, index) => (
          <p key={index}>
            {paragraph.map((piece) => (
              <Part key={piece.start} piece={piece} isDoubtful={piece.paths.some((path) => doubtful.has(lineOf(path)))} isLit={piece.mark !== null && lit.includes(piece.mark)} onLight={onLight} isLast={isLastOf(piece, pieces)} />
            ))}
          </p>
        ))}
      </div>
      {selected && onPick && !picking && (
        <ReadAs
          key={`${String(selected.start)}-${String(selected.end)}`}
          words={text.slice(selected.start, selected.end)}
          onCancel={() => setSelected(null)}
          onRead={(path) => {
            setSelected(null);
            onPick(path, selected);
          }}
        />
      )}
      <p className="q keyline">
        <span>
          <i className="u1" /> {t("importing.read.key.read")}
        </span>
        {doubtful.size > 0 && (
          <span>
            <i className="u2" /> {t("importing.read.key.doubtful")}
          </span>
        )}
        <span>{t("lots.text.unused")}</span>
      </p>
      {children}
    </>
  );
}

/** A mark over several pieces bears its number once, behind the last. */
function isLastOf(piece: PlacedPiece, pieces: readonly PlacedPiece[]): boolean {
  return piece.mark !== null && pieces.findLast(({ mark }) => mark === piece.mark) === piece;
}

interface PartProps {
  piece: PlacedPiece;
  isDoubtful: boolean;
  isLit: boolean;
  isLast: boolean;
  onLight: Props["onLight"];
}

function Part({ piece, isDoubtful, isLit, isLast, onLight }: PartProps) {
  const { t } = useTranslation();
  if (piece.mark === null)
    return (
      <span className={/[\p{L}\p{N}]{3,}/u.test(piece.text) ? "un" : undefined} data-at={piece.start}>
        {piece.text}
      </span>
    );
  const { mark } = piece;
  const field = [...new Set(piece.paths.map((path) => fieldWord(path, t)))].join(", ");
  const go = () => document.querySelector<HTMLElement>(`.readline[data-marks~="${String(mark)}"] button`)?.focus();
  return (
    <mark
      className={[isDoubtful && "d", isLit && "on"].filter(Boolean).join(" ") || undefined}
      data-mark={mark}
      data-at={piece.start}
      title={field}
      onMouseEnter={() => onLight([mark])}
      onMouseLeave={() => onLight([])}
    >
      {piece.text}
      {isLast && (
        <sup>
          <button type="button" aria-label={t("lots.text.mark", { mark, field })} onFocus={() => onLight([mark])} onBlur={() => onLight([])} onClick={go}>
            {mark}
          </button>
        </sup>
      )}
    </mark>
  );
}

function fieldWord(path: string, t: Parameters<typeof labelOf>[1]): string {
  const line = LINES.find(({ paths }) => paths.includes(lineOf(path)));
  return line ? labelOf(line, t) : path;
}

/** What may be read anew from words, the commonest first. */
const READ_AS = [
  "issuer", "denomination", "metal", "mint", "date_text", "reign_text", "weight_g", "diameter_mm", "die_axis_h", "grade",
  "obverse_legend", "obverse_design", "reverse_legend", "reverse_design", "citations", "provenance",
] as const;

function ReadAs({ words, onRead, onCancel }: { words: string; onRead: (path: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState<string>(READ_AS[0]);
  const lines = READ_AS.flatMap((one) => LINES.find((line) => line.name === one) ?? []);
  const short = words.length > 60 ? `${words.slice(0, 58)}…` : words;
  return (
    <form
      className="readas"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(LINES.find((line) => line.name === name)?.paths[0] ?? name);
      }}
    >
      <span>{t("lots.text.selected", { words: short })}</span>
      <select aria-label={t("lots.text.field")} value={name} onChange={(event) => setName(event.target.value)}>
        {lines.map((line) => (
          <option key={line.name} value={line.name}>
            {labelOf(line, t)}
          </option>
        ))}
      </select>
      <button type="submit" className="btn sm main">
        {t("lots.text.readAs")}
      </button>
      <button type="button" className="btn sm plain" onClick={onCancel}>
        {t("lots.text.cancel")}
      </button>
    </form>
  );
}
