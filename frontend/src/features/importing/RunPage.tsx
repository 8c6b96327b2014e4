/** One import, from the first row read to the last coin in the cabinet; its address can be left and come back to. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, Navigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Trans, useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { count } from "../../lib/numbers";
import { useTitle } from "../../ui/useTitle";
import { Columns } from "./Columns";
import { isGuessed } from "./guessed";
import { ConfirmBar } from "./ConfirmBar";
import { CurrencyQuestion } from "./CurrencyQuestion";
import "./importing.css";
import "./words";
import { ProgressBar } from "./ProgressBar";
import { isWorking, rowsKey, runQuery, type Run } from "./queries";
import { RowFilters, RowList } from "./RowList";
import { UndoDialog } from "./UndoDialog";
import { SheetSelect } from "./SheetSelect";
import { useChangeRun, useDiscard } from "./useRun";

export function RunPage() {
  const { t } = useTranslation();
  const { importId } = useParams({ from: "/import/$importId" });
  const id = Number(importId);
  const client = useQueryClient();
  const { data: run, error, isPending } = useQuery(runQuery(id));
  useTitle(run ? `${run.file_name}, ${t("importing.title")}` : t("importing.title"));
  const working = isWorking(run);
  const worked = useRef(false);
  useEffect(() => {
    if (worked.current && !working) void client.invalidateQueries({ queryKey: rowsKey(id) });
    if (worked.current && run?.state === "confirmed") void client.invalidateQueries({ queryKey: ["coins"] });
    worked.current = working;
  }, [working, run?.state, client, id]);
  if (isPending)
    return (
      <main className="page" id="main">
        <p className="q" role="status">
          {t("ui.loading")}
        </p>
      </main>
    );
  if (!run) return <Gone why={explain(error, t)} />;
  if (run.kind !== "collection") return <Navigate to="/import/lot/$importId" params={{ importId }} replace />;
  if (working && run.summary === null) return <Working run={run} />;
  if (run.state === "confirming") return <Working run={run} />;
  if (run.state === "failed") return <Failed run={run} />;
  return <Read key={run.import_id} run={run} />;
}

function Gone({ why }: { why: string }) {
  const { t } = useTranslation();
  return (
    <main className="page notice" id="main">
      <h1>{t("importing.run.gone")}</h1>
      <p>{why}</p>
      <p>{t("importing.run.goneText")}</p>
      <p>
        <Link className="btn" to="/import">
          {t("importing.run.toImport")}
        </Link>
      </p>
    </main>
  );
}

function FileName({ run }: { run: Run }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="ref">{run.file_name}</span>
      {run.sheet && `, ${t("importing.run.sheet", { sheet: run.sheet })}`}
    </>
  );
}

function Working({ run }: { run: Run }) {
  const { t } = useTranslation();
  const isReading = run.state === "reading";
  const title = isReading ? t("importing.run.titleReading") : t("importing.run.titleConfirming");
  const share = isReading && run.rows > 0 ? run.rows_done / run.rows : null;
  return (
    <main className="page" id="main" aria-busy="true">
      <div className="sechead pagehead">
        <h1>{title}</h1>
        <span className="q">
          <FileName run={run} />
        </span>
      </div>
      <div className="working">
        <ProgressBar label={title} share={share} />
        {isReading && (
          <p className="q2" role="status">
            {run.rows > 0 ? t("importing.run.progress", { done: count(run.rows_done), rows: count(run.rows) }) : t("importing.run.opening")}
          </p>
        )}
        <p className="q">{t("importing.run.leave")}</p>
      </div>
    </main>
  );
}

function Failed({ run }: { run: Run }) {
  const { t } = useTranslation();
  const discard = useDiscard(run.import_id);
  const change = useChangeRun(run.import_id);
  return (
    <main className="page" id="main">
      <div className="sechead pagehead">
        <h1>{t("importing.run.titleFailed")}</h1>
        <span className="q">
          <FileName run={run} />
        </span>
      </div>
      <p className="lead1" role="alert">
        {run.failure}
      </p>
      <SheetSelect run={run} change={change} />
      <p className="chips">
        <Link className="btn main" to="/import">
          {t("importing.run.another")}
        </Link>
        <button type="button" className="btn" disabled={discard.isPending} onClick={() => discard.mutate()}>
          {t("importing.run.discard")}
        </button>
      </p>
    </main>
  );
}

/** The sheet that was read: ready to be confirmed, confirmed, or taken back. */
function Read({ run }: { run: Run }) {
  const { t } = useTranslation();
  const { part } = useSearch({ from: "/import/$importId" });
  const isOpen = run.state === "ready" || run.state === "reading";
  const isColumns = isOpen && part === "columns";
  const title = isOpen ? t("importing.run.title") : run.state === "undone" ? t("importing.run.titleUndone") : t("importing.run.titleDone");
  return (
    <>
      <main className="page imprun" id="main">
        {run.state === "confirmed" ? (
          <Done run={run} />
        ) : (
          <div className="sechead pagehead">
            <h1>{title}</h1>
            <span className="q">
              <FileName run={run} />
            </span>
          </div>
        )}
        {run.state === "undone" && <p className="lead1">{t("importing.undo.undoneText")}</p>}
        {run.state !== "undone" && run.failure && (
          <p className="lead1 suggest" role="alert">
            {run.failure}
          </p>
        )}
        {isOpen && <Summary run={run} />}
        {run.notes.map((note) => (
          <p key={note} className="q2 formatnote">
            {note}
          </p>
        ))}
        {isOpen && <CurrencyQuestion run={run} />}
        <div className="partbar">
          {isOpen && <Parts run={run} part={part} />}
          {!isColumns && <RowFilters run={run} />}
        </div>
        {isColumns ? <Columns run={run} /> : <RowList run={run} />}
      </main>
      {(isOpen || (run.state === "confirmed" && (run.waiting > 0 || run.planned.add + run.planned.join > 0))) && <ConfirmBar run={run} />}
    </>
  );
}

function Parts({ run, part }: { run: Run; part: "columns" | undefined }) {
  const { t } = useTranslation();
  const params = { importId: String(run.import_id) };
  return (
      <nav className="seg" aria-label={t("importing.run.parts")}>
        <Link to="/import/$importId" params={params} search={{}} replace resetScroll={false} activeOptions={{ exact: true, includeSearch: true }} {...(part ? {} : { "aria-current": "page" as const })}>
          {t("importing.run.rows")} <span className="n">{count(run.rows)}</span>
        </Link>
        <Link to="/import/$importId" params={params} search={{ part: "columns" }} replace resetScroll={false} activeOptions={{ exact: true, includeSearch: true }} {...(part ? { "aria-current": "page" as const } : {})}>
          {t("importing.run.columns")} <span className="n">{count(run.mapping?.columns.length ?? 0)}</span>
        </Link>
      </nav>
  );
}

function Summary({ run }: { run: Run }) {
  const { t } = useTranslation();
  const { summary, waiting } = run;
  if (!summary) return null;
  const { states } = summary;
  const guessed = (run.mapping?.columns ?? []).filter(isGuessed).length;
  if (summary.coins === 0) return <p className="lead1">{t("importing.summary.none")}</p>;
  const parts = (
    [
      ["coins", summary.coins],
      ["skipped", states.skipped ?? 0],
      ["waiting", waiting],
      ["doubtful", states.doubtful ?? 0],
      ["unchanged", states.unchanged ?? 0],
    ] as const
  ).filter(([, n]) => n > 0);
  return (
    <p className="lead1 sums" role="status">
      {parts.map(([name, n]) => {
        const words = <Trans i18nKey={`importing.summary.${name}`} count={n} components={{ b: <b /> }} />;
        if (name === "coins") return <span key={name}>{words}</span>;
        return (
          <Link key={name} className={name === "waiting" || name === "doubtful" ? "suggestpart" : "plainpart"} to="/import/$importId" params={{ importId: String(run.import_id) }} search={{ show: name }} replace resetScroll={false}>
            {words}
          </Link>
        );
      })}
      {guessed > 0 && (
        <Link className="suggestpart" to="/import/$importId" params={{ importId: String(run.import_id) }} search={{ part: "columns" }} replace resetScroll={false}>
          <Trans i18nKey="importing.summary.guessed" count={guessed} components={{ b: <b /> }} />
        </Link>
      )}
    </p>
  );
}

function Done({ run }: { run: Run }) {
  const { t } = useTranslation();
  const [isUndoing, setUndoing] = useState(false);
  const done = run.done ?? { added: 0, updated: 0, unchanged: 0, skipped: 0, left: 0 };
  const told = (["updated", "unchanged", "skipped"] as const).filter((name) => done[name] > 0);
  return (
    <section className="finished" aria-labelledby="finished">
      <div>
        <h1 id="finished">{done.added > 0 ? t("importing.done.added", { count: done.added }) : t("importing.done.nothing")}</h1>
        <p className="q2">
          {told.length > 0 ? told.map((name) => t(`importing.done.${name}`, { count: done[name] })).join(" ") : done.added === 0 && t("importing.done.nothingText")}
          {run.waiting > 0 && <span className="suggest"> {t("importing.done.left", { count: run.waiting })}</span>}
        </p>
        <p className="q">
          <FileName run={run} />
        </p>
      </div>
      <div className="chips">
        {done.added + done.updated > 0 && (
          <Link className="btn main" to="/" search={{ import: [run.import_id] }}>
            {t("importing.done.look")}
          </Link>
        )}
        <button type="button" className="btn" onClick={() => setUndoing(true)}>
          {t("importing.done.undo")}
        </button>
      </div>
      {isUndoing && <UndoDialog importId={run.import_id} added={done.added} onClose={() => setUndoing(false)} />}
    </section>
  );
}
