/** What was read of a row, group by group, each line with the numbers of the marks that it came from. */
import { Fragment, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import { corrected, isEmpty, linesOf, valueAt, type GroupName, type Line } from "./lines";
import { isLeftOut, said, withoutValue, withValue, type Values } from "./patch";
import { coinOf, decision, type ReadCoin, type Row, type Run } from "./queries";
import { useDecide } from "./useRun";
import { labelOf, Value } from "./values";

const GROUPS: readonly GroupName[] = ["identity", "physical", "sides", "references", "bought", "own"];

interface Props {
  run: Run;
  row: Row;
  marks: ReadonlyMap<string, readonly number[]>;
  doubtful: ReadonlyMap<string, readonly string[]>;
  /** Whether the reading can still be put right. */
  isOpen: boolean;
  onLight: (marks: readonly number[]) => void;
}

export function Reading({ run, row, marks, doubtful, isOpen, onLight }: Props) {
  const { t } = useTranslation();
  const read = coinOf(row);
  const decide = useDecide(run.import_id, row.row);
  if (!read) return null;
  const values: Values = row.decision?.values ?? {};
  const coin = corrected(read, values);
  const lines = linesOf(read);
  const stray = [...doubtful].filter(([path]) => !lines.some((line) => line.paths.includes(path)));
  const waits = [...doubtful.keys()].filter((path) => said(values, path) === undefined).length;
  // Only rows that become coins of their own are put right here; the others are settled field by field below.
  const canCorrect = isOpen && (row.state === "clean" || row.state === "doubtful");
  const save = (next: Values) => decide.mutate(Object.keys(next).length > 0 ? decision("new", null, next) : null);
  return (
    <>
      <div className="sechead">
        <h2 className="label">{t("importing.read.reading")}</h2>
        {waits > 0 && <span className="suggest waits">{t("importing.read.doubtful", { count: waits })}</span>}
      </div>
      <div className="readt">
        {GROUPS.map((group) => {
          const inGroup = lines.filter((line) => line.group === group);
          if (inGroup.length === 0) return null;
          return (
            <Fragment key={group}>
              <span className="grp">{t(`importing.read.group.${group}`)}</span>
              {inGroup.map((line) => {
                const numbers = [...new Set(line.paths.flatMap((path) => marks.get(path) ?? []))].sort((one, other) => one - other);
                return (
                  <div key={line.paths[0]} className="readline" onMouseEnter={() => onLight(numbers)} onMouseLeave={() => onLight([])}>
                    <span className="i">{numbers.join(", ")}</span>
                    <span className="k">{labelOf(line, t)}</span>
                    <LineValue line={line} read={read} coin={coin} values={values} doubtful={doubtful} onSave={canCorrect ? save : null} isBusy={decide.isPending} />
                  </div>
                );
              })}
            </Fragment>
          );
        })}
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

interface LineProps {
  line: Line;
  read: ReadCoin;
  coin: ReadCoin;
  values: Values;
  doubtful: ReadonlyMap<string, readonly string[]>;
  onSave: ((values: Values) => void) | null;
  isBusy: boolean;
}

function LineValue({ line, read, coin, values, doubtful, onSave, isBusy }: LineProps) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const [path = ""] = line.paths;
  const isDoubtful = line.paths.some((one) => doubtful.has(one));
  const words = line.paths.flatMap((one) => doubtful.get(one) ?? []);
  const isOut = isLeftOut(values, path);
  const isRight = !isOut && said(values, path) !== undefined;
  const value = valueAt(read, path);
  const word = said(values, path);
  const isText = typeof value === "string" && !/^(?:description\.(?:category|metal|issue_status)|status)$/u.test(path);
  const leaveOut = () => onSave?.(line.paths.filter((one) => !isEmpty(valueAt(read, one))).reduce((made, one) => withValue(made, one, Array.isArray(valueAt(read, one)) ? [] : null), values));
  const asRead = () => onSave?.(line.paths.reduce(withoutValue, values));
  const isGone = isOut || (Array.isArray(said(values, path)) && (said(values, path) as unknown[]).length === 0);
  return (
    <span className="v">
      {isGone ? (
        <span className="gonevalue">
          <s>
            <Value line={line} coin={read} />
          </s>{" "}
          <span className="q">{t("importing.read.leftOut")}</span>
        </span>
      ) : isDoubtful && !isRight ? (
        <span className="suggest">
          <Value line={line} coin={coin} />
        </span>
      ) : (
        <>
          <Value line={line} coin={coin} />
          {isRight && <span className="q"> {t("importing.read.yours")}</span>}
        </>
      )}
      {isDoubtful && (
        <span className="why">
          {words.length > 0 ? words.join(" ") : t("importing.read.unsure")}
          {onSave && !isWriting && (
            <>
              <br />
              <span className="opt">
                <button type="button" className="btn sm" disabled={isBusy} aria-pressed={!isGone && !isRight} onClick={asRead}>
                  {t("importing.read.asRead")}
                </button>
                <button type="button" className="btn sm" disabled={isBusy} aria-pressed={isGone} onClick={leaveOut}>
                  {t("importing.read.leaveOut")}
                </button>
                {isText && (
                  <button type="button" className="btn sm" disabled={isBusy} aria-pressed={isRight} onClick={() => setWriting(true)}>
                    {t("importing.read.correct")}
                  </button>
                )}
              </span>
            </>
          )}
        </span>
      )}
      {isWriting && (
        <Correction
          label={labelOf(line, t)}
          text={typeof word === "string" ? word : isText ? value : ""}
          onCancel={() => setWriting(false)}
          onSave={(text) => {
            setWriting(false);
            onSave?.(withValue(values, path, text));
          }}
        />
      )}
    </span>
  );
}

function Correction({ label, text, onSave, onCancel }: { label: string; text: string; onSave: (text: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") onSave(typed.trim());
  };
  return (
    <form className="correction" onSubmit={submit}>
      <textarea className="input" rows={typed.length > 60 ? 3 : 1} aria-label={t("importing.read.correction", { field: label })} value={typed} autoFocus onChange={(event) => setTyped(event.target.value)} />
      <span className="opt">
        <button type="submit" className="btn sm" disabled={typed.trim() === ""}>
          {t("importing.read.save")}
        </button>
        <button type="button" className="btn sm plain" onClick={onCancel}>
          {t("importing.read.cancel")}
        </button>
      </span>
    </form>
  );
}
