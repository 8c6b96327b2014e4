/** Many coins looked up in the catalog: how far it is, what it found, and the one step that fills them. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../api/client";
import { explain } from "../../api/explain";
import { useUndo } from "../../coin/ChangeList";
import { count } from "../../lib/numbers";
import { complain, say } from "../../ui/toasts";
import { useTitle } from "../../ui/useTitle";
import { FoundList } from "./FoundList";
import "./enriching.css";
import { isOf, mayFill, type Found } from "./parts";
import { bulkQuery, foundQuery, goesOn, type Job } from "./queries";
import { PARTS } from "./search";
import "./words";

export function EnrichingPage() {
  const { t } = useTranslation();
  const id = Number(useParams({ from: "/catalog/enrich/$jobId" }).jobId);
  const { data: job, error } = useQuery(bulkQuery(id));
  useTitle(t("enriching.title"));
  if (error && !job)
    return (
      <main className="page notice" id="main">
        <h1>{t("enriching.gone")}</h1>
        <p>{explain(error, t)}</p>
        <p>
          <Link className="btn main" to="/">
            {t("enriching.toCollection")}
          </Link>
        </p>
      </main>
    );
  return (
    <main className="page enrichpage" id="main">
      <div className="sechead pagehead">
        <h1>{job?.applies ? t("enriching.applied") : t("enriching.title")}</h1>
        {job && <span className="q">{t(`enriching.state.${job.state}`)}</span>}
      </div>
      {job ? (
        <Told key={id} id={id} job={job} />
      ) : (
        <p className="q" role="status">
          {t("enriching.loading")}
        </p>
      )}
    </main>
  );
}

function Told({ id, job }: { id: number; job: Job }) {
  const { t } = useTranslation();
  const isOver = !goesOn(job);
  const { data: coins, error } = useQuery(foundQuery(id, isOver));
  useFilledToast(job);
  return (
    <>
      {!isOver && <Progress job={job} />}
      {isOver && error && <p role="alert">{explain(error, t)}</p>}
      {isOver && !error && !coins && (
        <p className="q" role="status">
          {t("enriching.loading")}
        </p>
      )}
      {isOver && coins && <Reviewed job={job} coins={coins} />}
    </>
  );
}

function Progress({ job }: { job: Job }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => answer(api.POST("/api/v2/import/batch-status/{job_id}/cancel", { params: { path: { job_id: job.job_id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["jobs"] }),
    onError: (error) => complain(explain(error, t)),
  });
  const done = job.items - (job.totals.waiting ?? 0) - (job.totals.running ?? 0);
  const share = done / Math.max(1, job.items); // an item is some hundred coins
  const words = t(job.applies ? "enriching.filling" : "enriching.progress", { percent: `${String(Math.round(100 * share))} %` });
  return (
    <section className="enrichhead">
      <progress className="bar" max={1} value={share} aria-label={words} />
      <p role="status">{words}</p>
      <p className="q">{t("enriching.leave")}</p>
      <button type="button" className="btn" disabled={cancel.isPending || job.state === "cancelling"} onClick={() => cancel.mutate()}>
        {t("enriching.cancel")}
      </button>
    </section>
  );
}

/** Said once, when the filling that one waits for is over. */
function useFilledToast(job: Job): void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { undo } = useUndo();
  const wasUnderWay = useRef(false);
  useEffect(() => {
    if (goesOn(job)) wasUnderWay.current = true;
    else if (wasUnderWay.current && job.applies) {
      wasUnderWay.current = false;
      const set = job.change_set;
      void client.invalidateQueries({ queryKey: ["coins"] });
      void client.invalidateQueries({ queryKey: ["history"] });
      say(set === null ? t("enriching.filledNone") : t("enriching.applied"), set === null ? null : { label: t("enriching.undo"), run: () => undo(set) });
    }
  }, [job, client, t, undo]);
}

function Reviewed({ job, coins }: { job: Job; coins: readonly Found[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { undo, isPending: isUndoing } = useUndo();
  const { show } = useSearch({ from: "/catalog/enrich/$jobId" });
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set()); // coins that are not to be filled
  const chosen = useMemo(() => (job.applies ? [] : coins.filter((coin) => mayFill(coin) && !left.has(coin.coin_id))), [job.applies, coins, left]);
  const apply = useMutation({
    mutationFn: () => answer(api.POST("/api/v2/catalog/bulk-enrich", { body: { ids: chosen.map((coin) => coin.coin_id), apply: true } })),
    onSuccess: ({ job_id: next }) => navigate({ to: "/catalog/enrich/$jobId", params: { jobId: String(next) } }),
    onError: (error) => complain(explain(error, t)),
  });
  const shown = show ? coins.filter((coin) => isOf(show, coin)) : coins;
  const set = job.change_set;
  return (
    <>
      <section className="enrichhead">
        {job.state === "cancelled" && <p className="q2">{t("enriching.cancelled")}</p>}
        {job.applies ? (
          <p role="status">{set === null ? t("enriching.filledNone") : t("enriching.filled", { count: coins.filter(mayFill).length })}</p>
        ) : (
          <p className="lead1">{coins.some(mayFill) ? t("enriching.lead") : t("enriching.nothing")}</p>
        )}
        <div className="chips">
          {!job.applies && coins.some(mayFill) && (
            <button type="button" className="btn main" disabled={apply.isPending || chosen.length === 0} onClick={() => apply.mutate()}>
              {t("enriching.fill", { count: chosen.length })}
            </button>
          )}
          {set !== null && (
            <button type="button" className="btn" disabled={isUndoing} onClick={() => undo(set)}>
              {t("enriching.undo")}
            </button>
          )}
        </div>
      </section>
      <div className="chips scroll parts" role="group" aria-label={t("enriching.parts")}>
        <Link className="chip" to="/catalog/enrich/$jobId" params={{ jobId: String(job.job_id) }} search={{}} replace resetScroll={false} activeProps={{}} aria-current={show ? undefined : "true"}>
          {t("enriching.part.all")} <span className="k">{count(coins.length)}</span>
        </Link>
        {PARTS.map((part) => ({ part, size: coins.filter((coin) => isOf(part, coin)).length }))
          .filter(({ part, size }) => size > 0 || part === show)
          .map(({ part, size }) => (
            <Link key={part} className="chip" to="/catalog/enrich/$jobId" params={{ jobId: String(job.job_id) }} search={{ show: part }} replace resetScroll={false} activeProps={{}} aria-current={show === part ? "true" : undefined}>
              {t(`enriching.part.${part}`)} <span className="k">{count(size)}</span>
            </Link>
          ))}
      </div>
      {shown.length === 0 ? (
        <p className="q">{t("enriching.none")}</p>
      ) : (
        <FoundList
          coins={shown}
          left={left}
          canChoose={!job.applies}
          onChoose={(coin, isTaken) => {
            const next = new Set(left);
            if (isTaken) next.delete(coin);
            else next.add(coin);
            setLeft(next);
          }}
        />
      )}
    </>
  );
}
