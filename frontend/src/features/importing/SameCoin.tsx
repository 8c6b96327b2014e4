/** A row that may be a coin one has already: both side by side, and what to do about it. */
import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { CoinFace, type Face } from "../../coin/CoinFace";
import type { Coin } from "../../api/types";
import { changed, compared, takenOf, valuesOf, type Compared, type Take } from "./comparison";
import { isEmpty, valueAt } from "./lines";
import { coinOf, decision as word, knownCoinQuery, rowQuery, type Decision, type Likeness, type ReadCoin, type Row, type Run } from "./queries";
import { faces } from "./RowItem";
import { useDecide } from "./useRun";
import { labelOf, Value } from "./values";

export function SameCoin({ run, row, isOpen }: { run: Run; row: Row; isOpen: boolean }) {
  const [like] = row.likeness;
  const known = row.state === "changed" ? row.known_coin_id : (row.decision?.coin_id ?? like?.coin_id ?? null);
  if (known !== null) return <Known run={run} row={row} coinId={known} like={like} isOpen={isOpen} />;
  return like?.row ? <Twin run={run} row={row} like={like} other={like.row} isOpen={isOpen} /> : null;
}

function nameOf(coin: Coin, t: TFunction): string {
  return coin.number ? t("importing.same.no", { number: coin.number }) : t("importing.same.unnumbered", { title: coin.title });
}

interface KnownProps {
  run: Run;
  row: Row;
  coinId: number;
  like: Likeness | undefined;
  isOpen: boolean;
}

/** Beside a coin of the collection. */
function Known({ run, row, coinId, like, isOpen }: KnownProps) {
  const { t } = useTranslation();
  const { data: coin, error } = useQuery(knownCoinQuery(coinId));
  if (!coin) return <Waiting why={error ? `${t("importing.same.failed")} ${explain(error, t)}` : t("importing.same.loading")} />;
  const name = nameOf(coin, t);
  const isChanged = row.state === "changed";
  const others = row.likeness.length - 1;
  return (
    <Shell
      title={t(isChanged ? "importing.same.titleChanged" : "importing.same.title", { name })}
      reasons={isChanged ? [] : (like?.reasons ?? [])}
      note={others > 0 && !isChanged ? t("importing.same.others", { count: others }) : null}
      row={row}
    >
      <Compare run={run} row={row} coin={coin} name={name} isOpen={isOpen} />
    </Shell>
  );
}

function Waiting({ why }: { why: string }) {
  return (
    <section className="dup">
      <p className="q duppad" role="status">
        {why}
      </p>
    </section>
  );
}

interface ShellProps {
  title: string;
  reasons: readonly string[];
  note: string | null;
  row: Row;
  children: React.ReactNode;
}

const REASONS = 4; // that are told at the head

function Shell({ title, reasons, note, row, children }: ShellProps) {
  const coin = coinOf(row) ?? {};
  const drawn = faces(row, coin);
  return (
    <section className="dup" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <span className="q">{[...reasons.slice(0, REASONS), note].filter(Boolean).join("; ")}</span>
      </header>
      <div className="dupbody">
        <div className="dupleft">
          {(["obverse", "reverse"] as const).map((side) => (
            <div className="disc" key={side}>
              <CoinFace side={side} face={drawn[side] satisfies Face} photo={null} coin={drawn.coin} size="cell" />
            </div>
          ))}
        </div>
        <div>{children}</div>
      </div>
    </section>
  );
}

interface CompareProps {
  run: Run;
  row: Row;
  coin: Coin;
  name: string;
  isOpen: boolean;
}

function Compare({ run, row, coin, name, isOpen }: CompareProps) {
  const { t } = useTranslation();
  const decide = useDecide(run.import_id, row.row);
  const read = coinOf(row) ?? {};
  const isChanged = row.state === "changed";
  const lines = isChanged ? changed(row, coin) : compared(coin, read);
  const { decision } = row;
  const choice = decision?.choice ?? null;
  const takes = new Map(lines.map((one) => [one.line.name, choice === "replace" ? "row" : takenOf(one, decision?.values ?? {}, read)]));
  const merge = (made: ReadonlyMap<string, Take>): Decision => word("merge", coin.id, valuesOf(lines, made, coin, read));
  const set = (next: Decision) => decide.mutate(next);
  const buttons: Way[] = [
    { label: t("importing.same.skip"), decision: word("skip") },
    ...(isChanged ? [] : [{ label: t("importing.same.replace"), decision: word("replace", coin.id) }]),
    { label: isChanged ? t("importing.same.addNew") : t("importing.same.keepBoth"), decision: word("new") },
    { label: isChanged ? t("importing.same.update") : t("importing.same.merge"), decision: merge(choice === "replace" ? new Map() : takes) },
  ];
  return (
    <>
      <table className="cmp">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("importing.same.yours", { name })}</th>
            <th scope="col">{t("importing.same.row")}</th>
            <td className="s" />
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <Pair
              key={one.line.name}
              one={one}
              group={`same-${String(row.row)}-${one.line.name}`}
              coin={coin}
              read={read}
              take={takes.get(one.line.name) ?? one.usual}
              isOpen={isOpen && choice !== "skip" && choice !== "new" && choice !== "replace"}
              onTake={(take) => set(merge(new Map([...takes, [one.line.name, take]])))}
            />
          ))}
        </tbody>
      </table>
      <Foot buttons={buttons} choice={choice} note={footNote(choice, lines, takes, name, t)} isOpen={isOpen} isBusy={decide.isPending} onChoose={set} onTakeBack={() => decide.mutate(null)} />
    </>
  );
}

function footNote(choice: Decision["choice"] | null, lines: readonly Compared[], takes: ReadonlyMap<string, Take>, name: string, t: TFunction): string | null {
  if (choice === null) return t("importing.same.undecided");
  if (choice === "replace") return t("importing.same.replaceNote");
  if (choice !== "merge") return null;
  const added = lines.filter((one) => one.kind === "both" || (one.kind !== "same" && takes.get(one.line.name) === "row")).length;
  return t("importing.same.mergeNote", { name, added: t("importing.same.added", { count: added }), unchanged: lines.length - added });
}

interface PairProps {
  one: Compared;
  group: string;
  coin: ReadCoin;
  read: ReadCoin;
  take: Take;
  isOpen: boolean;
  onTake: (take: Take) => void;
}

/** One field: what is yours, what the row says, and which stands. */
function Pair({ one, group, coin, read, take, isOpen, onTake }: PairProps) {
  const { t } = useTranslation();
  const label = labelOf(one.line, t);
  const isSettled = one.kind === "same" || one.kind === "both";
  const value = (held: ReadCoin) => (one.line.paths.every((path) => isEmpty(valueAt(held, path))) ? <span className="q">{t("importing.same.none")}</span> : <Value line={one.line} coin={held} />);
  const cell = (side: Take, held: ReadCoin, title: string) =>
    isSettled ? (
      <td data-l={title} className="q2">
        {value(held)}
      </td>
    ) : (
      <td data-l={title}>
        <label>
          <input type="radio" name={group} checked={take === side} disabled={!isOpen} aria-label={`${label}: ${title}`} onChange={() => onTake(side)} />
          <span>{value(held)}</span>
        </label>
      </td>
    );
  return (
    <tr className={isSettled ? undefined : "diff"}>
      <th scope="row">{label}</th>
      {cell("yours", coin, t("importing.same.yoursShort"))}
      {cell("row", read, t("importing.same.row"))}
      <td className="s">{isSettled ? t(`importing.same.${one.kind as "same" | "both"}`) : <b>{stand(one, take, t)}</b>}</td>
    </tr>
  );
}

function stand(one: Compared, take: Take, t: TFunction): string {
  if (one.kind === "new") return take === "row" ? t("importing.same.new") : t("importing.same.emptied");
  return take === "yours" ? t("importing.same.stands") : t("importing.same.taken");
}

interface Way {
  label: string;
  decision: Decision;
}

interface FootProps {
  buttons: readonly Way[];
  choice: string | null;
  note: string | null;
  isOpen: boolean;
  isBusy: boolean;
  onChoose: (decision: Decision) => void;
  onTakeBack: () => void;
}

function Foot({ buttons, choice, note, isOpen, isBusy, onChoose, onTakeBack }: FootProps) {
  const { t } = useTranslation();
  return (
    <footer className="dupfoot">
      <span className={choice === null ? "suggest" : "q2"} role="status">
        {note}
      </span>
      {choice !== null && isOpen && (
        <button type="button" className="textbutton" disabled={isBusy} onClick={onTakeBack}>
          {t("importing.same.take")}
        </button>
      )}
      <div className="end">
        {isOpen &&
          buttons.map((one) => (
            <button key={one.decision.choice} type="button" className={one.decision.choice === choice ? "btn main" : "btn"} aria-pressed={one.decision.choice === choice} disabled={isBusy} onClick={() => onChoose(one.decision)}>
              {one.label}
            </button>
          ))}
      </div>
    </footer>
  );
}

interface TwinProps {
  run: Run;
  row: Row;
  like: Likeness;
  other: number;
  isOpen: boolean;
}

/** Beside an earlier row of the same sheet: nothing to merge with yet, so it is added or skipped. */
function Twin({ run, row, like, other, isOpen }: TwinProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery(rowQuery(run.import_id, other));
  const decide = useDecide(run.import_id, row.row);
  const theirs = data ? coinOf(data) : null;
  if (!theirs) return <Waiting why={error ? `${t("importing.same.failed")} ${explain(error, t)}` : t("importing.same.loading")} />;
  const read = coinOf(row) ?? {};
  const buttons: Way[] = [
    { label: t("importing.same.skip"), decision: word("skip") },
    { label: t("importing.same.addAnyway"), decision: word("new") },
  ];
  const choice = row.decision?.choice ?? null;
  return (
    <Shell title={t("importing.same.titleRow", { row: other })} reasons={like.reasons} note={null} row={row}>
      <table className="cmp">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("importing.same.other", { row: other })}</th>
            <th scope="col">{t("importing.same.row")}</th>
            <td className="s" />
          </tr>
        </thead>
        <tbody>
          {compared(theirs, read).map((one) => (
            <tr key={one.line.name} className={one.kind === "same" ? undefined : "diff"}>
              <th scope="row">{labelOf(one.line, t)}</th>
              {[theirs, read].map((held, index) => (
                <td key={index} data-l={index === 0 ? t("importing.same.otherShort", { row: other }) : t("importing.same.row")} className={one.kind === "same" ? "q2" : undefined}>
                  {one.line.paths.every((path) => isEmpty(valueAt(held, path))) ? <span className="q">{t("importing.same.none")}</span> : <Value line={one.line} coin={held} />}
                </td>
              ))}
              <td className="s">{one.kind === "same" ? t("importing.same.same") : <b>{t("importing.same.differ")}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Foot buttons={buttons} choice={choice} note={choice === null ? t("importing.same.undecided") : null} isOpen={isOpen} isBusy={decide.isPending} onChoose={(made) => decide.mutate(made)} onTakeBack={() => decide.mutate(null)} />
    </Shell>
  );
}
