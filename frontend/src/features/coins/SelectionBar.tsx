/** What can be done with several coins at once. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Trans, useTranslation } from "react-i18next";

import { answer, api } from "../../api/client";
import { explain } from "../../api/explain";
import type { Moved } from "../../api/types";
import { useUndo } from "../../coin/ChangeList";
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
  const navigate = useNavigate();
  const { undo } = useUndo();
  const moved = (words: "coins.trashed" | "coins.restoredAll") => async ({ coins, change_set: set }: Moved) => {
    onClear();
    await refresh(client);
    say(t(words, { count: coins }), set === null ? null : { label: t("coins.undo"), run: () => undo(set) });
  };
  const onError = (error: unknown) => complain(explain(error, t));
  const trash = useMutation({ mutationFn: () => trashAll(selected), onSuccess: moved("coins.trashed"), onError });
  const back = useMutation({ mutationFn: () => restoreAll(selected), onSuccess: moved("coins.restoredAll"), onError });
  /** Only looked up: the coins are changed where the answers are reviewed. */
  const lookUp = useMutation({
    mutationFn: () => answer(api.POST("/api/v2/catalog/bulk-enrich", { body: { ids: [...selected], apply: false } })),
    onSuccess: ({ job_id: id }) => navigate({ to: "/catalog/enrich/$jobId", params: { jobId: String(id) } }),
    onError,
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
        <>
          <button type="button" className="btn sm" disabled={lookUp.isPending} onClick={() => lookUp.mutate()}>
            {t("coins.fillFromCatalog")}
          </button>
          <button type="button" className="btn sm" disabled={trash.isPending} onClick={() => trash.mutate()}>
            {t("coins.trash")}
          </button>
        </>
      )}
      <span className="end q2">
        <button type="button" className="btn plain sm" onClick={onClear}>
          {t("coins.clearSelection")}
        </button>
      </span>
    </div>
  );
}
