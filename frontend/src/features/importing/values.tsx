/** How a value that was read is written out. */
import type { TFunction } from "i18next";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { isRecord } from "../../api/problem";
import { doubted } from "../../coin/doubt";
import { Legend } from "../../coin/Legend";
import { MetalChip } from "../../coin/MetalChip";
import { MoneyText } from "../../coin/MoneyText";
import { span } from "../../coin/years";
import { longDate } from "../../lib/times";
import { measure } from "../../lib/numbers";
import { isEmpty, valueAt, type Line } from "./lines";
import type { ReadCoin } from "./queries";

/** The label of a line. */
export function labelOf(line: Line, t: TFunction): string {
  const { name } = line;
  if (name === "issuer") return t("importing.read.ruler");
  if (name === "date_text") return t("importing.read.date");
  if (name === "acquisition.source") return t("importing.read.bought");
  if (name === "provenance_events") return t("importing.read.owners");
  if (name === "custom") return line.paths[0]?.replace(/^custom\./u, "") ?? "";
  if (name === "obverse_portrait") return t("importing.read.portrait.obverse");
  if (name === "reverse_portrait") return t("importing.read.portrait.reverse");
  for (const side of ["obverse", "reverse"] as const) {
    if (name === `${side}_legend`) return t(`importing.read.legend.${side}`);
    if (name === `${side}_design`) return t(`importing.read.side.${side}`);
    if (name === `${side}_field_marks`) return t(`importing.read.field.${side}`);
  }
  if (/^(?:acquisition|worth|disposal)\./u.test(name)) return t(`coin.${name}` as "coin.worth.estimate");
  return t(`coin.field.${name}` as "coin.field.title", { defaultValue: name });
}

const UNITS: Readonly<Record<string, string>> = { weight_g: "g", thickness_mm: "mm", die_axis_h: "h" };

/** The value of a line, as the coin's own page would have it. */
export function Value({ line, coin }: { line: Line; coin: ReadCoin }) {
  const { t } = useTranslation();
  return <>{valueOf(line, coin, t)}</>;
}

function valueOf(line: Line, coin: ReadCoin, t: TFunction): ReactNode {
  const d = coin.description ?? {};
  const doubt = d.uncertain ?? [];
  const [path = ""] = line.paths;
  const value = valueAt(coin, path);
  switch (line.name) {
    case "issuer":
      return doubted([d.issuer, d.co_issuer].filter(Boolean).join(", "), "issuer", doubt);
    case "category":
      return d.category ? t(`coin.category.${d.category}`) : null;
    case "metal":
      return d.metal ? (
        <>
          <MetalChip metal={d.metal} /> {doubted(t(`coin.metal.${d.metal}`), "metal", doubt)}
        </>
      ) : null;
    case "obverse_portrait":
    case "reverse_portrait":
      return portrait(line.name, coin, t);
    case "date_text":
      return dated(d.date_text, d.year_from, d.year_to, doubt.includes("date_text"), d.circa ? t("coin.field.circa") : "", t);
    case "reign_text":
      return dated(d.reign_text, d.reign_from, d.reign_to, false, "", t);
    case "dated_text":
      return understood(d.dated_text, [d.dated_era, d.dated_year].filter((one) => !isEmpty(one)).join(" "), t);
    case "diameter_mm":
      return d.diameter_mm ? `${measure(d.diameter_mm)}${d.diameter_min_mm ? ` × ${measure(d.diameter_min_mm)}` : ""} mm` : null;
    case "grade":
      return understood(d.grade, d.grade_normal ?? "", t);
    case "rarity":
      return understood(d.rarity, "", t);
    case "citations":
      return <Citations coin={coin} />;
    case "certificates":
      return <Certificates coin={coin} />;
    case "provenance_events":
      return <Owners coin={coin} />;
    case "status":
      return coin.status ? t(`coin.status.${coin.status}`) : null;
    case "issue_status":
      return d.issue_status ? t(`coin.issueStatus.${d.issue_status}`) : null;
    case "acquisition.date":
      return coin.acquisition?.date_text ?? (coin.acquisition?.date ? longDate(coin.acquisition.date) : null);
    case "acquisition.url":
      return <Link url={coin.acquisition?.url ?? ""} lot={coin.acquisition?.lot_key ?? null} />;
    case "obverse_legend":
    case "reverse_legend":
    case "obverse_field_marks":
    case "reverse_field_marks":
    case "exergue":
      return typeof value === "string" ? (
        <span className="legend">
          <Legend text={doubted(value, line.name, doubt)} />
        </span>
      ) : null;
    default:
      return plain(line.name, value, doubt, t);
  }
}

function plain(name: string, value: unknown, doubt: readonly string[], t: TFunction): ReactNode {
  if (typeof value === "number") return `${measure(value)}${UNITS[name] ? ` ${UNITS[name]}` : ""}`;
  if (value === true) return t("change.yes");
  if (Array.isArray(value)) return doubted(value.map(String).join("; "), name, doubt);
  if (isRecord(value) && typeof value.amount === "string")
    return <MoneyText money={{ amount: value.amount, currency: typeof value.currency === "string" ? value.currency : null }} />;
  if (isRecord(value)) return typeof value.text === "string" ? value.text : null;
  return typeof value === "string" ? doubted(value, name, doubt) : null;
}

function portrait(name: "obverse_portrait" | "reverse_portrait", coin: ReadCoin, t: TFunction): string {
  const d = coin.description ?? {};
  const who = d[name] ?? "";
  const role = d[`${name}_role`];
  return role ? `${who}, ${t(`coin.portraitRole.${role}`)}` : who;
}

/** As written; what was made of it only where that is not plain from the text. */
function understood(text: string | null | undefined, normal: string, t: TFunction): ReactNode {
  if (!text) return normal;
  if (!normal || normal === text) return text;
  return (
    <>
      {text} <span className="q">{t("importing.read.understood", { what: normal })}</span>
    </>
  );
}

const bare = (text: string) => text.replace(/[^\d a-z]/giu, " ").replace(/\b0+(?=\d)/gu, "").split(/\s+/u).filter(Boolean).sort().join(" ").toUpperCase();

function dated(text: string | null | undefined, from: number | null | undefined, to: number | null | undefined, isDoubtful: boolean, circa: string, t: TFunction): ReactNode {
  const years = [circa, span(from ?? null, to ?? null)].filter(Boolean).join(" ");
  const shown = text && isDoubtful && !text.endsWith("?") ? `${text}?` : text;
  if (text && years && bare(text) === bare(years)) return shown;
  return understood(shown, years, t);
}

function Citations({ coin }: { coin: ReadCoin }) {
  const { t } = useTranslation();
  return (coin.citations ?? []).map((one, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      <span className="ref">{one.raw}</span>
      {one.volume_inferred && <span className="q"> {t("importing.read.inferred")}</span>}
      {one.confidence && one.confidence !== "exact" && <span className="q"> {t(`coin.confidence.${one.confidence}`)}</span>}
    </Fragment>
  ));
}

function Certificates({ coin }: { coin: ReadCoin }) {
  return (coin.certificates ?? []).map((one, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {[one.service, one.number, one.grade, one.star && "★", one.fine_style && "Fine Style", one.note].filter(Boolean).join(", ")}
    </Fragment>
  ));
}

/** The chain of owners, each with its sale and date as far as they were told. */
function Owners({ coin }: { coin: ReadCoin }) {
  const { t } = useTranslation();
  return (coin.provenance_events ?? []).map((one, index) => {
    const who = [one.collection ?? one.house, one.collection && one.house].filter(Boolean).join(", ");
    const where = [one.sale, one.lot && t("importing.read.lot", { lot: one.lot })].filter(Boolean).join(", ");
    const when = one.date_text ?? (one.date ? longDate(one.date) : (one.year?.toString() ?? t("importing.read.undated")));
    return (
      <span className="owner" key={index}>
        {who || one.text} <span className="q">{[who ? where : "", when].filter(Boolean).join(", ")}</span>
      </span>
    );
  });
}

/** The house and lot where the link names them, else where it leads. */
function Link({ url, lot }: { url: string; lot: string | null }) {
  const { t } = useTranslation();
  const host = /^https?:\/\/(?:www\.)?([^/]+)/u.exec(url)?.[1];
  if (!host) return url;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {host}
      {lot && <span className="q">, {t("importing.read.lot", { lot: lot.split("/").slice(1).join("-") || lot })}</span>}
    </a>
  );
}
