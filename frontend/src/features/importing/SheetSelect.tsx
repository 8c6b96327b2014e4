/** Which sheet of the workbook is read, where it has several. */
import { useTranslation } from "react-i18next";

import type { Run } from "./queries";
import type { useChangeRun } from "./useRun";

export function SheetSelect({ run, change }: { run: Run; change: ReturnType<typeof useChangeRun> }) {
  const { t } = useTranslation();
  if (run.sheets.length < 2) return null;
  return (
    <label className="pick sheetpick">
      {t("importing.columns.sheet")}
      <select value={run.sheet ?? ""} disabled={change.isPending || run.state === "reading"} onChange={(event) => change.mutate({ sheet: event.target.value })}>
        {run.sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </select>
    </label>
  );
}
