/** The page that the bookmarklet hands over, on its way to its preview. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import { asFile, takeOver } from "../bookmarklet";
import { previewKey, waitingKey } from "../lot/queries";
import type { Preview } from "../lot/shapes";
import { send } from "../upload";

export function FromBookmarklet() {
  const { from } = useSearch({ from: "/import" });
  return from === "bookmarklet" ? <Handed /> : null;
}

function Handed() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [host, setHost] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(
    () =>
      takeOver(
        window,
        (page) => {
          setHost(new URL(page.url).hostname);
          const form = new FormData();
          form.append("file", asFile(page));
          form.append("url", page.url);
          form.append("how", "bookmarklet");
          void send("/api/v2/import/page", form, () => undefined).answered.then(
            async (answered) => {
              const preview = answered as Preview; // the server's own shape
              client.setQueryData(previewKey(preview.import_id), preview);
              void client.invalidateQueries({ queryKey: waitingKey });
              await navigate({ to: "/import/lot/$importId", params: { importId: String(preview.import_id) }, replace: true });
            },
            (error: unknown) => setFailure(explain(error, t)),
          );
        },
        (why) => setFailure(t(why === "too large" ? "lots.bookmarklet.large" : "lots.bookmarklet.failed")),
      ),
    [client, navigate, t],
  );
  return (
    <section className="handed" aria-label={t("lots.bookmarklet.title")}>
      <h2>{t("lots.bookmarklet.title")}</h2>
      {failure ? (
        <p role="alert">{failure}</p>
      ) : (
        <p className="q2" role="status">
          {host ? t("lots.bookmarklet.from", { host }) : t("lots.bookmarklet.waiting")}
        </p>
      )}
    </section>
  );
}
