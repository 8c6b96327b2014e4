/** The lot's number in an address, as far as its house shows it there. */

const LOTS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/cngcoins\.com\/lots\/view\/([0-9]+-[A-Z0-9]+)/iu, ([, id = ""]) => id],
  [/cngcoins\.com\/Coin\.aspx\?.*CoinID=(\d+)/iu, ([, id = ""]) => id],
  [/biddr\.(?:com|ch)\/auctions\/[^/]+\/browse\?.*\ba=(\d+).*\bl=(\d+)/iu, ([, sale = "", lot = ""]) => `${sale}-${lot}`],
  [/ha\.com\/.*\/a\/(\d+)-(\d+)\.s/iu, ([, sale = "", lot = ""]) => `${sale}-${lot}`],
  [/ebay\.[a-z.]+\/itm\/(?:[^/]+\/)?(\d{9,14})/iu, ([, id = ""]) => id],
  [/numisbids\.com\/.*sale\/(\d+)\/lot\/(\d+)/iu, ([, sale = "", lot = ""]) => `${sale}-${lot}`],
  [/agoraauctions\.com\/listing\/viewdetail\/(\d+)/iu, ([, id = ""]) => id],
];

export function lotIn(url: string): string | null {
  for (const [pattern, name] of LOTS) {
    const found = pattern.exec(url);
    if (found) return name(found);
  }
  return null;
}

/** NGC's page of a certificate; for the owner to open, never for a program. */
export function certificatePage(service: "NGC" | "PCGS", number: string): string {
  return service === "NGC" ? `https://www.ngccoin.com/certlookup/${number}/NGCAncients/` : `https://www.pcgs.com/cert/${number}`;
}
