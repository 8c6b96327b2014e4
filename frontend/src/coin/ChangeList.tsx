/** What was done, newest first, each with its way back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../api/client";
import { explain } from "../api/explain";
import type { ChangeSet } from "../api/types";
import { relative } from "../lib/times";
import { complain, say } from "../ui/toasts";
import { told, type Told } from "./changes";

const SHOWN = 3; // changes told of one set

export function useUndo(): { undo: (changeSet: number) => void; isPending: boolean } {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (changeSet: number) => answer(api.POST("/api/v2/history/{change_set}/undo", { params: { path: { change_set: changeSet } } })),
    onSuccess: async ({ kept }) => {
      const fields = kept.map(({ field }) => fieldWord(field, t)).join(", ");
      say(kept.length ? t("change.keptToast", { count: kept.length, fields }) : t("change.undoneToast"));
      await Promise.all([client.invalidateQueries({ queryKey: ["coins"] }), client.invalidateQueries({ queryKey: ["history"] })]);
    },
    onError: (error) => complain(explain(error, t)),
  });
  return { undo: mutate, isPending };
}

/** The word for "description.weight_g". */
export function fieldWord(path: string, t: TFunction): string {
  const [group = "", name = ""] = path.includes(".") ? path.split(".") : ["description", path];
  if (group === "acquisition" || group === "worth" || group === "disposal") return t(`coin.${group}.${name}` as "coin.worth.estimate");
  return t(`coin.field.${name || group}` as "coin.field.title", { defaultValue: name || group });
}

interface Props {
  sets: readonly ChangeSet[];
  /** Given on a coin's own page: its changes need not name it. */
  coinId: number | null;
}

export function ChangeList({ sets, coinId }: Props) {
  return (
    <ol className="hist2">
      {sets.map((set) => (
        <Item key={set.id} set={set} coinId={coinId} />
      ))}
    </ol>
  );
}

function Item({ set, coinId }: { set: ChangeSet; coinId: number | null }) {
  const { t } = useTranslation();
  const { undo, isPending } = useUndo();
  const isImport = set.kind === "imported";
  return (
    <li className={set.undone_by === null ? undefined : "undone"}>
      <time className="q" dateTime={set.at}>
        {whenText(set.at, t)}
      </time>
      <span>
        <What set={set} coinId={coinId} />
      </span>
      {set.undone_by === null ? (
        <button type="button" className="textbutton nw" disabled={isPending} onClick={() => undo(set.id)}>
          {isImport ? t("change.undoImport") : t("change.undo")}
        </button>
      ) : (
        <span className="q nw">{t("change.undone")}</span>
      )}
    </li>
  );
}

export function whenText(at: string, t: TFunction): string {
  const { day, date, clock } = relative(new Date(at), new Date());
  return day ? t(`change.when.${day}`, { clock }) : t("change.when.other", { date, clock });
}

function What({ set, coinId }: { set: ChangeSet; coinId: number | null }) {
  const { t } = useTranslation();
  if (set.kind === "imported") return <Imported set={set} coinId={coinId} />;
  const tellings = told(set.changes);
  const kind = t(`change.kind.${set.kind}` as "change.kind.edited", { defaultValue: set.kind });
  const isTold = set.kind === "edited" && tellings.length > 0 && set.coins === 1;
  return (
    <>
      {!isTold && (
        <>
          {set.kind === "photographed" && set.summary ? set.summary : kind}
          {set.kind !== "photographed" && set.summary && `: ${set.summary}`}
        </>
      )}
      {isTold &&
        tellings.slice(0, SHOWN).map((one, index) => (
          <Fragment key={index}>
            {index > 0 && "; "}
            <Telling one={one} />
          </Fragment>
        ))}
      {isTold && tellings.length > SHOWN && <span className="q"> {t("change.more", { count: tellings.length - SHOWN })}</span>}
      {coinId === null && <Coins set={set} />}
    </>
  );
}

function Coins({ set }: { set: ChangeSet }) {
  const { t } = useTranslation();
  const [only] = set.changes;
  if (set.coins === 1 && only)
    return (
      <span className="q">
        {" · "}
        <Link to="/coins/$coinId" params={{ coinId: String(only.coin_id) }}>
          {t("change.coin", { id: only.coin_id })}
        </Link>
      </span>
    );
  return <span className="q"> · {t("change.coins", { count: set.coins })}</span>;
}

function Imported({ set, coinId }: { set: ChangeSet; coinId: number | null }) {
  const { t } = useTranslation();
  const file = set.summary ?? "…";
  if (coinId === null)
    return (
      <>
        {t("change.importedAlone", { file })} <span className="q">· {t("change.coins", { count: set.coins })}</span>
      </>
    );
  return set.coins > 1 ? t("change.importedWith", { count: set.coins - 1, file }) : t("change.importedAlone", { file });
}

function Telling({ one }: { one: Told }) {
  const { t } = useTranslation();
  const word = t(`coin.${one.group}.${one.name}` as "coin.field.title", { defaultValue: t(`coin.field.${one.name}` as "coin.field.title", { defaultValue: one.name }) });
  const flag = (text: string | null) => (text === "true" ? t("change.yes") : text === "false" ? t("change.no") : text);
  const style = one.isReference ? "ref" : undefined;
  if (one.isWhole)
    return one.after ? (
      <>
        {t("change.gained", { what: word })}: <span className={style}>{one.after}</span>
      </>
    ) : (
      <>
        {t("change.lost", { what: word })}: <span className="was">{one.before}</span>
      </>
    );
  return (
    <>
      {word} {one.before && <span className="was">{flag(one.before)}</span>} <span className={style}>{flag(one.after)}</span>
    </>
  );
}
