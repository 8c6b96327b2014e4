/** Who stands at the head of a coin: the portrayed first, the authority beneath. */
import type { PortraitRole } from "../api/types";

export interface Named {
  title: string;
  /** Whether the owner wrote the title. */
  own_title?: boolean;
  /** The Republic's issuer is Rome: its coins go by the moneyer. */
  category?: string | null;
  magistrates?: readonly string[];
  issuer: string | null;
  co_issuer: string | null;
  in_name_of: string | null;
  portrait: string | null;
  portrait_role: PortraitRole | null;
  uncertain: readonly string[];
}

export interface Heading {
  /** The owner's own title goes before every other name. */
  name: string;
  role: PortraitRole | null;
  under: { kind: "under" | "with" | "inNameOf"; who: readonly string[] } | null;
}

/** "Titus, as Caesar" under Vespasian; "Tiberius" with Drusus Caesar; the title where nobody is named. */
export function heading(coin: Named): Heading {
  if (coin.own_title) return { name: coin.title, role: null, under: null };
  const doubt = (field: string) => (coin.uncertain.includes(field) ? "?" : "");
  const issuers = [coin.issuer, coin.co_issuer].filter((name) => name !== null);
  if (coin.portrait && coin.portrait !== coin.issuer && coin.portrait !== coin.co_issuer) {
    return {
      name: coin.portrait + doubt("obverse_portrait"),
      role: coin.portrait_role,
      under: issuers.length ? { kind: "under", who: issuers } : null,
    };
  }
  const { magistrates = [] } = coin;
  if (magistrates.length > 0 && (coin.category === "roman_republic" || coin.category === "roman_imperatorial"))
    return { name: magistrates.join(", ") + doubt("magistrates"), role: null, under: null };
  if (!coin.issuer) return { name: coin.title, role: null, under: null };
  const role = coin.portrait === coin.issuer ? coin.portrait_role : null;
  const name = coin.issuer + doubt("issuer");
  if (coin.in_name_of && coin.in_name_of !== coin.issuer) return { name, role, under: { kind: "inNameOf", who: [coin.in_name_of] } };
  return { name, role, under: coin.co_issuer ? { kind: "with", who: [coin.co_issuer] } : null };
}
