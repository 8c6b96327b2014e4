/** Who stands at the head of a coin: the portrayed first, the authority beneath. */
import type { PortraitRole } from "../api/types";

export interface Named {
  title: string;
  issuer: string | null;
  co_issuer: string | null;
  in_name_of: string | null;
  portrait: string | null;
  portrait_role: PortraitRole | null;
  uncertain: readonly string[];
}

export interface Heading {
  name: string;
  role: PortraitRole | null;
  under: { kind: "under" | "with" | "inNameOf"; who: readonly string[] } | null;
}

/** "Titus, as Caesar" under Vespasian; "Tiberius" with Drusus Caesar; the title where nobody is named. */
export function heading(coin: Named): Heading {
  const doubt = (field: string) => (coin.uncertain.includes(field) ? "?" : "");
  const issuers = [coin.issuer, coin.co_issuer].filter((name) => name !== null);
  if (coin.portrait && coin.portrait !== coin.issuer && coin.portrait !== coin.co_issuer) {
    return {
      name: coin.portrait + doubt("obverse_portrait"),
      role: coin.portrait_role,
      under: issuers.length ? { kind: "under", who: issuers } : null,
    };
  }
  if (!coin.issuer) return { name: coin.title, role: null, under: null };
  const role = coin.portrait === coin.issuer ? coin.portrait_role : null;
  const name = coin.issuer + doubt("issuer");
  if (coin.in_name_of && coin.in_name_of !== coin.issuer) return { name, role, under: { kind: "inNameOf", who: [coin.in_name_of] } };
  return { name, role, under: coin.co_issuer ? { kind: "with", who: [coin.co_issuer] } : null };
}
