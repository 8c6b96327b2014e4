/** The rows of the sheet, filtered by their state; j and k go from row to row, Enter opens one. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Trans, useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { useKeys } from "../../lib/keys";
import { count } from "../../lib/numbers";
import { SHOWS, type Show } from "./search";
import { rowsQuery, type Row, type RowState, type Run } from "./queries";
import { RowItem } from "./RowItem";
import { useDecideAll } from "./useRun";

/** The states behind each filter. */
const STATES: Readonly<Record<Show, readonly RowState[]>> = {
  all: [],
  waiting: ["duplicate", "changed"],
  doubtful: ["doubtful"],
  clean: ["clean"],
  skipped: ["skipped"],
  unchanged: ["unchanged"],
};

const CLOSED = 77; // pixels of a row before it is measured

export function RowList({ run }: { run: Run }) {
  const { t } = useTranslation();
  const { show = "all", coin } = useSearch({ from: "/import/$importId" });
  const list = useInfiniteQuery(rowsQuery(run.import_id, STATES[show]));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  return (
    <section aria-label={t("importing.row.list")}>
      {show === "waiting" && run.waiting > 1 && <DecideAll run={run} />}
      {list.isError && rows.length === 0 ? (
        <div className="nothing" role="alert">
          <h2>{t("importing.row.failed")}</h2>
          <p className="q2">{explain(list.error, t)}</p>
          <button type="button" className="btn" onClick={() => void list.refetch()}>
            {t("importing.row.again")}
          </button>
        </div>
      ) : list.isPending ? (
        <p className="q loadingrows" role="status">
          {t("ui.loading")}
        </p>
      ) : rows.length === 0 ? (
        <p className="q2 loadingrows">{t("importing.filter.none")}</p>
      ) : (
        <VirtualRows
          key={show}
          run={run}
          rows={rows}
          coin={coin ?? null}
          hasMore={list.hasNextPage}
          onEnd={() => {
            if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
          }}
        />
      )}
    </section>
  );
}

export function RowFilters({ run }: { run: Run }) {
  const { t } = useTranslation();
  const { show = "all" } = useSearch({ from: "/import/$importId" });
  const navigate = useNavigate();
  const states = run.summary?.states ?? {};
  const size = (one: Show) => (one === "all" ? run.rows : STATES[one].reduce((sum, state) => sum + (states[state] ?? 0), 0));
  return (
    <>
      <div className="chips scroll" role="group" aria-label={t("importing.filter.label")}>
        {SHOWS.filter((one) => one === "all" || one === show || size(one) > 0).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === show}
            onClick={() => void navigate({ to: "/import/$importId", params: { importId: String(run.import_id) }, search: one === "all" ? {} : { show: one }, replace: true, resetScroll: false })}
          >
            {t(`importing.filter.${one}`)} <span className="k">{count(size(one))}</span>
          </button>
        ))}
      </div>
      <span className="q hidep keyhint">
        <Trans i18nKey="importing.row.keys" components={{ kbd: <kbd /> }} />
      </span>
    </>
  );
}

const WORDS = ["skip", "new", "merge"] as const;

function DecideAll({ run }: { run: Run }) {
  const { t } = useTranslation();
  const decide = useDecideAll(run.import_id);
  return (
    <div className="decideall" role="group" aria-label={t("importing.all.label", { count: run.waiting })}>
      <span className="q2">{decide.isPending ? t("importing.all.working") : t("importing.all.label", { count: run.waiting })}</span>
      {WORDS.map((word) => (
        <button key={word} type="button" className="btn sm" disabled={decide.isPending} onClick={() => decide.mutate(word)}>
          {t(`importing.all.${word}`)}
        </button>
      ))}
    </div>
  );
}

interface Props {
  run: Run;
  rows: readonly Row[];
  /** The coin whose row is wanted. */
  coin: number | null;
  hasMore: boolean;
  onEnd: () => void;
}

function VirtualRows({ run, rows, coin, hasMore, onEnd }: Props) {
  const ref = useRef<HTMLOListElement>(null);
  const top = useTop(ref);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => CLOSED,
    overscan: 6,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.row ?? index,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 10) onEnd();
  }, [last, rows.length, onEnd]);
  const toggle = (row: number) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(row)) next.add(row);
      return next;
    });
  const scrollTo = (index: number) => virtualizer.scrollToIndex(index, { align: "auto" });
  const go = useGoTo(scrollTo);
  useKeys({
    j: () => go.step(1, rows.length),
    k: () => go.step(-1, rows.length),
  });
  useWanted(coin, rows, hasMore, onEnd, (index, row) => {
    setOpen((before) => new Set(before).add(row));
    go.to(index);
  });
  return (
    <ol ref={ref} className="irows" style={{ height: virtualizer.getTotalSize() }}>
      {items.map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <li key={item.key} ref={virtualizer.measureElement} data-index={item.index} style={{ transform: `translateY(${String(item.start - top)}px)` }} aria-setsize={hasMore ? -1 : rows.length} aria-posinset={item.index + 1}>
              <RowItem run={run} row={row} index={item.index} isOpen={open.has(row.row)} onToggle={() => toggle(row.row)} />
            </li>
          )
        );
      })}
    </ol>
  );
}

/** Where the list begins on the page. */
function useTop(ref: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = () => setTop(Math.round((ref.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  return top;
}

/** Puts the focus on a row, which may have to be drawn first. */
function useGoTo(scrollTo: (index: number) => void) {
  const at = useRef(-1);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const to = (index: number) => {
    at.current = index;
    scrollTo(index);
    let tries = 20;
    const look = () => {
      const button = document.querySelector<HTMLElement>(`button[data-row="${String(index)}"]`);
      if (button) button.focus();
      else if (tries-- > 0) frame.current = requestAnimationFrame(look);
    };
    look();
  };
  const step = (by: number, length: number) => {
    const focused = (document.activeElement as HTMLElement | null)?.closest("li[data-index]")?.getAttribute("data-index");
    const index = Math.min(Math.max((focused ? Number(focused) : at.current) + by, 0), length - 1);
    if (index >= 0) to(index);
  };
  return { to, step };
}

/** Opens the row that became a certain coin, once; fetches on until it is found. */
function useWanted(coin: number | null, rows: readonly Row[], hasMore: boolean, onMore: () => void, show: (index: number, row: number) => void): void {
  const shown = useRef<number | null>(null);
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    if (coin === null || shown.current === coin) return;
    const index = rows.findIndex((row) => row.coin_id === coin || row.known_coin_id === coin);
    const row = rows[index];
    if (row) {
      shown.current = coin;
      latest.current(index, row.row);
    } else if (hasMore) onMore();
  }, [coin, rows, hasMore, onMore]);
}
