/** Mine or theirs, field by field. */
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { fieldWord } from "../../../coin/ChangeList";
import { valueText } from "../../../coin/changes";
import { Dialog } from "../../../ui/Dialog";
import type { Choice } from "./conflict";

interface Props {
  choices: readonly Choice[];
  isPending: boolean;
  onChoose: (mine: ReadonlySet<string>) => void;
  onClose: () => void;
}

export function ConflictDialog({ choices, isPending, onChoose, onClose }: Props) {
  const { t } = useTranslation();
  const [mine, setMine] = useState<ReadonlySet<string>>(() => new Set(choices.map(({ path }) => path)));
  const set = (path: string, isMine: boolean) => {
    const next = new Set(mine);
    if (isMine) next.add(path);
    else next.delete(path);
    setMine(next);
  };
  return (
    <Dialog label={t("coins.conflict.title")} className="conflict" onClose={onClose}>
      <h2>{t("coins.conflict.title")}</h2>
      <p className="q2">{t("coins.conflict.text")}</p>
      <table className="cmp">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("coins.conflict.mine")}</th>
            <th scope="col">{t("coins.conflict.theirs")}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice.path}>
              <th scope="row">{fieldWord(choice.path, t)}</th>
              {(["mine", "theirs"] as const).map((whose) => (
                <td key={whose} data-l={t(`coins.conflict.${whose}`)}>
                  <label>
                    <input type="radio" name={choice.path} checked={mine.has(choice.path) === (whose === "mine")} onChange={() => set(choice.path, whose === "mine")} />
                    <span>{valueText(choice[whose]) ?? <span className="q">{t("coins.conflict.empty")}</span>}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="chips dialogfoot">
        <button type="button" className="btn" onClick={onClose}>
          {t("coins.conflict.cancel")}
        </button>
        <button type="button" className="btn main" disabled={isPending} onClick={() => onChoose(mine)}>
          {t("coins.conflict.save")}
        </button>
      </div>
    </Dialog>
  );
}
