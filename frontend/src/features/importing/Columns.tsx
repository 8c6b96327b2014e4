/** Every column of the sheet: its heading, what it is read as, and its first ten rows. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FieldSelect } from "./FieldSelect";
import { isGuessed } from "./guessed";
import { sampleQuery, targetsQuery, type Mapped, type Run, type Target } from "./queries";
import { SheetSelect } from "./SheetSelect";
import { useChangeRun } from "./useRun";

export function Columns({ run }: { run: Run }) {
  const { t } = useTranslation();
  const { data: targets } = useQuery(targetsQuery);
  const { data: sample } = useQuery(sampleQuery(run.import_id));
  const change = useChangeRun(run.import_id);
  const columns = run.mapping?.columns ?? [];
  const isBusy = change.isPending || run.state === "reading";
  const taken = new Map(columns.map((column) => [column.target, column.label]));
  return (
    <section className="columns" aria-label={t("importing.columns.title")} aria-busy={isBusy}>
      <div className="colhead">
        <p className="q2">
          {columns.some(({ why }) => why === "profile") ? t("importing.columns.profile") : t("importing.columns.note")}{" "}
          <span className="q" role="status">
            {isBusy ? t("importing.run.saving") : change.isSuccess ? t("importing.run.saved") : ""}
          </span>
        </p>
        <SheetSelect run={run} change={change} />
      </div>
      <div className="colrow head" aria-hidden="true">
        <span>{t("importing.columns.heading")}</span>
        <span>{t("importing.columns.target")}</span>
        <span>{t("importing.columns.values")}</span>
      </div>
      <ol>
        {columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            targets={targets ?? []}
            taken={taken}
            examples={(sample?.rows ?? []).map((row) => row.raw[column.column] ?? "")}
            isBusy={isBusy}
            onChoose={(target) => change.mutate({ mapping: { columns: [{ column: column.column, target }] } })}
          />
        ))}
      </ol>
    </section>
  );
}

interface Props {
  column: Mapped;
  targets: readonly Target[];
  taken: ReadonlyMap<string, string>;
  examples: readonly string[];
  isBusy: boolean;
  onChoose: (target: string) => void;
}

function ColumnRow({ column, targets, taken, examples, isBusy, onChoose }: Props) {
  const { t } = useTranslation();
  const isOut = column.target === "leave_out";
  const isUnsure = isGuessed(column);
  return (
    <li className={isOut ? "colrow out" : "colrow"}>
      <div className="colname">
        {column.label}
        {column.heading === "" && <span className="q"> {t("importing.columns.unnamed")}</span>}
      </div>
      <div className="coltarget">
        <FieldSelect column={column} targets={targets} taken={taken} isBusy={isBusy} onChoose={onChoose} />
        <span className={isUnsure ? "suggest why" : "q why"}>{isUnsure ? t("importing.columns.why.unsure") : <Why why={column.why} />}</span>
        {isOut && <span className="q2 why">{t("importing.columns.leftOut")}</span>}
        {column.target === "custom" && <span className="q2 why">{t("importing.columns.own")}</span>}
      </div>
      <Examples values={examples} />
    </li>
  );
}

const WHY = ["heading", "content", "profile", "owner"] as const;

function Why({ why }: { why: string }) {
  const { t } = useTranslation();
  const known = WHY.find((one) => one === why);
  return known ? <>{t(`importing.columns.why.${known}`)}</> : null;
}

const SHORT = 170; // signs of examples that are shown at first

function Examples({ values }: { values: readonly string[] }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const filled = values.filter((value) => value.trim() !== "");
  if (filled.length === 0) return <p className="q examples">{t("importing.columns.blank")}</p>;
  const isLong = filled.join("").length > SHORT;
  return (
    <div className={isWhole ? "examples whole" : "examples"}>
      <ul>
        {values.map((value, index) =>
          value.trim() === "" ? (
            <li key={index} className="q" aria-label={t("importing.columns.empty")}>
              ·
            </li>
          ) : (
            <li key={index}>{value}</li>
          ),
        )}
      </ul>
      {isLong && (
        <button type="button" className="textbutton" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("importing.columns.less") : t("importing.columns.whole")}
        </button>
      )}
    </div>
  );
}
