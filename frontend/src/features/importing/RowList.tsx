/** The rows of the sheet, filtered by their state; j and k go from row to row, Enter opens one. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type SubmitEvent } from "react";
import { Trans, useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { useKeys } from "../../lib/keys";
import { count } from "../../lib/numbers";
import { SHOWS, type Show } from "./search";
import { rowsQuery, type Row, type RowState, type Run } from "./queries";
import { RowItem } from "./RowItem";
import { useDecideAll } from "./useRun";
import { useTop } from "../../ui/useTop";
import { useGoTo } from "./virtualList";

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
  const [from, setFrom] = useState(0);
  const list = useInfiniteQuery(rowsQuery(run.import_id, STATES[show], show === "all" ? from : 0));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  return (
    <section aria-label={t("importing.row.list")}>
      {show === "all" && run.rows > LONG && <GoToRow from={from} last={run.rows} onGo={setFrom} />}
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
          key={`${show}-${String(from)}`}
          run={run}
          rows={rows}
          coin={coin ?? null}
          isJump={show === "all" && from > 0}
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

const LONG = 200; // rows from which on one jumps rather than scrolls

/** The list from a row on: what comes before it is a jump away, too. */
function GoToRow({ from, last, onGo }: { from: number; last: number; onGo: (after: number) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const row = /^\d{1,7}$/u.test(typed.trim()) ? Number(typed.trim()) : null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (row !== null) onGo(Math.max(0, row - 1));
  };
  return (
    <form className="gotorow" onSubmit={submit}>
      <label>
        <span className="q2">{t("importing.row.goTo")}</span> <input className="input code" inputMode="numeric" size={6} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button type="submit" className="btn sm" disabled={row === null}>
        {t("importing.row.go")}
      </button>
      {from > 0 && (
        <button type="button" className="textbutton" onClick={() => onGo(0)}>
          {t("importing.row.fromFirst", { row: count(from + 1), last: count(last) })}
        </button>
      )}
    </form>
  );
}

interface Props {
  run: Run;
  rows: readonly Row[];
  /** The coin whose row is wanted. */
  coin: number | null;
  /** Whether the first of them was asked for by its number. */
  isJump: boolean;
  hasMore: boolean;
  onEnd: () => void;
}

function VirtualRows({ run, rows, coin, isJump, hasMore, onEnd }: Props) {
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
  const first = useRef(isJump);
  useEffect(() => {
    if (first.current) go.to(0);
    first.current = false;
  });
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
