/** The settings: the net and the houses, premiums, keys, the bookmarklet, the currency, and what this CoinStack is. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { useTitle } from "../../ui/useTitle";
import { About } from "./About";
import { Bookmarklet } from "./Bookmarklet";
import { Catalogs } from "./Catalogs";
import { Currency } from "./Currency";
import { Houses, Net } from "./Houses";
import { Pcgs } from "./Pcgs";
import { Premiums } from "./Premiums";
import { preferencesQuery, type Preferences } from "./queries";
import "./settings.css";
import { Tokens } from "./Tokens";
import "./words";

const PARTS = ["net", "catalogs", "houses", "premiums", "bookmarklet", "tokens", "pcgs", "currency", "about"] as const;
type Part = (typeof PARTS)[number];

export function SettingsPage() {
  const { t } = useTranslation();
  useTitle(t("settings.title"));
  const { data, error } = useQuery(preferencesQuery);
  return (
    <main className="page" id="main">
      <div className="sechead pagehead">
        <h1>{t("settings.title")}</h1>
      </div>
      {error && (
        <p role="alert">
          {t("settings.failed")} {explain(error, t)}
        </p>
      )}
      <div className="settings">
        <nav className="formnav hidep" aria-label={t("settings.parts")}>
          {PARTS.map((part) => (
            <a key={part} href={`#${part}`}>
              {t(`settings.${part}.title`)}
            </a>
          ))}
        </nav>
        <div className="settingsbody">
          {PARTS.map((part) => (
            <Section key={part} part={part} note={part === "net" || part === "about" ? null : t(`settings.${part}.text`)}>
              {data && <Body part={part} preferences={data} />}
            </Section>
          ))}
        </div>
      </div>
    </main>
  );
}

function Section({ part, note, children }: { part: Part; note: string | null; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="setgroup" id={part} aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>{t(`settings.${part}.title`)}</h2>
      {note && <p className="q2 setnote">{note}</p>}
      {children}
    </section>
  );
}

function Body({ part, preferences }: { part: Part; preferences: Preferences }) {
  switch (part) {
    case "net":
      return <Net preferences={preferences} />;
    case "catalogs":
      return <Catalogs />;
    case "houses":
      return <Houses isNetAllowed={preferences.net.allowed} />;
    case "premiums":
      return <Premiums premiums={preferences.premiums} />;
    case "bookmarklet":
      return <Bookmarklet />;
    case "tokens":
      return <Tokens />;
    case "pcgs":
      return <Pcgs token={preferences.pcgs_token} />;
    case "currency":
      return <Currency currency={preferences.currency} />;
    case "about":
      return <About />;
  }
}
