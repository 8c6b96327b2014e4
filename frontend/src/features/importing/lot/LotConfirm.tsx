/** What will happen to the lot, pinned below, and the ways to make it happen; Ctrl+Enter takes the foremost. */
import { Trans, useTranslation } from "react-i18next";

import type { Coin } from "../../../api/types";
import { useKeys } from "../../../lib/keys";
import { weighed, type Weighed } from "../comparison";
import type { Decision } from "../queries";
import { mergeNote, nameOf } from "../SameCoin";
import type { Preview, PreviewCoin } from "./shapes";
import { useConfirmLot, useDiscardLot, type Confirming, type PhotoWish } from "./useLot";

interface Props {
  preview: Preview;
  coin: PreviewCoin;
  /** The coin of the collection that it is likely to be. */
  known: Coin | null;
  decision: Decision | null;
  doubts: number;
  photos: readonly PhotoWish[];
  isBusy: boolean;
  onDone: (coin: Coin | null) => void;
  onDiscarded: () => void;
}

export function LotConfirm({ preview, coin, known, decision, doubts, photos, isBusy, onDone, onDiscarded }: Props) {
  const { t } = useTranslation();
  const confirm = useConfirmLot();
  const discard = useDiscardLot();
  const both = known ? weighed(known, coin.coin, decision, null) : null;
  const isWorking = isBusy || confirm.isPending || discard.isPending;
  const send = (action: Decision["choice"]) => {
    if (isWorking) return;
    const duplicate = known ? { action, coin_id: action === "new" ? null : known.id, fields: action === "merge" && both ? fieldsOf(both) : {} } : null;
    const given: Confirming = { import_id: preview.import_id, row: coin.row, photos: [...photos], ...(duplicate && { duplicate }) };
    confirm.mutate(given, { onSuccess: onDone });
  };
  const main = known ? "merge" : "new";
  useKeys({ "mod+enter": () => send(main) });
  const several = preview.coins.length > 1;
  return (
    <div className="confirm" role="region" aria-label={t("lots.confirm.label")}>
      <span>
        {known && both ? (
          mergeNote(both, nameOf(known, t), t)
        ) : several ? (
          <Trans i18nKey="lots.confirm.addNumber" values={{ row: coin.row, rows: preview.coins.length }} components={{ b: <b /> }} />
        ) : (
          <Trans i18nKey="lots.confirm.add" components={{ b: <b /> }} />
        )}
        {photos.length > 0 && `, ${t("lots.confirm.pictures", { count: photos.length })}`}
      </span>
      {doubts > 0 && <span className="q">{t("lots.confirm.doubt", { count: doubts })}</span>}
      <div className="end">
        {!several && preview.state === "ready" && (
          <button type="button" className="btn" disabled={isWorking} onClick={() => discard.mutate(preview.import_id, { onSuccess: onDiscarded })}>
            {t("lots.confirm.discard")}
          </button>
        )}
        {known || several ? (
          <button type="button" className="btn" disabled={isWorking} onClick={() => send("skip")}>
            {t("lots.confirm.skip")}
          </button>
        ) : null}
        {known && (
          <>
            <button type="button" className="btn" disabled={isWorking} onClick={() => send("replace")}>
              {t("lots.confirm.replace")}
            </button>
            <button type="button" className="btn" disabled={isWorking} onClick={() => send("new")}>
              {t("lots.confirm.keepBoth")}
            </button>
          </>
        )}
        <button type="button" className="btn main" disabled={isWorking} title="Ctrl+Enter" onClick={() => send(main)}>
          {confirm.isPending ? t("lots.confirm.working") : t(known ? "lots.confirm.merge" : "lots.confirm.go")}
        </button>
      </div>
    </div>
  );
}

/** Whose value stands of each field that both say, or that one would gain. */
export function fieldsOf({ lines, takes }: Weighed): Record<string, "mine" | "theirs"> {
  return Object.fromEntries(
    lines.flatMap((one) => {
      const take = takes.get(one.line.name) ?? one.usual;
      if (one.kind === "same" || one.kind === "both" || take === one.usual) return [];
      return one.line.paths.map((path) => [path, take === "row" ? "theirs" : "mine"] as const);
    }),
  );
}
