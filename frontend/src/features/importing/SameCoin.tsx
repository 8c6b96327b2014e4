/** A row, or a lot, that may be a coin one has already: both side by side, and what to do about it. */
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import type { Coin } from "../../api/types";
import { addedBy, compared, merging, weighed, type Compared, type Suspect, type Take, type Weighed } from "./comparison";
import { isEmpty, valueAt } from "./lines";
import { coinOf, decision as word, knownCoinQuery, rowQuery, type Decision, type Likeness, type ReadCoin, type Row, type Run } from "./queries";
import { Foot, Frame, Waiting, type Way } from "./SameCoinFrame";
import { useDecide } from "./useRun";
import { labelOf, Value } from "./values";

/** Of a row of a table. */
export function SameCoin({ run, row, isOpen }: { run: Run; row: Row; isOpen: boolean }) {
  const [like] = row.likeness;
  const decide = useDecide(run.import_id, row.row);
  const isChanged = row.state === "changed";
  const known = isChanged ? row.known_coin_id : (row.decision?.coin_id ?? like?.coin_id ?? null);
  if (known === null) return like?.row ? <Twin run={run} row={row} like={like} other={like.row} isOpen={isOpen} /> : null;
  const suspect: Suspect = {
    id: `row-${String(row.row)}`,
    noun: "row",
    read: coinOf(row) ?? {},
    likeness: row.likeness,
    decision: row.decision,
    changed: isChanged ? row.changed : null,
    isOpen,
    isBusy: decide.isPending,
    decide: (made, settled) => decide.mutate(made, settled ? { onSettled: settled } : {}),
  };
  return <Known suspect={suspect} coinId={known} />;
}

export function nameOf(coin: Coin, t: TFunction): string {
  return coin.number ? t("importing.same.no", { number: coin.number }) : t("importing.same.unnumbered", { title: coin.title });
}

/** Beside a coin of the collection. Where its decision is made elsewhere on the page, it has no foot. */
export function Known({ suspect, coinId, hasFoot = true }: { suspect: Suspect; coinId: number; hasFoot?: boolean }) {
  const { t } = useTranslation();
  const { data: coin, error } = useQuery(knownCoinQuery(coinId));
  if (!coin) return <Waiting why={error ? `${t("importing.same.failed")} ${explain(error, t)}` : t("importing.same.loading")} />;
  return <Compare suspect={suspect} coin={coin} hasFoot={hasFoot} />;
}

/** The words that differ between the two kinds. */
function wordsOf(noun: Suspect["noun"], t: TFunction) {
  return {
    theirs: t(`importing.same.${noun}`),
    taken: t(noun === "row" ? "importing.same.taken" : "importing.same.takenLot"),
    replace: t(noun === "row" ? "importing.same.replaceNote" : "importing.same.replaceNoteLot"),
    undecided: t(noun === "row" ? "importing.same.undecided" : "importing.same.undecidedLot"),
  };
}

function Compare({ suspect, coin, hasFoot }: { suspect: Suspect; coin: Coin; hasFoot: boolean }) {
  const { t } = useTranslation();
  const { read, isOpen, noun } = suspect;
  const name = nameOf(coin, t);
  const isChanged = suspect.changed !== null;
  // Until the server has answered, the page holds the choice: a radio button must not spring back meanwhile.
  const [chosen, setChosen] = useState<Decision | null>(null);
  const decision = chosen ?? suspect.decision;
  const choice = decision?.choice ?? null;
  const both = weighed(coin, read, decision, suspect.changed);
  const merge = (takes: Weighed["takes"]) => merging(coin.id, coin, read, { ...both, takes });
  const set = (next: Decision) => {
    setChosen(next);
    suspect.decide(next, () => setChosen(null));
  };
  const ways: Way[] = [
    { label: t("importing.same.skip"), decision: word("skip") },
    ...(isChanged ? [] : [{ label: t("importing.same.replace"), decision: word("replace", coin.id) }]),
    { label: isChanged ? t("importing.same.addNew") : t("importing.same.keepBoth"), decision: word("new") },
    { label: isChanged ? t("importing.same.update") : t("importing.same.merge"), decision: merge(choice === "replace" ? new Map() : both.takes) },
  ];
  const like = suspect.likeness.find(({ coin_id }) => coin_id === coin.id) ?? suspect.likeness[0];
  const others = suspect.likeness.length - 1;
  const canChoose = isOpen && (choice === null || choice === "merge");
  return (
    <Frame
      title={t(isChanged ? "importing.same.titleChanged" : "importing.same.title", { name })}
      reasons={isChanged ? [] : (like?.reasons ?? [])}
      note={others > 0 && !isChanged ? t("importing.same.others", { count: others }) : null}
      id={suspect.id}
      read={read}
      foot={
        hasFoot && (
          <Foot ways={ways} choice={choice} note={footNote(choice, both, name, noun, t)} isOpen={isOpen} isBusy={suspect.isBusy} onChoose={set} onTakeBack={() => suspect.decide(null)} />
        )
      }
    >
      <Table yours={t("importing.same.yours", { name })} theirs={wordsOf(noun, t).theirs} lines={both.lines}>
        {(one) => (
          <Pair
            key={one.line.name}
            one={one}
            group={`same-${suspect.id}-${one.line.name}`}
            noun={noun}
            coin={coin}
            read={read}
            take={both.takes.get(one.line.name) ?? one.usual}
            isOpen={canChoose}
            onTake={(take) => set(merge(new Map([...both.takes, [one.line.name, take]])))}
          />
        )}
      </Table>
    </Frame>
  );
}

const SAME_SHOWN = 4; // fields that agree; the rest are counted

/** The fields side by side; of those that agree only the first few until all are asked for. */
function Table({ yours, theirs, lines, children }: { yours: string; theirs: string; lines: readonly Compared[]; children: (one: Compared) => ReactNode }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const differing = lines.filter(({ kind }) => kind !== "same");
  const same = lines.filter(({ kind }) => kind === "same");
  const hidden = isWhole ? 0 : Math.max(0, same.length - SAME_SHOWN);
  return (
    <>
      <table className="cmp">
        <thead>
          <tr>
            <td />
            <th scope="col">{yours}</th>
            <th scope="col">{theirs}</th>
            <td className="s" />
          </tr>
        </thead>
        <tbody>{[...differing, ...same.slice(0, same.length - hidden)].map(children)}</tbody>
      </table>
      {hidden > 0 && (
        <p className="duppad moresame">
          <button type="button" className="textbutton" onClick={() => setWhole(true)}>
            {t("importing.same.moreSame", { count: hidden })}
          </button>
        </p>
      )}
    </>
  );
}

function footNote(choice: Decision["choice"] | null, both: Weighed, name: string, noun: Suspect["noun"], t: TFunction): string | null {
  const words = wordsOf(noun, t);
  if (choice === null) return words.undecided;
  if (choice === "replace") return words.replace;
  return choice === "merge" ? mergeNote(both, name, t) : null;
}

/** What a merge does, in a line. */
export function mergeNote(both: Weighed, name: string, t: TFunction): string {
  const added = addedBy(both);
  return t("importing.same.mergeNote", { name, added: t("importing.same.added", { count: added }), unchanged: both.lines.length - added });
}

/** What one of the two says. */
function Side({ one, coin }: { one: Compared; coin: ReadCoin }) {
  const { t } = useTranslation();
  if (one.line.paths.every((path) => isEmpty(valueAt(coin, path)))) return <span className="q">{t("importing.same.none")}</span>;
  return <Value line={one.line} coin={coin} />;
}

interface PairProps {
  one: Compared;
  group: string;
  noun: Suspect["noun"];
  coin: ReadCoin;
  read: ReadCoin;
  take: Take;
  isOpen: boolean;
  onTake: (take: Take) => void;
}

/** One field: what is yours, what was read, and which stands. */
function Pair({ one, group, noun, coin, read, take, isOpen, onTake }: PairProps) {
  const { t } = useTranslation();
  const label = labelOf(one.line, t);
  const words = wordsOf(noun, t);
  const isSettled = one.kind === "same" || one.kind === "both";
  const cell = (side: Take, held: ReadCoin, title: string) =>
    isSettled ? (
      <td data-l={title} className="q2">
        <Side one={one} coin={held} />
      </td>
    ) : (
      <td data-l={title}>
        <label>
          <input type="radio" name={group} checked={take === side} disabled={!isOpen} aria-label={`${label}: ${title}`} onChange={() => onTake(side)} />
          <span><Side one={one} coin={held} /></span>
        </label>
      </td>
    );
  return (
    <tr className={isSettled ? undefined : "diff"}>
      <th scope="row">{label}</th>
      {cell("yours", coin, t("importing.same.yoursShort"))}
      {cell("row", read, words.theirs)}
      <td className="s">{isSettled ? t(`importing.same.${one.kind as "same" | "both"}`) : <b>{stand(one, take, words.taken, t)}</b>}</td>
    </tr>
  );
}

function stand(one: Compared, take: Take, taken: string, t: TFunction): string {
  if (one.kind === "new") return take === "row" ? t("importing.same.new") : t("importing.same.emptied");
  return take === "yours" ? t("importing.same.stands") : taken;
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
  const ways: Way[] = [
    { label: t("importing.same.skip"), decision: word("skip") },
    { label: t("importing.same.addAnyway"), decision: word("new") },
  ];
  const choice = row.decision?.choice ?? null;
  const note = choice === null ? t("importing.same.undecided") : null;
  return (
    <Frame
      title={t("importing.same.titleRow", { row: other })}
      reasons={like.reasons}
      note={null}
      id={`row-${String(row.row)}`}
      read={read}
      foot={<Foot ways={ways} choice={choice} note={note} isOpen={isOpen} isBusy={decide.isPending} onChoose={(made) => decide.mutate(made)} onTakeBack={() => decide.mutate(null)} />}
    >
      <Table yours={t("importing.same.other", { row: other })} theirs={t("importing.same.row")} lines={compared(theirs, read)}>
        {(one) => (
          <tr key={one.line.name} className={one.kind === "same" ? undefined : "diff"}>
            <th scope="row">{labelOf(one.line, t)}</th>
            <td data-l={t("importing.same.otherShort", { row: other })} className={one.kind === "same" ? "q2" : undefined}>
              <Side one={one} coin={theirs} />
            </td>
            <td data-l={t("importing.same.row")} className={one.kind === "same" ? "q2" : undefined}>
              <Side one={one} coin={read} />
            </td>
            <td className="s">{one.kind === "same" ? t("importing.same.same") : <b>{t("importing.same.differ")}</b>}</td>
          </tr>
        )}
      </Table>
    </Frame>
  );
}
