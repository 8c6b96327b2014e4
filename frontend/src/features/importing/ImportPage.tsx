/** Where whatever one has is dropped. */
import { useTranslation } from "react-i18next";

export function ImportPage() {
  const { t } = useTranslation();
  return (
    <main className="page" id="main">
      <h1>{t("importing.title")}</h1>
    </main>
  );
}
