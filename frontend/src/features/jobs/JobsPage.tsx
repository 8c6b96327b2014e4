/** Work that outlasts a page: what is under way, and what was. */
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../api/client";
import { explain } from "../../api/explain";
import type { components } from "../../api/schema";
import { whenText } from "../../coin/ChangeList";
import { count } from "../../lib/numbers";
import { rate, span } from "../../lib/pace";
import { complain } from "../../ui/toasts";
import { useTitle } from "../../ui/useTitle";
import "./jobs.css";
import "./words";

type Job = components["schemas"]["JobBrief"];

const AGAIN = 1_500; // milliseconds between two looks at work under way
const goesOn = ({ state }: Job) => state === "waiting" || state === "running" || state === "cancelling";

const jobsQuery = queryOptions({
  queryKey: ["jobs", "all"],
  queryFn: ({ signal }) => answer(api.GET("/api/v2/jobs", { signal })),
  refetchInterval: ({ state }) => (state.data?.jobs.some(goesOn) ? AGAIN : false),
  staleTime: 0,
});

export function JobsPage() {
  const { t } = useTranslation();
  useTitle(t("jobs.title"));
  const { data, error } = useQuery(jobsQuery);
  const running = data?.jobs.filter(goesOn) ?? [];
  const past = data?.jobs.filter((job) => !goesOn(job)) ?? [];
  return (
    <main className="page jobspage" id="main">
      <div className="sechead pagehead">
        <h1>{t("jobs.title")}</h1>
      </div>
      <p className="lead1">{t("jobs.lead")}</p>
      {error && (
        <p role="alert">
          {t("jobs.failed")} {explain(error, t)}
        </p>
      )}
      {data && data.jobs.length === 0 && (
        <section className="nojobs">
          <h2>{t("jobs.empty")}</h2>
          <p className="q2">{t("jobs.emptyText")}</p>
          <Link className="btn main" to="/import">
            {t("jobs.bring")}
          </Link>
        </section>
      )}
      <List title={t("jobs.running")} jobs={running} />
      <List title={t("jobs.past")} jobs={past} />
    </main>
  );
}

function List({ title, jobs }: { title: string; jobs: readonly Job[] }) {
  if (jobs.length === 0) return null;
  return (
    <section className="block">
      <div className="sechead">
        <h2>{title}</h2>
      </div>
      <ol className="joblist">
        {jobs.map((job) => (
          <Item key={job.job_id} job={job} />
        ))}
      </ol>
    </section>
  );
}

const SHOWN = ["ready", "duplicate", "confirmed", "done", "failed", "cancelled"] as const;

function Item({ job }: { job: Job }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => answer(api.POST("/api/v2/import/batch-status/{job_id}/cancel", { params: { path: { job_id: job.job_id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["jobs"] }),
    onError: (error) => complain(explain(error, t)),
  });
  const done = job.items - (job.totals.waiting ?? 0) - (job.totals.running ?? 0);
  const totals = SHOWN.flatMap((state) => (job.totals[state] ? [t(`jobs.totals.${state}`, { count: job.totals[state] })] : []));
  const progress = t("jobs.progress", { done: count(done), items: count(job.items) });
  return (
    <li>
      <div className="jobname">
        <Name job={job} />
        <span className="q">
          {t(`jobs.kind.${job.kind}`)} · {whenText(job.created_at, t)}
        </span>
      </div>
      <div className="jobhow">
        {goesOn(job) && <progress className="bar" aria-label={`${job.name}: ${progress}`} max={1} value={done / Math.max(1, job.items)} />}
        <span className="q2">
          {[t(`jobs.state.${job.state}`), goesOn(job) ? progress : "", ...totals].filter(Boolean).join(" · ")}
        </span>
        {goesOn(job) && <span className="q">{pace(job, t)}</span>}
        {job.kind === "catalog" && <Parts job={job} />}
      </div>
      <div className="do">
        {goesOn(job) && (
          <button type="button" className="btn sm" disabled={cancel.isPending || job.state === "cancelling"} aria-label={t("jobs.cancelOne", { name: job.name })} onClick={() => cancel.mutate()}>
            {t("jobs.cancel")}
          </button>
        )}
      </div>
    </li>
  );
}

/** A job's name leads to where its outcome is looked at. */
function Name({ job }: { job: Job }) {
  const params = { jobId: String(job.job_id) };
  if (job.kind === "enrich")
    return (
      <Link className="nm" to="/catalog/enrich/$jobId" params={params}>
        {job.name}
      </Link>
    );
  if (job.kind === "catalog")
    return (
      <Link className="nm" to="/settings">
        {job.name}
      </Link>
    );
  return (
    <Link className="nm" to="/import/batch/$jobId" params={params}>
      {job.name}
    </Link>
  );
}

/** The corpora of a catalog that is fetched, each with what became of it. */
function Parts({ job }: { job: Job }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ["jobs", "one", job.job_id],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/import/batch-status/{job_id}", { params: { path: { job_id: job.job_id } }, signal })),
    enabled: isOpen,
    refetchInterval: isOpen && goesOn(job) ? AGAIN : false,
  });
  return (
    <details className="jobparts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("jobs.parts")}</summary>
      <ul>
        {data?.rows.map((row) => (
          <li key={row.position}>
            <span>{row.what}</span> <span className="q">{[t(`jobs.item.${row.state}`), row.failure, ...row.notes].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function pace(job: Job, t: TFunction): string {
  const parts: string[] = [];
  if (job.rate_per_s) {
    const { unit, figure } = rate(job.rate_per_s);
    parts.push(t(unit === "second" ? "jobs.rate" : "jobs.rateSlow", { rate: figure }));
  }
  if (job.seconds_left) {
    const { unit, count: many } = span(job.seconds_left);
    parts.push(t("jobs.left", { time: t(`jobs.${unit}`, { count: many }) }));
  }
  return parts.join(", ");
}
