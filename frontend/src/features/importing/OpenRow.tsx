/** A row opened: its own text with marks, the reading beside it, and the coin drawn from the reading. */
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { AsRead } from "./AsRead";
import { doubtfulPaths } from "./doubtful";
import { corrected } from "./lines";
import { marked } from "./marks";
import { coinOf, decision, type Row, type Run } from "./queries";
import type { Values } from "./patch";
import { ProposedType } from "./ProposedType";
import { Reading } from "./Reading";
import { RowText } from "./RowText";
import { SameCoin } from "./SameCoin";
import { useDecide } from "./useRun";

export function OpenRow({ run, row }: { run: Run; row: Row }) {
  const { t } = useTranslation();
  const [lit, setLit] = useState<readonly number[]>([]);
  const columns = run.mapping?.columns;
  const text = useMemo(() => marked(row, columns ?? []), [row, columns]);
  const coin = coinOf(row);
  const decide = useDecide(run.import_id, row.row);
  const save = (next: Values) => decide.mutate(Object.keys(next).length > 0 ? decision("new", null, next) : null);
  const doubtful = useMemo(() => doubtfulPaths(row.warnings, row.fields), [row]);
  if (!coin)
    return (
      <div className="imp one">
        <section>
          <h2 className="label">{t("importing.read.row")}</h2>
          <RowText text={text} doubtful={doubtful} lit={lit} />
          <p className="q keyline">{t("importing.read.skippedText")}</p>
        </section>
      </div>
    );
  const values: Values = row.decision?.values ?? {};
  const isOpen = (run.state === "ready" || run.state === "confirmed") && row.coin_id === null;
  return (
    <>
      {(row.state === "duplicate" || row.state === "changed") && <SameCoin run={run} row={row} isOpen={isOpen} />}
      <div className="imp">
        <section>
          <RowText text={text} doubtful={doubtful} lit={lit} hasHead />
          <p className="q keyline">
            <span>
              <i className="u1" /> {t("importing.read.key.read")}
            </span>
            {doubtful.size > 0 && (
              <span>
                <i className="u2" /> {t("importing.read.key.doubtful")}
              </span>
            )}
            <span>{t("importing.read.key.unused")}</span>
          </p>
          <AsRead id={`row-${String(row.row)}`} coin={corrected(coin, values)} />
        </section>
        <section>
          <ProposedType type={row.type} />
          <Reading
            read={coin}
            values={values}
            marks={text.marks}
            doubtful={doubtful}
            // Only rows that become coins of their own are put right here; the others are settled field by field above.
            onSave={isOpen && (row.state === "clean" || row.state === "doubtful") ? save : null}
            isBusy={decide.isPending}
            lit={lit}
            onLight={setLit}
          />
          <RowEnd run={run} row={row} isOpen={isOpen} />
        </section>
      </div>
    </>
  );
}

/** To leave a row out that would be taken, and to take it after all; the way to the coin that it became. */
function RowEnd({ run, row, isOpen }: { run: Run; row: Row; isOpen: boolean }) {
  const { t } = useTranslation();
  const decide = useDecide(run.import_id, row.row);
  const coin = row.coin_id ?? (row.state === "unchanged" ? row.known_coin_id : null);
  if (coin !== null)
    return (
      <p className="rowend">
        <Link className="btn sm" to="/coins/$coinId" params={{ coinId: String(coin) }}>
          {t("importing.read.openCoin")}
        </Link>
      </p>
    );
  if (!isOpen || (row.state !== "clean" && row.state !== "doubtful")) return null;
  const isOut = row.decision?.choice === "skip";
  return (
    <p className="rowend">
      <button type="button" className="btn sm" aria-pressed={isOut} disabled={decide.isPending} onClick={() => decide.mutate(isOut ? null : decision("skip"))}>
        {isOut ? t("importing.read.unskip") : t("importing.read.skip")}
      </button>
    </p>
  );
}
