/** The want list as text: to be copied, or printed alone. */
import { useTranslation } from "react-i18next";

import { Dialog } from "../../ui/Dialog";
import { complain, say } from "../../ui/toasts";

export function WantDialog({ text, onClose }: { text: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const copy = (what: string) =>
    navigator.clipboard.writeText(what).then(
      () => say(t("completeness.copied")),
      () => complain(t("completeness.notCopied")),
    );
  return (
    <Dialog label={t("completeness.want")} className="wantdialog" onClose={onClose}>
      <div className="dialoghead">
        <h2>{t("completeness.want")}</h2>
        <button type="button" className="btn plain sm" onClick={onClose}>
          {t("completeness.close")}
        </button>
      </div>
      {text === null ? (
        <p className="q" role="status">
          {t("completeness.fetching")}
        </p>
      ) : (
        <>
          <p className="chips">
            <button type="button" className="btn main" onClick={() => void copy(text)}>
              {t("completeness.copy")}
            </button>
            <button type="button" className="btn" onClick={() => window.print()}>
              {t("completeness.print")}
            </button>
          </p>
          <pre className="wanttext" tabIndex={0}>
            {text}
          </pre>
        </>
      )}
    </Dialog>
  );
}
