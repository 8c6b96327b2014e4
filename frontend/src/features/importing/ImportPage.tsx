/** Where anything is brought: what waits for its owner, and what was imported before. */
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { useTitle } from "../../ui/useTitle";
import { FromBookmarklet } from "./bring/FromBookmarklet";
import { BringBox } from "./bring/BringBox";
import { useBring, usePasteAnywhere } from "./bring/useBring";
import { Waiting } from "./bring/Waiting";
import "./importing.css";
import "./lot/lot.css";
import "./lot/words";
import { PastImports } from "./PastImports";
import { useDropAnywhere, useUpload } from "./useUpload";
import "./words";

export function ImportPage() {
  const { t } = useTranslation();
  useTitle(t("importing.title"));
  const workbook = useUpload();
  const { take: sendBook } = workbook;
  const bring = useBring(useCallback((file: File) => sendBook([file]), [sendBook]));
  const isOver = useDropAnywhere(bring.take);
  usePasteAnywhere(bring.say, bring.take);
  return (
    <main className="page" id="main">
      <div className="sechead pagehead">
        <h1>{t("importing.title")}</h1>
      </div>
      <p className="lead1">{t("lots.bring.lead")}</p>
      <FromBookmarklet />
      <div className="bring">
        <BringBox bring={bring} workbook={workbook} isOver={isOver} />
        <Steps />
      </div>
      <Waiting />
      <PastImports />
    </main>
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
