/** A row opened: its own text with marks, the reading beside it, and the coin drawn from the reading. */
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { CoinFace } from "../../coin/CoinFace";
import { corrected } from "./lines";
import { marked } from "./marks";
import { coinOf, decision, type Row, type Run } from "./queries";
import { Reading } from "./Reading";
import { faces } from "./RowItem";
import { RowText } from "./RowText";
import { SameCoin } from "./SameCoin";
import { useDecide } from "./useRun";

export function OpenRow({ run, row }: { run: Run; row: Row }) {
  const { t } = useTranslation();
  const [lit, setLit] = useState<readonly number[]>([]);
  const columns = run.mapping?.columns;
  const text = useMemo(() => marked(row, columns ?? []), [row, columns]);
  const coin = coinOf(row);
  const doubtful = useMemo(() => doubtfulPaths(row), [row]);
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
  const values = row.decision?.values ?? {};
  const drawn = faces(row, corrected(coin, values));
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
          <figure className="asread">
            <div className="pairw">
              {(["obverse", "reverse"] as const).map((side) => (
                <div className="well" key={side}>
                  <div className="disc">
                    <CoinFace side={side} face={drawn[side]} photo={null} coin={drawn.coin} size="large" />
                  </div>
                </div>
              ))}
            </div>
            <figcaption className="q">{t("importing.read.drawn")}</figcaption>
          </figure>
        </section>
        <section>
          <Reading run={run} row={row} marks={text.marks} doubtful={doubtful} isOpen={isOpen} onLight={setLit} />
          <RowEnd run={run} row={row} isOpen={isOpen} />
        </section>
      </div>
    </>
  );
}

const UNSURE = 0.7; // a reading less sure waits for its owner

/** The fields that wait for the owner, with what is the matter. */
function doubtfulPaths(row: Row): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { field, words } of row.warnings) found.set(field, [...(found.get(field) ?? []), words]);
  for (const [path, { confidence }] of Object.entries(row.fields)) if (confidence < UNSURE && !found.has(path)) found.set(path, []);
  return found;
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
