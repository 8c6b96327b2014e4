/** What will happen, pinned below, and the button that makes it happen. */
import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";

import type { Run } from "./queries";
import { useConfirm, useDiscard } from "./useRun";

export function ConfirmBar({ run }: { run: Run }) {
  const { t } = useTranslation();
  const confirm = useConfirm(run.import_id);
  const discard = useDiscard(run.import_id);
  const [update, setUpdate] = useState(false);
  const states = run.summary?.states ?? {};
  const changed = states.changed ?? 0;
  const plan = run.planned;
  const isBusy = confirm.isPending || discard.isPending || run.state === "reading";
  const isLater = run.state === "confirmed";
  return (
    <div className="confirm" role="region" aria-label={t("importing.confirm.label")}>
      {(!isLater || plan.add + plan.join > 0) && (
        <span>
          {plan.add > 0 ? <Trans i18nKey="importing.confirm.add" count={plan.add} components={{ b: <b /> }} /> : !isLater && t("importing.confirm.nothing")}
          {plan.join > 0 && `${plan.add > 0 || !isLater ? ", " : ""}${t("importing.confirm.join", { count: plan.join })}`}
        </span>
      )}
      {run.waiting === 0 && !isLater && (states.doubtful ?? 0) > 0 && <span className="q hidep">{t("importing.confirm.doubt", { count: states.doubtful ?? 0 })}</span>}
      {run.waiting > 0 && <span className="suggest">{t("importing.confirm.left", { count: run.waiting })}</span>}
      {changed > 1 && run.waiting > 0 && (
        <label className="tick">
          <input type="checkbox" checked={update} onChange={(event) => setUpdate(event.target.checked)} />
          {t("importing.confirm.update", { count: changed })}
        </label>
      )}
      <div className="end">
        {!isLater && (
          <button type="button" className="btn" disabled={isBusy} onClick={() => discard.mutate()}>
            {t("importing.confirm.discard")}
          </button>
        )}
        <button type="button" className="btn main" disabled={isBusy || (isLater && !update && plan.add + plan.join === 0)} onClick={() => confirm.mutate(update)}>
          {isLater ? t("importing.confirm.later") : plan.add > 0 ? t("importing.confirm.go", { count: plan.add }) : t("importing.confirm.goNone")}
        </button>
      </div>
    </div>
  );
}
