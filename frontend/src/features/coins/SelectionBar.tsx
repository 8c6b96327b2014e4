/** What can be done with several coins at once. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trans, useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { complain, say } from "../../ui/toasts";
import { refresh } from "./queries";
import { restoreAll, trashAll } from "./trash";

interface Props {
  selected: ReadonlySet<number>;
  isTrash: boolean;
  onClear: () => void;
}

export function SelectionBar({ selected, isTrash, onClear }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const restore = async (ids: readonly number[]) => {
    const { failure } = await restoreAll(ids);
    await refresh(client);
    if (failure) complain(explain(failure, t));
    else say(t("coins.undone"));
  };
  const trash = useMutation({
    mutationFn: () => trashAll([...selected]),
    onSuccess: async ({ done, failure }) => {
      onClear();
      await refresh(client);
      if (failure) complain(t("coins.someTrashed", { done: done.length, asked: selected.size, why: explain(failure, t) }));
      if (done.length) say(t("coins.trashed", { count: done.length }), { label: t("coins.undo"), run: () => void restore(done) });
    },
  });
  const back = useMutation({
    mutationFn: () => restoreAll([...selected]),
    onSuccess: async ({ done, failure }) => {
      onClear();
      await refresh(client);
      if (failure) complain(explain(failure, t));
      if (done.length) say(t("coins.restoredAll", { count: done.length }));
    },
  });
  return (
    <div className="selbar">
      <span role="status">
        <Trans i18nKey="coins.selected" count={selected.size} components={{ b: <b /> }} />
      </span>
      {isTrash ? (
        <button type="button" className="btn sm" disabled={back.isPending} onClick={() => back.mutate()}>
          {t("coins.restoreAll")}
        </button>
      ) : (
        <button type="button" className="btn sm" disabled={trash.isPending} onClick={() => trash.mutate()}>
          {t("coins.trash")}
        </button>
      )}
      <span className="end q2">
        <button type="button" className="btn plain sm" onClick={onClear}>
          {t("coins.clearSelection")}
        </button>
      </span>
    </div>
  );
}
