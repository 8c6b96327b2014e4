/** What stands around a comparison: its head, the drawing, and the ways to decide. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CoinFace } from "../../coin/CoinFace";
import type { Decision, ReadCoin } from "./queries";
import { faces } from "./RowItem";

export function Waiting({ why }: { why: string }) {
  return (
    <section className="dup">
      <p className="q duppad" role="status">
        {why}
      </p>
    </section>
  );
}

interface FrameProps {
  title: string;
  reasons: readonly string[];
  note: string | null;
  /** Tells its drawing from others. */
  id: string;
  read: ReadCoin;
  foot: ReactNode;
  children: ReactNode;
}

const REASONS = 4; // that are told at the head

export function Frame({ title, reasons, note, id, read, foot, children }: FrameProps) {
  const drawn = faces(id, read);
  return (
    <section className="dup" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="q">{[...reasons.slice(0, REASONS), note].filter(Boolean).join("; ")}</span>
      </header>
      <div className="dupbody">
        <div className="dupleft">
          {(["obverse", "reverse"] as const).map((side) => (
            <div className="disc" key={side}>
              <CoinFace side={side} face={drawn[side]} photo={null} coin={drawn.coin} size="cell" />
            </div>
          ))}
        </div>
        <div>{children}</div>
      </div>
      {foot}
    </section>
  );
}

export interface Way {
  label: string;
  decision: Decision;
}

interface FootProps {
  ways: readonly Way[];
  choice: Decision["choice"] | null;
  note: string | null;
  isOpen: boolean;
  isBusy: boolean;
  onChoose: (decision: Decision) => void;
  onTakeBack: () => void;
}

export function Foot({ ways, choice, note, isOpen, isBusy, onChoose, onTakeBack }: FootProps) {
  const { t } = useTranslation();
  return (
    <footer className="dupfoot">
      <span className={choice === null ? "suggest" : "q2"} role="status">
        {note}
      </span>
      {choice !== null && isOpen && (
        <button type="button" className="textbutton" disabled={isBusy} onClick={onTakeBack}>
          {t("importing.same.take")}
        </button>
      )}
      <div className="end">
        {isOpen &&
          ways.map(({ label, decision }) => (
            <button key={decision.choice} type="button" className={decision.choice === choice ? "btn main" : "btn"} aria-pressed={decision.choice === choice} disabled={isBusy} onClick={() => onChoose(decision)}>
              {label}
            </button>
          ))}
      </div>
    </footer>
  );
}
