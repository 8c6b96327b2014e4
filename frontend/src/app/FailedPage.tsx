/** What is shown in place of a page that failed, or that does not exist. */
import { Link, useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { explain } from "../api/explain";

export function FailedPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <main className="page notice" id="main">
      <h1>{t("problem.title")}</h1>
      <p>{explain(error, t)}</p>
      <p className="chips">
        <button
          type="button"
          className="btn main"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          {t("problem.again")}
        </button>
        <Link className="btn" to="/">
          {t("problem.home")}
        </Link>
      </p>
    </main>
  );
}

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <main className="page notice" id="main">
      <h1>{t("problem.notFound")}</h1>
      <p>{t("problem.notFoundText")}</p>
      <p>
        <Link className="btn main" to="/">
          {t("problem.home")}
        </Link>
      </p>
    </main>
  );
}
