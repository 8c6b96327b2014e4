/** The facts of a lot in the words of the trade. */
import type { Money } from "../../../api/types";
import { amountText } from "../../../coin/MoneyText";
import { siteOf } from "./recognise";
import type { Lot } from "./shapes";

const HOUSES: Readonly<Record<string, string>> = { cng: "CNG", biddr: "Biddr", heritage: "Heritage", ebay: "eBay", agora: "Agora", numisbids: "NumisBids", coinarchives: "CoinArchives", ngc: "NGC", pcgs: "PCGS" };

/** The house as collectors know it, with who sells there: "Biddr, Leu". */
export function houseName(lot: Pick<Lot, "house" | "sub_house" | "url">): string | null {
  const house = HOUSES[lot.house] ?? (lot.house === "web" || lot.house === "" ? (lot.url ? siteOf(lot.url) : null) : lot.house);
  return [house, lot.sub_house && (lot.sub_house.length > 3 ? capital(lot.sub_house) : lot.sub_house.toUpperCase())].filter(Boolean).join(", ") || null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function money(sum: Money | null): string | null {
  return sum && [amountText(sum.amount), sum.currency].filter(Boolean).join(" ");
}

/** "800 to 1,000 CHF". */
export function range(low: Money | null, high: Money | null, between: (low: string, high: string) => string): string | null {
  if (!low || !high || low.amount === high.amount) return money(low ?? high);
  return low.currency === high.currency ? between(amountText(low.amount), money(high) ?? "") : between(money(low) ?? "", money(high) ?? "");
}
