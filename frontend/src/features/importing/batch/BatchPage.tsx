/** A batch of lots as it goes, and the review of what it brought: a list, each lot opened to the same panel as alone. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { explain } from "../../../api/explain";
import { count } from "../../../lib/numbers";
import { rate, span } from "../../../lib/pace";
import { complain, say } from "../../../ui/toasts";
import { useTitle } from "../../../ui/useTitle";
import "../importing.css";
import "../lot/lot.css";
import "../lot/words";
import { ProgressBar } from "../ProgressBar";
import "../words";

import { Items } from "./Items";
import { isUnderWay, jobKey, useJob, type ItemState, type Job } from "./queries";
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
  const { waiting = 0, running = 0, ready = 0 } = job.totals;
  const failed = job.rows.filter(({ state, can_retry: canRetry }) => state === "failed" && canRetry).length;
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
                for (const { position, state, can_retry: canRetry } of job.rows) if (state === "failed" && canRetry) doing.mutate(position);
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
      {rows.length === 0 ? <p className="q2">{t("batches.none")}</p> : <Items job={job} rows={rows} isBusy={doing.isPending} onRetry={(position) => doing.mutate(position)} />}
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
