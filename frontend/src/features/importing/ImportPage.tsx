/** Where a workbook is dropped, and what was imported before. */
import { useRef } from "react";
import { useTranslation } from "react-i18next";

import { useTitle } from "../../ui/useTitle";
import "./importing.css";
import { PastImports } from "./PastImports";
import { ProgressBar } from "./ProgressBar";
import { useDropAnywhere, useUpload, type Sending } from "./useUpload";

const KINDS = ".xlsx,.xls,.xlsb,.ods,.csv,.tsv,.txt";

export function ImportPage() {
  const { t } = useTranslation();
  useTitle(t("importing.title"));
  const { sending, failure, take, cancel } = useUpload();
  const isOver = useDropAnywhere(take);
  return (
    <main className="page" id="main">
      <div className="sechead pagehead">
        <h1>{t("importing.title")}</h1>
      </div>
      <p className="lead1">{t("importing.lead")}</p>
      <div className="bring">
        <div className={isOver ? "drop over" : "drop"}>
          {sending ? <Sent sending={sending} onCancel={cancel} /> : <Choose isOver={isOver} take={take} />}
          {failure && (
            <p className="fail" role="alert">
              {failure}
            </p>
          )}
        </div>
        <Steps />
      </div>
      <PastImports />
    </main>
  );
}

function Choose({ isOver, take }: { isOver: boolean; take: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <SheetSign />
      <h2>{isOver ? t("importing.drop.over") : t("importing.drop.title")}</h2>
      <p className="q2">{t("importing.drop.text")}</p>
      <button type="button" className="btn main" onClick={() => input.current?.click()}>
        {t("importing.drop.choose")}
      </button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        aria-label={t("importing.drop.choose")}
        hidden
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <p className="q kinds">{t("importing.drop.kinds")}</p>
    </>
  );
}

function Sent({ sending, onCancel }: { sending: Sending; onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <SheetSign />
      <h2>{t("importing.drop.sending", { name: sending.name })}</h2>
      <ProgressBar label={t("importing.drop.sending", { name: sending.name })} share={sending.share} />
      <button type="button" className="btn" onClick={onCancel}>
        {t("importing.drop.cancel")}
      </button>
    </>
  );
}

/** A table whose first column turns into coins. */
function SheetSign() {
  return (
    <svg className="sheetsign" viewBox="0 0 120 64" width="120" height="64" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
      <path d="M1 8h56v48H1zM1 20h56M1 32h56M1 44h56M19 8v48M38 8v48" />
      <path d="M66 32h14m-5-5 5 5-5 5" />
      <circle cx="103" cy="17" r="12" />
      <circle cx="103" cy="17" r="8.6" strokeDasharray="1 2.4" />
      <circle cx="103" cy="47" r="12" />
      <circle cx="103" cy="47" r="8.6" strokeDasharray="1 2.4" />
    </svg>
  );
}

function Steps() {
  const { t } = useTranslation();
  return (
    <section className="whatthen">
      <h2 className="label">{t("importing.steps.title")}</h2>
      <ol>
        {(["one", "two", "three"] as const).map((step) => (
          <li key={step}>{t(`importing.steps.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
