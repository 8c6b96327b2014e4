/** What was dropped or pasted, told before anything is sent: a workbook, saved pages, links, a certificate number, a lot's words. */

export type Brought =
  | { kind: "links"; urls: readonly string[] }
  | { kind: "certificate"; service: "NGC" | "PCGS"; number: string }
  | { kind: "text"; text: string; url: string | null }
  | { kind: "nothing" };

/** The most addresses that one batch takes. */
export const LINKS_MOST = 1000;

const URL_IN_TEXT = /https?:\/\/[^\s<>"'|]+/giu;
const BEHIND = /[.,;:!?)\]}»”]+$/u;
/** An address as people paste it, without its scheme: a host with a dot and a path behind it. */
const BARE = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|ch|de|fr|it|es|info|eu|co\.uk|com\.au|uk|at|nl|be|us)(?:\/\S*)$/iu;

/** The addresses in a text, each once, without the full stop behind. */
export function urlsIn(text: string): string[] {
  return [...new Set([...text.matchAll(URL_IN_TEXT)].map(([url]) => url.replace(BEHIND, "")))];
}

/** A number as it stands on a slab: NGC's have six or seven digits and three more, PCGS's eight. */
function certificate(text: string): Brought | null {
  const ngc = /^(?:NGC\s*#?\s*)?(?:cert(?:ificate)?\.?\s*#?\s*)?(\d{6,7})-(\d{3})$/iu.exec(text) ?? /^NGC\s*#?\s*(\d{6,7})(\d{3})$/iu.exec(text);
  if (ngc) return { kind: "certificate", service: "NGC", number: `${ngc[1] ?? ""}-${ngc[2] ?? ""}` };
  const pcgs = /^PCGS\s*#?\s*(\d{7,9})$/iu.exec(text);
  return pcgs ? { kind: "certificate", service: "PCGS", number: pcgs[1] ?? "" } : null;
}

/** What a pasted text is. Words around a single address make it a lot's text with the address it came from. */
export function recognise(given: string): Brought {
  const text = given.trim();
  if (text === "") return { kind: "nothing" };
  const cert = certificate(text);
  if (cert) return cert;
  if (BARE.test(text)) return { kind: "links", urls: [`https://${text}`] };
  const urls = urlsIn(text);
  const rest = text.replaceAll(URL_IN_TEXT, " ").replaceAll(/[\s,;|•*\-–—\d.)(]+/gu, " ").trim();
  const isList = urls.length > 0 && rest.length <= 24 * Math.max(0, urls.length - 1);
  if (isList || (urls.length > 1 && rest.length < 40 * urls.length)) return { kind: "links", urls };
  return { kind: "text", text, url: urls.length === 1 ? (urls[0] ?? null) : null };
}

export type FileKind = "workbook" | "page" | "pages" | "mail" | "picture" | "text" | "unknown";

const ENDINGS: Readonly<Record<string, FileKind>> = {
  xlsx: "workbook", xlsm: "workbook", xlsb: "workbook", xls: "workbook", ods: "workbook", csv: "workbook", tsv: "workbook",
  html: "page", htm: "page", xhtml: "page", mhtml: "page", mht: "page",
  zip: "pages",
  eml: "mail",
  jpg: "picture", jpeg: "picture", png: "picture", webp: "picture", avif: "picture",
  txt: "text",
};

/** What a file is, by the ending of its name; the server looks at what is in it. */
export function fileKind(name: string): FileKind {
  return ENDINGS[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "unknown";
}

const SITES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)cngcoins\.com$/u, "CNG"],
  [/(?:^|\.)biddr\.(?:com|ch)$/u, "Biddr"],
  [/(?:^|\.)ha\.com$/u, "Heritage"],
  [/(?:^|\.)ebay\.[a-z]{2,3}(?:\.[a-z]{2})?$/u, "eBay"],
  [/(?:^|\.)agoraauctions\.com$/u, "Agora"],
  [/(?:^|\.)numisbids\.com$/u, "NumisBids"],
  [/(?:^|\.)coinarchives\.com$/u, "CoinArchives"],
  [/(?:^|\.)ngccoin\.com$/u, "NGC"],
  [/(?:^|\.)vcoins\.com$/u, "VCoins"],
  [/(?:^|\.)ma-shops\.(?:com|de)$/u, "MA-Shops"],
  [/(?:^|\.)acsearch\.info$/u, "acsearch"],
];

/** The name that collectors know a site by, else its host. */
export function siteOf(url: string): string {
  let host: string;
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    return url;
  }
  return SITES.find(([pattern]) => pattern.test(host))?.[1] ?? host.replace(/^www\./u, "");
}
