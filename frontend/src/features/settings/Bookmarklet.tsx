/** The link to drag to the bookmarks' bar, which hands a lot's page over from the browser. */
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { say } from "../../ui/toasts";
import { copy } from "./copy";
import { bookmarkletQuery } from "./queries";

export function Bookmarklet() {
  const { t } = useTranslation();
  const { data } = useQuery(bookmarkletQuery);
  const link = data?.link;
  // React writes no javascript: address, and rightly: this one is for the bookmarks' bar, and a click here is stopped.
  const place = useCallback((anchor: HTMLAnchorElement | null) => anchor?.setAttribute("href", link ?? "#"), [link]);
  if (!data) return null;
  return (
    <>
      <p className="chips bookmarklet">
        <a
          ref={place}
          className="btn"
          draggable
          onClick={(event) => {
            event.preventDefault();
            say(t("settings.bookmarklet.clicked"));
          }}
        >
          {t("settings.bookmarklet.link")}
        </a>
        <span className="q">{t("settings.bookmarklet.hint")}</span>
      </p>
      <p className="q setafter">
        {t("settings.bookmarklet.phone")}{" "}
        <button type="button" className="textbutton" onClick={() => void copy(data.link).then((isCopied) => isCopied && say(t("settings.tokens.copied")))}>
          {t("settings.bookmarklet.copy")}
        </button>
      </p>
      <p className="q setafter">{t("settings.bookmarklet.address", { address: location.origin })}</p>
    </>
  );
}
