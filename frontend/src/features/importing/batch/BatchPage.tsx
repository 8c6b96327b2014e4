/** A batch of lots as it goes, and the review of what it brought: a list, each lot opened to the same panel as alone. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useEffect, useRef, useState } from "react";
import { Trans, useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { explain } from "../../../api/explain";
import { CoinFace } from "../../../coin/CoinFace";
import { hue } from "../../../coin/vocabulary";
import { useKeys } from "../../../lib/keys";
import { count } from "../../../lib/numbers";
import { rate, span } from "../../../lib/pace";
import { complain, say } from "../../../ui/toasts";
import { useTitle } from "../../../ui/useTitle";
import "../importing.css";
import { lotIn } from "../lot/addresses";
import { LotPanel } from "../lot/LotPanel";
import { Source, Unchecked } from "../lot/LotPage";
import "../lot/lot.css";
import { previewQuery } from "../lot/queries";
import { siteOf } from "../lot/recognise";
import "../lot/words";
import { ProgressBar } from "../ProgressBar";
import { faces } from "../RowItem";
import "../words";

import { isUnderWay, jobKey, useJob, type Item, type ItemState, type Job } from "./queries";
import "./words";

const FILTERS = { all: null, toDecide: ["ready", "duplicate"], failedOnes: ["failed", "cancelled"], doneOnes: ["confirmed"] } as const satisfies Record<string, readonly ItemState[] | null>;
type Filter = keyof typeof FILTERS;

export function BatchPage() {
  const { t } = useTranslation();
  const { jobId } = useParams({ from: "/import/batch/$jobId" });
  const { data: job, error, isPending } = useJob(Number(jobId));
  useTitle(job ? `${job.name}, ${t("batches.title")}` : t("batches.title"));
  if (isPending)
    return (
      <main className="page" id="main">
        <p className="q" role="status">
          {t("ui.loading")}
        </p>
      </main>
    );
  if (!job)
    return (
      <main className="page notice" id="main">
        <h1>{t("batches.gone")}</h1>
        <p>{explain(error, t)}</p>
        <p>
          <Link className="btn main" to="/import">
            {t("lots.page.toImport")}
          </Link>
        </p>
      </main>
    );
  return <Shown job={job} />;
}

const SHOWN_TOTALS = ["ready", "duplicate", "confirmed", "failed", "cancelled"] as const;

function Shown({ job }: { job: Job }) {
  const { t } = useTranslation();
  const doing = useJobAction(job);
  const [filter, setFilter] = useState<Filter>("all");
  const goesOn = isUnderWay(job);
  const { waiting = 0, running = 0, ready = 0, failed = 0 } = job.totals;
  const done = job.items - waiting - running;
  const states: readonly ItemState[] | null = FILTERS[filter];
  const rows = states ? job.rows.filter(({ state }) => states.includes(state)) : job.rows;
  const size = (one: Filter) => job.rows.filter(({ state }) => (FILTERS[one] as readonly ItemState[] | null)?.includes(state) ?? true).length;
  return (
    <main className="page batchpage" id="main">
      <div className="sechead pagehead">
        <h1>{job.name}</h1>
        <span className="q">
          {t(`batches.state.${job.state}`)}
          {job.confirm_clean && `, ${t("batches.confirmsClean")}`}
        </span>
      </div>
      <section className="batchhead" aria-label={t("batches.total.label")}>
        {goesOn && <ProgressBar label={t("batches.progress", { done: count(done), items: count(job.items) })} share={done / Math.max(1, job.items)} />}
        <p className="sums lead1">
          <span role="status">{t("batches.progress", { done: count(done), items: count(job.items) })}</span>
          {SHOWN_TOTALS.map((state) => {
            const many = job.totals[state] ?? 0;
            return many > 0 && <span key={state}><Trans i18nKey={`batches.total.${state}`} count={many} components={{ b: <b /> }} /></span>;
          })}
          {goesOn && <span className="q">{paceText(job, t)}</span>}
        </p>
        {goesOn && <p className="q">{t("batches.leave")}</p>}
        <div className="chips">
          {ready > 0 && (
            <button type="button" className="btn main" disabled={doing.isPending} onClick={() => doing.mutate("confirm-clean", { onSuccess: () => say(t("batches.confirming")) })}>
              {t("batches.confirmAll", { count: ready })}
            </button>
          )}
          {goesOn && (
            <button type="button" className="btn" disabled={doing.isPending || job.state === "cancelling"} onClick={() => doing.mutate("cancel")}>
              {t("batches.cancel")}
            </button>
          )}
          {!goesOn && failed > 1 && (
            <button
              type="button"
              className="btn"
              disabled={doing.isPending}
              onClick={() => {
                for (const { position, state } of job.rows) if (state === "failed") doing.mutate(position);
              }}
            >
              {t("batches.retryAll")}
            </button>
          )}
        </div>
      </section>
      <div className="partbar">
        <div className="chips scroll" role="group" aria-label={t("batches.filter")}>
          {(Object.keys(FILTERS) as Filter[])
            .filter((one) => one === "all" || one === filter || size(one) > 0)
            .map((one) => (
              <button key={one} type="button" className="chip" aria-pressed={one === filter} onClick={() => setFilter(one)}>
                {t(`batches.${one}`)} <span className="k">{count(size(one))}</span>
              </button>
            ))}
        </div>
        <span className="q hidep keyhint">
          <Trans i18nKey="batches.keys" components={{ kbd: <kbd /> }} />
        </span>
      </div>
      {rows.length === 0 ? <p className="q2">{t("batches.none")}</p> : <Items rows={rows} isBusy={doing.isPending} onRetry={(position) => doing.mutate(position)} />}
    </main>
  );
}

function useJobAction(job: Job) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    scope: { id: `job-${String(job.job_id)}` },
    mutationFn: (what: "cancel" | "confirm-clean" | number) => {
      const path = { job_id: job.job_id };
      if (what === "cancel") return answer(api.POST("/api/v2/import/batch-status/{job_id}/cancel", { params: { path } }));
      if (what === "confirm-clean") return answer(api.POST("/api/v2/import/batch-status/{job_id}/confirm-clean", { params: { path } }));
      return answer(api.POST("/api/v2/import/batch-status/{job_id}/items/{position}/retry", { params: { path: { ...path, position: what } } }));
    },
    onSuccess: async (news) => {
      client.setQueryData(jobKey(job.job_id), news);
      await client.invalidateQueries({ queryKey: ["jobs", "all"] });
    },
    onError: (error) => complain(explain(error, t)),
  });
}

export function paceText(job: Pick<Job, "rate_per_s" | "seconds_left">, t: TFunction): string {
  const parts: string[] = [];
  if (job.rate_per_s) {
    const { unit, figure } = rate(job.rate_per_s);
    parts.push(t(unit === "second" ? "batches.rate" : "batches.rateSlow", { rate: figure }));
  }
  if (job.seconds_left) {
    const { unit, count: many } = span(job.seconds_left);
    parts.push(t("batches.left", { time: t(`batches.${unit}`, { count: many }) }));
  }
  return parts.join(", ");
}

const PART = 50; // rows at once: each asks for its own reading

function Items({ rows, isBusy, onRetry }: { rows: readonly Item[]; isBusy: boolean; onRetry: (position: number) => void }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<number | null>(null);
  const [shown, setShown] = useState(PART);
  const list = useRef<HTMLOListElement>(null);
  const step = (by: 1 | -1) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(".opener") ?? [])];
    const at = buttons.findIndex((one) => one === document.activeElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  /** The next lot that waits for its owner, once one is done with. */
  const next = (position: number) => {
    const after = rows.find((row) => row.position > position && (row.state === "ready" || row.state === "duplicate"));
    setOpened(after?.position ?? null);
  };
  return (
    <>
      <ol className="irows batchrows" ref={list} aria-label={t("batches.list")}>
        {rows.slice(0, shown).map((row) => (
          <Row key={row.position} row={row} isOpen={opened === row.position} isBusy={isBusy} onToggle={() => setOpened(opened === row.position ? null : row.position)} onRetry={() => onRetry(row.position)} onNext={() => next(row.position)} />
        ))}
      </ol>
      {shown < rows.length && (
        <p className="morerow">
          <button type="button" className="textbutton" onClick={() => setShown(shown + PART)}>
            {t("lots.bring.more", { count: rows.length - shown })}
          </button>
        </p>
      )}
    </>
  );
}

interface RowProps {
  row: Item;
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

function Row({ row, isOpen, isBusy, onToggle, onRetry, onNext }: RowProps) {
  const { t } = useTranslation();
  const item = useRef<HTMLLIElement>(null);
  const { data: preview } = useQuery({ ...previewQuery(row.import_id ?? 0), enabled: row.import_id !== null, staleTime: 30_000 });
  const isAddress = /^https?:\/\//iu.test(row.what);
  const coin = preview?.coins[0]?.coin ?? {};
  const drawn = faces(`batch-${String(row.position)}`, coin);
  const title = preview?.title ?? whatName(row);
  const canOpen = row.import_id !== null && (row.state === "ready" || row.state === "duplicate");
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: "start" });
  }, [isOpen]);
  return (
    <li ref={item} className={isOpen ? "irow open" : "irow"} data-state={row.state} {...(preview && { "data-cat": hue(coin.description?.category) })}>
      <div className="irowline">
        <div className="two" aria-hidden="true">
          {(["obverse", "reverse"] as const).map((side) => (preview ? <div className="disc" key={side}><CoinFace side={side} face={drawn[side]} photo={null} coin={drawn.coin} size="small" /></div> : <div className="well" key={side} />))}
        </div>
        <div className="who">
          {canOpen ? (
            <button type="button" className="opener nm" aria-expanded={isOpen} aria-label={t("batches.open", { what: title })} onClick={onToggle}>
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
              <span className="ref">{row.what}</span>
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
          {(row.state === "failed" || row.state === "cancelled") && (
            <button type="button" className="btn sm above" disabled={isBusy} aria-label={t("batches.retryOne", { what: whatName(row) })} onClick={onRetry}>
              {t("batches.retry")}
            </button>
          )}
        </div>
      </div>
      {isOpen && (
        <div className="irowbody">
          {preview ? (
            <>
              <p className="batchsource">
                <Source preview={preview} />
              </p>
              <Unchecked preview={preview} />
              <LotPanel preview={preview} onDone={onNext} onDiscarded={onNext} />
            </>
          ) : (
            <p className="q" role="status">
              {t("batches.loading")}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
