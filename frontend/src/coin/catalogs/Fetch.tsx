/** Choosing catalogs and fetching them, with how far that is. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import "./catalogs.css";
import { CORPORA, FACTS, FIRST, megabytes, type Corpus } from "./corpora";
import { useCancel, useRefresh, useRefreshing, type Status } from "./queries";
import "./words";

/** The choice, or the fetching under way. */
export function Fetch({ status, isFirst = false }: { status: Status; isFirst?: boolean }) {
  const [begun, setBegun] = useState<number | null>(null); // it may have ended before the catalog's state told of it
  const jobId = status.refreshing ?? begun;
  return jobId === null ? <Choice loaded={status} isFirst={isFirst} onBegin={setBegun} /> : <Progress jobId={jobId} onEnd={() => setBegun(null)} />;
}

function Choice({ loaded, isFirst, onBegin }: { loaded: Status; isFirst: boolean; onBegin: (jobId: number) => void }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const held = new Set(loaded.sources.map(({ corpus, name }) => corpus ?? (name.startsWith("nomisma.org") ? "nomisma" : "")));
  const [chosen, setChosen] = useState<ReadonlySet<Corpus>>(() => new Set(held.size > 0 ? CORPORA.filter((one) => held.has(one)) : FIRST));
  const toggle = (corpus: Corpus) => {
    const now = new Set(chosen);
    if (!now.delete(corpus)) now.add(corpus);
    setChosen(now);
  };
  const size = megabytes(chosen);
  return (
    <form
      className="fetch"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0) refresh.mutate(CORPORA.filter((one) => chosen.has(one)), { onSuccess: ({ job_id: id }) => onBegin(id) });
      }}
    >
      <fieldset>
        <legend className="vh">{t("catalogs.choose")}</legend>
        <ul className="corpora">
          {CORPORA.map((corpus) => (
            <li key={corpus}>
              <label className="tick">
                <input type="checkbox" checked={chosen.has(corpus)} onChange={() => toggle(corpus)} />
                <span className="nm">{t(`catalogs.name.${corpus}`)}</span>
              </label>
              <span className="q">{t(`catalogs.cites.${corpus}`)}</span>
              <span className="q num">{FACTS[corpus].megabytes !== null && t("catalogs.megabytes", { size: FACTS[corpus].megabytes })}</span>
              <span className="q num">{FACTS[corpus].licence}</span>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className="chips">
        <button type="submit" className={isFirst ? "btn main" : "btn"} disabled={chosen.size === 0 || refresh.isPending}>
          {size > 0 ? t("catalogs.fetchSize", { size: Math.ceil(size) }) : t("catalogs.fetch")}
        </button>
        <span className="q">{chosen.size === 0 ? t("catalogs.none") : t("catalogs.by")}</span>
      </p>
    </form>
  );
}

function Progress({ jobId, onEnd }: { jobId: number; onEnd: () => void }) {
  const { t } = useTranslation();
  const job = useRefreshing(jobId, onEnd);
  const cancel = useCancel();
  const rows = job?.rows ?? [];
  const done = job ? job.items - (job.totals.waiting ?? 0) - (job.totals.running ?? 0) : 0;
  const name = (what: string) => ((CORPORA as readonly string[]).includes(what) ? t(`catalogs.name.${what as Corpus}`) : t("catalogs.building"));
  return (
    <div className="fetch" role="status">
      <p>{t("catalogs.running")}</p>
      <progress className="bar" aria-label={t("catalogs.running")} max={1} value={job ? done / Math.max(1, job.items) : 0} />
      <ul className="corpora going">
        {rows.map((row) => (
          <li key={row.position}>
            <span className="nm">{name(row.what)}</span>
            <span className={row.state === "failed" ? "suggest" : "q2"}>{row.failure ?? row.notes.at(-1) ?? t(`catalogs.state.${row.state}`)}</span>
          </li>
        ))}
      </ul>
      <p className="chips">
        <button type="button" className="btn" disabled={cancel.isPending || job?.state === "cancelling"} onClick={() => cancel.mutate(jobId)}>
          {t("catalogs.cancel")}
        </button>
        <Link className="textbutton" to="/import/batch/$jobId" params={{ jobId: String(jobId) }}>
          {t("catalogs.watch")}
        </Link>
      </p>
    </div>
  );
}
