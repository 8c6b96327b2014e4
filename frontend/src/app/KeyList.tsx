/** The list of keys. */
import { useTranslation } from "react-i18next";

import { CloseIcon } from "../ui/icons";
import { Dialog } from "../ui/Dialog";

const KEYS = [
  ["Ctrl K", "palette"],
  ["/", "search"],
  ["n", "new"],
  ["i", "import"],
  ["j", "next"],
  ["k", "previous"],
  ["e", "edit"],
  ["Ctrl Enter", "confirm"],
  ["?", "list"],
  ["Esc", "close"],
] as const;

export function KeyList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog label={t("keys.title")} className="small" onClose={onClose}>
      <div className="dialoghead">
        <h2>{t("keys.title")}</h2>
        <button type="button" className="btn plain icon" aria-label={t("ui.close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <dl className="keylist">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
