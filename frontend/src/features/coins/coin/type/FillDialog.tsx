/** The record filled from the type: yours, the type's, and which to take. */
import { useRef, useState, type KeyboardEvent, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import type { Coin } from "../../../../api/types";
import { Dialog } from "../../../../ui/Dialog";
import type { EnrichedCoin, FilledField } from "./queries";
import { preselected, takeable, valueText } from "./told";
import { useTake } from "./useTake";

interface Props {
  coin: Coin;
  reference: string;
  found: EnrichedCoin;
  onClose: () => void;
}

export function FillDialog({ coin, reference, found, onClose }: Props) {
  const { t } = useTranslation();
  const take = useTake(coin);
  const table = useRef<HTMLTableElement>(null);
  const lines = takeable(found.fields);
  const agreeing = found.fields.length - lines.length;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => preselected(found.fields));
  const set = (field: string, isTaken: boolean) => setChosen(new Set(isTaken ? [...chosen, field] : [...chosen].filter((one) => one !== field)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen.size === 0) onClose();
    else take.mutate({ reference, fields: lines.map(({ field }) => field).filter((one) => chosen.has(one)) }, { onSettled: onClose });
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const boxes = [...(table.current?.querySelectorAll("input") ?? [])];
    const at = boxes.findIndex((box) => box === document.activeElement);
    if (step === undefined || boxes.length === 0) return;
    event.preventDefault();
    boxes[(at + step + boxes.length) % boxes.length]?.focus();
  };
  return (
    <Dialog label={t("besideType.fill")} className="fill" onClose={onClose}>
      <form onSubmit={submit} onKeyDown={move}>
        <h2>{t("besideType.fill")}</h2>
        <p className="q2">{t("besideType.drawer.text", { type: reference })}</p>
        <table className="cmp" ref={table}>
          <thead>
            <tr>
              <th scope="col">{t("besideType.drawer.take")}</th>
              <th scope="col">{t("besideType.drawer.mine")}</th>
              <th scope="col">{t("besideType.drawer.theirs")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((one, index) => (
              <FillRow key={one.field} one={one} isFirst={index === 0} isTaken={chosen.has(one.field)} onTake={(isTaken) => set(one.field, isTaken)} />
            ))}
          </tbody>
        </table>
        {agreeing > 0 && <p className="q">{t("besideType.drawer.agreeing", { count: agreeing })}</p>}
        <div className="chips dialogfoot">
          <span className="q desk">{t("besideType.drawer.keys")}</span>
          <button type="button" className="btn" onClick={onClose}>
            {t("besideType.drawer.cancel")}
          </button>
          <button type="submit" className="btn main" disabled={take.isPending}>
            {t("besideType.drawer.apply", { count: chosen.size })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface RowProps {
  one: FilledField;
  isFirst: boolean;
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
}

function FillRow({ one, isFirst, isTaken, onTake }: RowProps) {
  const { t } = useTranslation();
  const style = one.field.endsWith("_legend") ? "legend" : undefined;
  const theirs = valueText(one.field, one.theirs, t);
  return (
    <tr className={one.state === "conflict" ? "diff" : "agree"}>
      <th scope="row">
        <label className="tick">
          <input type="checkbox" autoFocus={isFirst} checked={isTaken} aria-label={t("besideType.drawer.takeThis", { field: one.label, value: theirs })} onChange={(event) => onTake(event.target.checked)} /> {one.label}
        </label>
        <span className="q">{one.words ?? t(`besideType.drawer.state.${one.state}`)}</span>
      </th>
      <td data-l={t("besideType.drawer.mine")} className={style}>
        {one.mine === null ? <span className="q">{t("besideType.drawer.empty")}</span> : valueText(one.field, one.mine, t)}
      </td>
      <td data-l={t("besideType.drawer.theirs")} className={style}>
        {theirs}
      </td>
    </tr>
  );
}
