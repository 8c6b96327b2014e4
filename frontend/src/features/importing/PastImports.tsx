/** The imports so far, each with its way back. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { whenText } from "../../coin/ChangeList";
import { count } from "../../lib/numbers";
import { recordsQuery, type ImportRecord } from "./queries";
import { UndoDialog } from "./UndoDialog";
import { useDiscard } from "./useRun";

export function PastImports() {
  const { t } = useTranslation();
  const { data, error } = useQuery(recordsQuery);
  const [undoing, setUndoing] = useState<ImportRecord | null>(null);
  const records = data?.records ?? [];
  return (
    <section className="block past">
      <div className="sechead">
        <h2>{t("importing.past.title")}</h2>
        {records.length > 0 && <span className="q">{t("importing.past.note")}</span>}
      </div>
      {error && <p role="alert">{t("importing.past.failed")} {explain(error, t)}</p>}
      {data && records.length === 0 && <p className="q">{t("importing.past.empty")}</p>}
      <ol>
        {records.map((record) => (
          <Past key={record.import_id} record={record} onUndo={() => setUndoing(record)} />
        ))}
      </ol>
      {undoing && <UndoDialog importId={undoing.import_id} added={undoing.done?.added ?? 0} onClose={() => setUndoing(null)} />}
    </section>
  );
}

function Past({ record, onUndo }: { record: ImportRecord; onUndo: () => void }) {
  const { t } = useTranslation();
  const discard = useDiscard(record.import_id);
  const when = record.confirmed_at ?? record.created_at;
  const isOpen = record.state === "ready" || record.state === "reading" || record.state === "confirming";
  return (
    <li className={record.state === "undone" ? "undone" : undefined}>
      <time className="q" dateTime={when ?? undefined}>
        {when && whenText(when, t)}
      </time>
      <span className="file">
        <Link className={record.kind !== "collection" ? undefined : "ref"} to={record.kind !== "collection" ? "/import/lot/$importId" : "/import/$importId"} params={{ importId: String(record.import_id) }}>
          {record.file_name}
        </Link>
        {record.sheet && <span className="q"> {t("importing.past.sheet", { sheet: record.sheet })}</span>}
      </span>
      <span className={record.state === "ready" ? "suggest" : "q2"}>
        {record.state === "confirmed" && record.done && record.done.added + record.done.updated > 0 ? (
          <Link to="/" search={{ import: [record.import_id] }}>
            {standing(record, t)}
          </Link>
        ) : (
          standing(record, t)
        )}
      </span>
      <span className="do">
        {isOpen && (
          <Link className="btn sm" to="/import/$importId" params={{ importId: String(record.import_id) }} aria-label={`${t("importing.past.goOn")}: ${record.file_name}`}>
            {t("importing.past.goOn")}
          </Link>
        )}
        {record.state === "confirmed" && (
          <button type="button" className="textbutton nw" aria-label={`${t("importing.past.undo")}: ${record.file_name}`} onClick={onUndo}>
            {t("importing.past.undo")}
          </button>
        )}
        {(record.state === "ready" || record.state === "failed") && (
          <button type="button" className="textbutton nw" disabled={discard.isPending} aria-label={`${t("importing.past.discard")}: ${record.file_name}`} onClick={() => discard.mutate()}>
            {t("importing.past.discard")}
          </button>
        )}
      </span>
    </li>
  );
}

function standing(record: ImportRecord, t: TFunction): string {
  const { state, done, rows, rows_done: rowsDone, failure } = record;
  if (state === "reading") return t("importing.past.reading", { done: count(rowsDone), rows: count(rows) });
  if (state === "confirming") return t("importing.past.confirming");
  if (state === "failed") return failure ?? t("importing.run.titleFailed");
  if (state === "ready") return t("importing.past.waits");
  if (state === "undone") return t("importing.past.undone");
  const coins = (n: number) => t("importing.past.coins", { count: n });
  const parts = [
    done?.added && t("importing.past.added", { coins: coins(done.added) }),
    done?.updated && t("importing.past.updated", { coins: coins(done.updated) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : t("importing.past.nothing");
}
