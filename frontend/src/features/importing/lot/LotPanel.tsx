/** A lot's reading beside its text, and everything that is decided of it; on a page of its own or in a list. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Coin } from "../../../api/types";
import { AsRead } from "../AsRead";
import type { Suspect } from "../comparison";
import { decision as word, knownCoinQuery, type Decision } from "../queries";
import { ProposedType } from "../ProposedType";
import { Reading } from "../Reading";
import { Known } from "../SameCoin";
import { alsoRead, choicesOf, tellsPurchase } from "./choices";
import { LotConfirm } from "./LotConfirm";
import { Costs } from "./Costs";
import { doubtsOf, marksByLine, owned, spansOf, wholeRemarks } from "./doubts";
import { LotFacts } from "./LotFacts";
import { LotText } from "./LotText";
import { photoWishes, Pictures, usualWishes, type Wish } from "./Pictures";
import { placeOfWords, type Selected } from "./selection";
import type { Preview, PreviewCoin } from "./shapes";
import { inCharacters, markedText } from "./spans";
import { SplitDialog } from "./SplitDialog";
import { useCorrect } from "./useLot";
import "./lot.css";

interface Props {
  preview: Preview;
  /** Told with the coin that it became; null where it became none. */
  onDone: (coin: Coin | null) => void;
  onDiscarded: () => void;
}

export function LotPanel({ preview, onDone, onDiscarded }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number | null>(null);
  const [isSplitting, setSplitting] = useState(false);
  const coin = preview.coins.find(({ row }) => row === chosen) ?? preview.coins.find(({ coin_id, decision }) => coin_id === null && decision === null) ?? preview.coins.find(({ coin_id }) => coin_id === null) ?? preview.coins[0];
  if (!coin) return null;
  const canSplit = preview.state === "ready" && preview.coins.every(({ coin_id }) => coin_id === null);
  const remarks = [...new Set([...preview.warnings, ...wholeRemarks(coin)])];
  return (
    <>
      {remarks.length > 0 && (
        <ul className="lotremarks" aria-label={t("lots.page.warnings")}>
          {remarks.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {(preview.coins.length > 1 || (canSplit && preview.lot.coins > 1)) && (
        <div className="partbar coinbar">
          {preview.coins.length > 1 && (
            <div className="chips scroll" role="group" aria-label={t("lots.page.tabs")}>
              {preview.coins.map((one) => (
                <button key={one.row} type="button" className="chip" aria-pressed={one.row === coin.row} onClick={() => setChosen(one.row)}>
                  {t("lots.page.tab", { row: one.row })} <span className="k">{one.coin_id !== null ? t("lots.page.tabDone") : one.decision ? t("importing.read.leftOut") : one.title}</span>
                </button>
              ))}
            </div>
          )}
          {canSplit && (
            <button type="button" className={preview.lot.coins > preview.coins.length ? "btn sm" : "textbutton"} onClick={() => setSplitting(true)}>
              {t("lots.split.open")}
            </button>
          )}
        </div>
      )}
      <OneCoin key={coin.row} preview={preview} coin={coin} onDone={onDone} onDiscarded={onDiscarded} onSplit={canSplit && preview.lot.coins === 1 && preview.coins.length === 1 ? () => setSplitting(true) : null} />
      {isSplitting && <SplitDialog preview={preview} onClose={() => setSplitting(false)} />}
    </>
  );
}

function OneCoin({ preview, coin, onDone, onDiscarded, onSplit }: Props & { coin: PreviewCoin; onSplit: (() => void) | null }) {
  const { t } = useTranslation();
  const correct = useCorrect(preview.import_id);
  const [lit, setLit] = useState<readonly number[]>([]);
  const [picking, setPicking] = useState<{ path: string; label: string } | null>(null);
  const [wishes, setWishes] = useState(() => usualWishes(preview));
  const [decision, setDecision] = useState<Decision | null>(coin.decision);
  const { text } = preview.lot;
  const marked = useMemo(() => markedText(text, spansOf(text, coin.fields)), [text, coin.fields]);
  const marks = useMemo(() => marksByLine(marked.marks), [marked]);
  const doubtful = useMemo(() => doubtsOf(coin), [coin]);
  const values = useMemo(() => owned(coin.coin, coin.owner), [coin]);
  const like = coin.likeness.find(({ coin_id }) => coin_id !== null) ?? null;
  const isOpen = coin.coin_id === null && (preview.state === "ready" || preview.state === "confirmed");
  const { data: known } = useQuery({ ...knownCoinQuery(like?.coin_id ?? 0), enabled: like !== null });
  const pick = (path: string, place: Selected) => {
    setPicking(null);
    correct.mutate({ row: coin.row, span: { field: path, start: inCharacters(text, place.start), end: inCharacters(text, place.end) } });
  };
  const suspect: Suspect = {
    id: `lot-${String(preview.import_id)}-${String(coin.row)}`,
    noun: "lot",
    read: coin.coin,
    likeness: coin.likeness,
    decision,
    changed: null,
    isOpen,
    isBusy: false,
    decide: (made, settled) => {
      setDecision(made);
      settled?.();
    },
  };
  return (
    <>
      <div className="imp lotimp">
        <section>
          <LotText text={text} marked={marked} doubtful={doubtful} lit={lit} onLight={setLit} picking={picking} onCancel={() => setPicking(null)} onPick={isOpen ? pick : null}>
            <AsRead id={suspect.id} coin={coin.coin} />
          </LotText>
          <Pictures preview={preview} wishes={wishes} onWish={(id: number, wish: Wish) => setWishes(new Map([...wishes, [id, wish]]))} />
        </section>
        <section>
          <ProposedType type={coin.type} />
          <Reading
            read={coin.coin}
            values={values}
            marks={marks}
            doubtful={doubtful}
            onSave={isOpen ? (next) => correct.mutate({ row: coin.row, values: next }) : null}
            isBusy={correct.isPending}
            lit={lit}
            onLight={setLit}
            without={tellsPurchase(coin.fields) ? [] : MONEY}
            beyond={{
              choices: (line) => [
                ...alsoRead(line.paths, coin.fields),
                ...choicesOf(line.name, coin.coin, {}).map((one) => ({ label: t(`lots.choice.${one.name}`), values: one.values, isChosen: false })),
              ],
              pick: (path, label, words) => {
                const place = words === null ? null : placeOfWords(text, words);
                if (place) pick(path, place);
                else setPicking({ path, label });
              },
              reset: (paths) => correct.mutate({ row: coin.row, reset: paths }),
              holds: (words) => placeOfWords(text, words) !== null,
            }}
          />
          {isOpen && coin.owner.some((path) => !isMoney(path)) && (
            <p className="rowend">
              <button type="button" className="textbutton" disabled={correct.isPending} onClick={() => correct.mutate({ row: coin.row, reset: coin.owner.filter((path) => !isMoney(path)) })}>
                {t("lots.page.asRead")}
              </button>
            </p>
          )}
          <LotFacts preview={preview} />
          <Costs preview={preview} coin={coin} onSave={isOpen ? (next) => correct.mutate({ row: coin.row, values: next }) : null} isBusy={correct.isPending} />
          {onSplit && (
            <p className="rowend">
              <button type="button" className="textbutton" onClick={onSplit}>
                {t("lots.split.open")}
              </button>
            </p>
          )}
        </section>
      </div>
      {like?.coin_id && isOpen && <Known suspect={suspect} coinId={like.coin_id} hasFoot={false} />}
      {isOpen && (
        <LotConfirm
          preview={preview}
          coin={coin}
          known={like && known ? known : null}
          decision={decision ?? (like?.coin_id ? word("merge", like.coin_id) : null)}
          doubts={doubtful.size}
          photos={photoWishes(wishes)}
          isBusy={correct.isPending}
          onDone={onDone}
          onDiscarded={onDiscarded}
        />
      )}
    </>
  );
}

/** What was paid has lines of its own; where it was bought is told with the lot. */
const MONEY = ["bought"] as const;
const isMoney = (path: string) => path.startsWith("acquisition.");
