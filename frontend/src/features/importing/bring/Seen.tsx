/** What the pasted text is, said before anything is sent. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { certificatePage, lotIn } from "../lot/addresses";
import { housesQuery } from "../lot/queries";
import { LINKS_MOST, siteOf, type Brought } from "../lot/recognise";
import type { House } from "../lot/shapes";

/** The house of an address, where the server knows it. */
function houseOf(url: string, houses: readonly House[] | undefined): House | null {
  let host: string;
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    return null;
  }
  return houses?.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`))) ?? null;
}

export function Seen({ what, isRefused }: { what: Brought; isRefused: boolean }) {
  const { t } = useTranslation();
  const { data: houses } = useQuery({ ...housesQuery, enabled: what.kind === "links" });
  if (what.kind === "nothing") return null;
  if (what.kind === "certificate")
    return (
      <div className="seen" role="status">
        <b>{t(what.service === "NGC" ? "lots.seen.ngc" : "lots.seen.pcgs", { number: what.number })}</b>
        <span className="q2">{t(what.service === "NGC" ? "lots.seen.ngcText" : "lots.seen.pcgsText")}</span>
        <a href={certificatePage(what.service, what.number)} target="_blank" rel="noreferrer">
          {t("lots.seen.openCertificate")}
        </a>
      </div>
    );
  if (what.kind === "text") {
    const words = what.text.split(/\s+/u).length;
    return (
      <div className="seen" role="status">
        <b>{t("lots.seen.text", { count: words })}</b>
        {what.url && <span className="q2">{t("lots.seen.textFrom", { site: siteOf(what.url) })}</span>}
        <span className="q2">{t("lots.seen.textText")}</span>
      </div>
    );
  }
  const [url = ""] = what.urls;
  if (what.urls.length > 1) {
    const sites = new Map<string, number>();
    for (const one of what.urls) sites.set(siteOf(one), (sites.get(siteOf(one)) ?? 0) + 1);
    return (
      <div className="seen" role="status">
        <b>{what.urls.length > LINKS_MOST ? t("lots.seen.tooMany", { count: what.urls.length, most: LINKS_MOST }) : t("lots.seen.links", { count: what.urls.length })}</b>
        <span className="q2">{[...sites].map(([site, count]) => `${site} ${String(count)}`).join(", ")}</span>
      </div>
    );
  }
  const house = houseOf(url, houses);
  const lot = lotIn(url);
  const site = siteOf(url);
  const isClosed = house?.fetch === "no" || house?.allowed === false;
  return (
    <div className="seen" role="status">
      <b>{lot ? t("lots.seen.linkLot", { site, lot }) : t("lots.seen.link", { site })}</b>
      <span className={isClosed ? "suggest" : "q2"}>
        {house?.fetch === "no" ? t("lots.seen.notFetched") : house?.allowed === false ? t("lots.seen.notAllowed") : house?.fetch === "once" ? t("lots.seen.once") : t("lots.seen.fetched")}
      </span>
      {isClosed && !isRefused && (
        <>
          <span className="q2 seenhow">{house.hint}</span>
          <a href={url} target="_blank" rel="noreferrer">
            {t("lots.seen.open")}
          </a>
        </>
      )}
    </div>
  );
}
