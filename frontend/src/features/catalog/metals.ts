/** The catalog's metals as the collection calls them. */
import type { Metal } from "../../api/types";

const METALS: Readonly<Record<string, Metal>> = { av: "gold", ar: "silver", billon: "billon", ae: "ae", el: "electrum", pb: "lead", cu: "copper", orichalcum: "orichalcum", br: "orichalcum", fe: "iron" };

/** The metals that can be chosen, the most frequent first. */
export const CHOICES = ["av", "ar", "billon", "ae", "el", "pb"] as const;

export function metalOf(id: string | undefined): Metal | null {
  return (id !== undefined && METALS[id]) || null;
}
