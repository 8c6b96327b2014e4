/** The lots of a batch, of which only those in sight are drawn; one is opened to the panel that it has alone. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { CoinFace } from "../../../coin/CoinFace";
import { hue } from "../../../coin/vocabulary";
import { useKeys } from "../../../lib/keys";
import { lotIn } from "../lot/addresses";
import { Source, Unchecked } from "../lot/LotPage";
import { LotPanel } from "../lot/LotPanel";
import { previewQuery } from "../lot/queries";
import { siteOf } from "../lot/recognise";
import { faces } from "../RowItem";
import { useTop } from "../../../ui/useTop";
import { useGoTo } from "../virtualList";

import { useReadings, type Item, type Job, type Reading } from "./queries";

const CLOSED = 77; // pixels of a lot before it is measured

const waits = ({ state, import_id: read }: Item) => read !== null && (state === "ready" || state === "duplicate");

interface Props {
  job: Job;
  rows: readonly Item[];
  isBusy: boolean;
  onRetry: (position: number) => void;
}

export function Items({ job, rows, isBusy, onRetry }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const top = useTop(list);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => CLOSED,
    overscan: 6,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.position ?? index,
  });
  const items = virtualizer.getVirtualItems();
  const readings = useReadings(
    job,
    items.flatMap(({ index }) => rows[index] ?? []),
  );
  const go = useGoTo((index) => virtualizer.scrollToIndex(index, { align: "auto" }));
  const may = (index: number) => rows[index] !== undefined && waits(rows[index]);
  useKeys({ j: () => go.step(1, rows.length, may), k: () => go.step(-1, rows.length, may) });
  const open = (index: number) => {
    setOpened(rows[index]?.position ?? null);
    requestAnimationFrame(() => virtualizer.scrollToIndex(index, { align: "start" }));
  };
  /** The next lot that waits for its owner, once one is done with. */
  const next = (position: number) => {
    const after = rows.findIndex((row) => row.position > position && waits(row));
    if (after >= 0) open(after);
    else setOpened(null);
  };
  return (
    <ol className="irows batchrows" ref={list} aria-label={t("batches.list")} style={{ height: virtualizer.getTotalSize() }}>
      {items.map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <li key={item.key} ref={virtualizer.measureElement} data-index={item.index} style={{ transform: `translateY(${String(item.start - top)}px)` }} aria-setsize={rows.length} aria-posinset={item.index + 1}>
              <Lot
                row={row}
                index={item.index}
                reading={readings.get(row.position)}
                isOpen={opened === row.position}
                isBusy={isBusy}
                onToggle={() => (opened === row.position ? setOpened(null) : open(item.index))}
                onRetry={() => onRetry(row.position)}
                onNext={() => next(row.position)}
              />
            </li>
          )
        );
      })}
    </ol>
  );
}

interface LotProps {
  row: Item;
  index: number;
  reading: Reading | undefined;
  isOpen: boolean;
  isBusy: boolean;
  onToggle: () => void;
  onRetry: () => void;
  onNext: () => void;
}

/** "CNG 4-ABC123" of an address, the name of a file. */
function whatName(row: Item): string {
  if (!/^https?:/iu.test(row.what)) return row.what;
  return [siteOf(row.what), lotIn(row.what)].filter(Boolean).join(" ");
}

function Lot({ row, index, reading, isOpen, isBusy, onToggle, onRetry, onNext }: LotProps) {
  const { t } = useTranslation();
  const isAddress = /^https?:\/\//iu.test(row.what);
  const coin = reading?.coin ?? {};
  const drawn = faces(`batch-${String(row.position)}`, coin);
  const title = reading?.title ?? whatName(row);
  const canTry = row.can_retry && (row.state === "failed" || row.state === "cancelled");
  return (
    <article className={isOpen ? "irow open" : "irow"} data-state={row.state} {...(reading && { "data-cat": hue(coin.description?.category) })}>
      <div className="irowline">
        <div className="two" aria-hidden="true">
          {(["obverse", "reverse"] as const).map((side) => (reading ? <div className="disc" key={side}><CoinFace side={side} face={drawn[side]} photo={null} coin={drawn.coin} size="small" /></div> : <div className="well" key={side} />))}
        </div>
        <div className="who">
          {waits(row) ? (
            <button type="button" className="opener nm" data-row={index} aria-expanded={isOpen} aria-label={t("batches.open", { what: title })} onClick={onToggle}>
              {title}
            </button>
          ) : row.coin_id !== null ? (
            <Link className="nm" to="/coins/$coinId" params={{ coinId: String(row.coin_id) }}>
              {title}
            </Link>
          ) : (
            <span className="nm">{title}</span>
          )}
          <div className="under">
            {isAddress ? (
              <a href={row.what} target="_blank" rel="noreferrer">
                {whatName(row)}
              </a>
            ) : (
              title !== row.what && <span className="ref">{row.what}</span>
            )}
            {row.attempts > 1 && <span> · {t("batches.attempts", { count: row.attempts })}</span>}
            {row.notes.map((note) => (
              <span key={note}> · {note}</span>
            ))}
          </div>
        </div>
        <div className="what">{row.failure ? <span className="q2">{row.failure}</span> : <span className="q2">{(coin.citations ?? []).map(({ raw }) => raw).slice(0, 2).join("; ")}</span>}</div>
        <div className="standing">
          <span className={row.state === "duplicate" ? "suggest" : row.state === "ready" || row.state === "confirmed" ? "q2" : "q"}>{t(`batches.item.${row.state}`)}</span>
          {canTry && (
            <button type="button" className="btn sm above" disabled={isBusy} aria-label={t("batches.retryOne", { what: whatName(row) })} onClick={onRetry}>
              {t("batches.retry")}
            </button>
          )}
        </div>
      </div>
      {isOpen && row.import_id !== null && (
        <div className="irowbody">
          <Opened importId={row.import_id} onNext={onNext} />
        </div>
      )}
    </article>
  );
}

function Opened({ importId, onNext }: { importId: number; onNext: () => void }) {
  const { t } = useTranslation();
  const { data: preview } = useQuery({ ...previewQuery(importId), staleTime: 30_000 });
  if (!preview)
    return (
      <p className="q" role="status">
        {t("batches.loading")}
      </p>
    );
  return (
    <>
      <p className="batchsource">
        <Source preview={preview} />
      </p>
      <Unchecked preview={preview} />
      <LotPanel preview={preview} onDone={onNext} onDiscarded={onNext} />
    </>
  );
}
