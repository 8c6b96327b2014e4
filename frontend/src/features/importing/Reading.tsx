/** What was read of a row, group by group, each line with the numbers of the marks that it came from. */
import { Fragment } from "react";
import { useTranslation } from "react-i18next";

import { LineValue, type Beyond } from "./LineValue";
import { corrected, LINES, linesOf, type GroupName } from "./lines";
import { isLeftOut, said, type Values } from "./patch";
import type { ReadCoin } from "./queries";
import { labelOf } from "./values";

const GROUPS: readonly GroupName[] = ["identity", "physical", "sides", "references", "bought", "own"];

interface Props {
  read: ReadCoin;
  /** What the owner has said of it. */
  values: Values;
  marks: ReadonlyMap<string, readonly number[]>;
  doubtful: ReadonlyMap<string, readonly string[]>;
  /** Keeps what the owner says; null where the reading cannot be put right here. */
  onSave: ((values: Values) => void) | null;
  isBusy: boolean;
  /** The marks that are pointed at, in the text or here. */
  lit: readonly number[];
  onLight: (marks: readonly number[]) => void;
  beyond?: Beyond;
  /** Groups that are shown elsewhere. */
  without?: readonly GroupName[];
}

export function Reading({ read, values, marks, doubtful, onSave, isBusy, lit, onLight, beyond, without = [] }: Props) {
  const { t } = useTranslation();
  const coin = corrected(read, values);
  const lines = linesOf(read);
  const stray = [...doubtful].filter(([path]) => !lines.some((line) => line.paths.includes(path)));
  // What the owner left out of a lot has no value left to stand in a line of its own, and yet a way back.
  const lost = LINES.filter((line) => !without.includes(line.group) && !lines.includes(line) && line.paths.some((path) => isLeftOut(values, path)));
  const waits = [...doubtful.keys()].filter((path) => said(values, path) === undefined).length;
  return (
    <>
      <div className="sechead">
        <h2 className="label">{t("importing.read.reading")}</h2>
        {waits > 0 && <span className="suggest waits">{t("importing.read.doubtful", { count: waits })}</span>}
      </div>
      <div className="readt">
        {GROUPS.filter((group) => !without.includes(group)).map((group) => {
          const inGroup = lines.filter((line) => line.group === group);
          if (inGroup.length === 0) return null;
          return (
            <Fragment key={group}>
              <span className="grp">{t(`importing.read.group.${group}`)}</span>
              {inGroup.map((line) => {
                const numbers = [...new Set(line.paths.flatMap((path) => marks.get(path) ?? []))].sort((one, other) => one - other);
                const isLit = numbers.some((number) => lit.includes(number));
                return (
                  <div
                    key={line.paths[0]}
                    className={isLit ? "readline on" : "readline"}
                    data-marks={numbers.join(" ")}
                    onMouseEnter={() => onLight(numbers)}
                    onMouseLeave={() => onLight([])}
                    onFocus={() => onLight(numbers)}
                    onBlur={() => onLight([])}
                  >
                    <span className="i">{numbers.length > 0 && <Numbers numbers={numbers} label={labelOf(line, t)} />}</span>
                    <span className="k">{labelOf(line, t)}</span>
                    <LineValue line={line} read={read} coin={coin} values={values} doubtful={doubtful} onSave={onSave} isBusy={isBusy} beyond={beyond ?? null} />
                  </div>
                );
              })}
            </Fragment>
          );
        })}
        {beyond && onSave && lost.map((line) => (
          <div key={line.paths[0]} className="readline">
            <span className="i" />
            <span className="k">{labelOf(line, t)}</span>
            <span className="v">
              <span className="q">{t("importing.read.leftOut")}</span>
              <span className="putright">
                <button type="button" className="textbutton" disabled={isBusy} aria-label={t("importing.read.asReadField", { field: labelOf(line, t) })} onClick={() => beyond.reset(line.paths)}>
                  {t("importing.read.asRead")}
                </button>
              </span>
            </span>
          </div>
        ))}
        {stray.map(([path, words]) => (
          <div key={path} className="readline">
            <span className="i" />
            <span className="k" />
            <span className="v">
              <span className="suggest">{words.join(" ") || t("importing.read.unsure")}</span>
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

/** The marks' numbers; focus on them shows the place in the text. */
function Numbers({ numbers, label }: { numbers: readonly number[]; label: string }) {
  const { t } = useTranslation();
  const show = () => document.querySelector(`mark[data-mark="${String(numbers[0])}"]`)?.scrollIntoView({ block: "nearest" });
  return (
    <button type="button" className="marknumber" aria-label={t("importing.read.where", { field: label, marks: numbers.join(", ") })} onClick={show}>
      {runs(numbers)}
    </button>
  );
}

/** "3, 16–18": numbers side by side are a run. */
export function runs(numbers: readonly number[]): string {
  const made: number[][] = [];
  for (const number of numbers) {
    const last = made.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else made.push([number]);
  }
  return made.map((run) => (run.length > 2 ? `${String(run[0])}–${String(run.at(-1))}` : run.join(", "))).join(", ");
}
