/** Takes an import back; coins that were edited since are kept, listed, and asked about. */
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { fieldWord } from "../../coin/ChangeList";
import { Dialog } from "../../ui/Dialog";
import { knownCoinQuery, type Undone } from "./queries";
import { useTrashKept, useUndoImport } from "./useRun";

interface Props {
  importId: number;
  added: number;
  onClose: () => void;
}

export function UndoDialog({ importId, added, onClose }: Props) {
  const { t } = useTranslation();
  const undo = useUndoImport(importId);
  return (
    <Dialog label={t("importing.undo.title")} className="asking" onClose={onClose}>
      {undo.data ? (
        <Outcome importId={importId} undone={undo.data} onClose={onClose} />
      ) : (
        <>
          <h2>{t("importing.undo.title")}</h2>
          <p className="q2">{t("importing.undo.text", { count: added })}</p>
          <p className="q2">{t("importing.undo.edited")}</p>
          <div className="askend">
            <button type="button" className="btn" onClick={onClose}>
              {t("importing.undo.cancel")}
            </button>
            <button type="button" className="btn main" disabled={undo.isPending} onClick={() => undo.mutate()}>
              {undo.isPending ? t("importing.undo.working") : t("importing.undo.go")}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

const LISTED = 100; // coins; of more, the history tells

function Outcome({ importId, undone, onClose }: { importId: number; undone: Undone; onClose: () => void }) {
  const { t } = useTranslation();
  const trash = useTrashKept();
  const edited = new Map<number, Set<string>>();
  for (const { coin, field } of undone.kept) edited.set(coin, (edited.get(coin) ?? new Set()).add(fieldWord(field, t)));
  const kept = [...edited].slice(0, LISTED);
  const coins = useQueries({ queries: kept.map(([coin]) => knownCoinQuery(coin)) }).map(({ data }) => data);
  // A coin that the import only updated was there before, and is not to go with it.
  const own = coins.flatMap((coin) => (coin && coin.sources[""]?.import_id === importId && !coin.trashed_at ? [coin.id] : []));
  return (
    <>
      <h2>{t("importing.undo.done", { count: undone.undone })}</h2>
      {kept.length > 0 && (
        <>
          <p className="q2">{t("importing.undo.kept", { count: edited.size })}</p>
          <ul className="keptlist">
            {kept.map(([coin, fields], index) => (
              <li key={coin}>
                <Link to="/coins/$coinId" params={{ coinId: String(coin) }}>
                  {coins[index]?.title ?? t("change.coin", { id: coin })}
                </Link>
                <span className="q">{t("importing.undo.keptFields", { fields: [...fields].join(", ") })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="askend">
        {own.length > 0 && (
          <button type="button" className="btn" disabled={trash.isPending} onClick={() => trash.mutate(own, { onSettled: onClose })}>
            {t("importing.undo.remove", { count: own.length })}
          </button>
        )}
        <button type="button" className="btn main" onClick={onClose}>
          {own.length > 0 ? t("importing.undo.keep", { count: own.length }) : t("importing.undo.close")}
        </button>
      </div>
    </>
  );
}
