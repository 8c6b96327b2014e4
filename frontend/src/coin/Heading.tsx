/** The two lines that name a coin, in the list as on its own page. */
import { useTranslation } from "react-i18next";

import type { Coin } from "../api/types";
import { heading, type Named } from "./naming";

/** The whole coin, as its heading needs it. */
export function namedOf({ title, description: d }: Coin): Named {
  return {
    title,
    own_title: d.title !== null,
    category: d.category,
    magistrates: d.magistrates,
    issuer: d.issuer,
    co_issuer: d.co_issuer,
    in_name_of: d.in_name_of,
    portrait: d.obverse_portrait,
    portrait_role: d.obverse_portrait_role,
    uncertain: d.uncertain,
  };
}

export function useHeading(coin: Named): { name: string; under: string | null } {
  const { t } = useTranslation();
  const { name, role, under } = heading(coin);
  // An emperor shown as emperor needs no word; a Caesar, an Augusta or a deified one does.
  const named = role && role !== "augustus" ? t(`coin.role.${role}`, { name }) : name;
  const [first = "", second] = under?.who ?? [];
  const names = second === undefined ? first : t("coin.and", { first, second });
  return { name: named, under: under ? t(`coin.${under.kind}`, { names }) : null };
}
