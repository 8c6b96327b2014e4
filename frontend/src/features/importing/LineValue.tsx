/** The value of one line, what is the matter with it, and the ways to put it right. */
import { useState, type MouseEvent, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import { asValue, asWritten, writingOf, type Writing } from "./correcting";
import { isEmpty, valueAt, type Line } from "./lines";
import { isLeftOut, said, withoutValue, withValue, type Values } from "./patch";
import type { ReadCoin } from "./queries";
import { labelOf, Value } from "./values";

/** What a text that can be read anew offers beyond the value itself. */
export interface Beyond {
  /** Other fields that the value may belong to, each with what the owner's word then is. */
  choices: (line: Line) => readonly { label: string; values: Values; isChosen: boolean }[];
  /** Asks for the place that the field is to be read from: these words, or those that are selected next. */
  pick: (path: string, label: string, words: string | null) => void;
  /** Whether these words stand in the text. */
  holds: (words: string) => boolean;
  /** Fields are again as they were read: what the owner says is kept at once. */
  reset: (paths: readonly string[]) => void;
}

interface Props {
  line: Line;
  read: ReadCoin;
  coin: ReadCoin;
  values: Values;
  doubtful: ReadonlyMap<string, readonly string[]>;
  onSave: ((values: Values) => void) | null;
  isBusy: boolean;
  beyond: Beyond | null;
}

export function LineValue({ line, read, coin, values, doubtful, onSave, isBusy, beyond }: Props) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const [path = ""] = line.paths;
  const label = labelOf(line, t);
  const isDoubtful = line.paths.some((one) => doubtful.has(one));
  const words = line.paths.flatMap((one) => doubtful.get(one) ?? []);
  const isOut = isLeftOut(values, path);
  const word = said(values, path);
  const isRight = !isOut && word !== undefined;
  const isGone = isOut || (Array.isArray(word) && word.length === 0);
  const writing = writingOf(line, read);
  // A row of a table has its own place for categories and lists: the columns.
  const canWrite = onSave !== null && (beyond ? writing !== null : writing === "text");
  const empty = (one: string) => (Array.isArray(valueAt(read, one)) ? [] : null);
  const leaveOut = () => onSave?.(line.paths.filter((one) => !isEmpty(valueAt(read, one))).reduce((made, one) => withValue(made, one, empty(one)), values));
  /** A row goes back to what its cells say; a lot's value is settled by being said as it was read. */
  const asRead = () => onSave?.(beyond ? line.paths.filter((one) => !isEmpty(valueAt(read, one))).reduce<Values>((made, one) => withValue(made, one, valueAt(read, one)), {}) : line.paths.reduce(withoutValue, values));
  const choices = beyond?.choices(line) ?? [];
  /** The value itself is what one clicks to put it right; its buttons and links keep their own clicks. */
  const click = (event: MouseEvent) => {
    if (!beyond || !canWrite || isWriting || !(event.target instanceof Element) || event.target.closest("button,a,input,textarea,select,form")) return;
    if ((document.getSelection()?.toString() ?? "") === "") setWriting(true);
  };
  return (
    <span className={beyond && canWrite ? "v canwrite" : "v"} onClick={click}>
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
      {beyond && onSave && !isWriting && !isDoubtful && (
        <span className="putright">
          {isRight && (
            <button type="button" className="textbutton" disabled={isBusy} aria-label={t("importing.read.asReadField", { field: label })} onClick={() => beyond.reset(line.paths)}>
              {t("importing.read.asRead")}
            </button>
          )}
          {canWrite && (
            <button type="button" className="textbutton" disabled={isBusy} aria-label={t("importing.read.correctField", { field: label })} onClick={() => setWriting(true)}>
              {t("importing.read.change")}
            </button>
          )}
          {!isGone && (
            <button type="button" className="textbutton" disabled={isBusy} aria-label={t("importing.read.leaveOutField", { field: label })} onClick={leaveOut}>
              {t("importing.read.leaveOut")}
            </button>
          )}
        </span>
      )}
      {isDoubtful && (
        <span className="why">
          {words.length > 0 ? words.join(" ") : t("importing.read.unsure")}
          {onSave && !isWriting && (
            <>
              <br />
              <span className="opt">
                <button type="button" className="btn sm" disabled={isBusy} {...(beyond ? {} : { "aria-pressed": !isGone && !isRight })} onClick={asRead}>
                  {t("importing.read.asRead")}
                </button>
                {choices.map((choice) => (
                  <button key={choice.label} type="button" className="btn sm" disabled={isBusy} aria-pressed={choice.isChosen} onClick={() => onSave(choice.values)}>
                    {choice.label}
                  </button>
                ))}
                <button type="button" className="btn sm" disabled={isBusy} aria-pressed={isGone && !choices.some(({ isChosen }) => isChosen)} onClick={leaveOut}>
                  {t("importing.read.leaveOut")}
                </button>
                {canWrite && (
                  <button type="button" className="btn sm" disabled={isBusy} aria-pressed={isRight} onClick={() => setWriting(true)}>
                    {t("importing.read.correct")}
                  </button>
                )}
              </span>
            </>
          )}
        </span>
      )}
      {isWriting && writing && (
        <Correction
          line={line}
          label={label}
          writing={writing}
          text={asWritten(writing, word === undefined || word === null ? valueAt(read, path) : word)}
          beyond={beyond}
          onCancel={() => setWriting(false)}
          onLeaveOut={() => {
            setWriting(false);
            leaveOut();
          }}
          onSave={(value) => {
            setWriting(false);
            onSave?.(withValue(values, path, value));
          }}
        />
      )}
    </span>
  );
}

interface CorrectionProps {
  line: Line;
  label: string;
  writing: Writing;
  text: string;
  beyond: Beyond | null;
  onSave: (value: unknown) => void;
  onLeaveOut: () => void;
  onCancel: () => void;
}

function Correction({ line, label, writing, text, beyond, onSave, onLeaveOut, onCancel }: CorrectionProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const value = asValue(writing, typed);
  const name = t("importing.read.correction", { field: label });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (value !== undefined) onSave(value);
  };
  const pick = (words: string | null) => {
    onCancel();
    beyond?.pick(line.paths[0] ?? "", label, words);
  };
  const rows = writing === "references" || writing === "list" ? Math.min(6, typed.split("\n").length + 1) : typed.length > 60 ? 3 : 1;
  return (
    <form
      className="correction"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
        if (event.key === "Enter" && rows === 1 && !event.shiftKey && !event.ctrlKey && !event.metaKey) submitBy(event.currentTarget, event);
      }}
    >
      {writing === "choice" ? (
        <Choice name={line.name} label={name} value={typed} onChange={setTyped} />
      ) : (
        <textarea className="input" rows={rows} aria-label={name} value={typed} autoFocus onChange={(event) => setTyped(event.target.value)} />
      )}
      {(writing === "references" || writing === "list") && <span className="q">{t("importing.read.perLine")}</span>}
      <span className="opt">
        <button type="submit" className="btn sm" disabled={value === undefined}>
          {t("importing.read.save")}
        </button>
        {beyond && writing !== "choice" && (
          <button type="button" className="btn sm" disabled={typed.trim() === "" || typed === text || !beyond.holds(typed.trim())} onClick={() => pick(typed.trim())}>
            {t("importing.read.readWords")}
          </button>
        )}
        {beyond && (
          <button type="button" className="btn sm" onClick={() => pick(null)}>
            {t("importing.read.pickWords")}
          </button>
        )}
        {beyond && (
          <button type="button" className="btn sm" onClick={onLeaveOut}>
            {t("importing.read.leaveOut")}
          </button>
        )}
        <button type="button" className="btn sm plain" onClick={onCancel}>
          {t("importing.read.cancel")}
        </button>
      </span>
    </form>
  );
}

function submitBy(form: HTMLFormElement, event: { preventDefault: () => void }): void {
  event.preventDefault();
  form.requestSubmit();
}

const WORDS: Readonly<Record<string, "coin.metal" | "coin.category" | "coin.issueStatus" | "coin.status">> = { metal: "coin.metal", category: "coin.category", issue_status: "coin.issueStatus", status: "coin.status" };

/** A value of the few that there are. */
function Choice({ name, label, value, onChange }: { name: string; label: string; value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const words = t(WORDS[name] ?? "coin.status", { returnObjects: true });
  return (
    <select aria-label={label} value={value} autoFocus onChange={(event) => onChange(event.target.value)}>
      {Object.entries(words).map(([one, word]) => (
        <option key={one} value={one}>
          {word}
        </option>
      ))}
    </select>
  );
}
