/** The coins of the collection that are of a type. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { TypeLine } from "./queries";

export function Owned({ coins }: { coins: TypeLine["owned"] }) {
  const { t } = useTranslation();
  const [first] = coins;
  if (!first) return null;
  const words = coins.length > 1 ? t("catalog.haveMany", { count: coins.length }) : first.number ? t("catalog.have", { number: first.number }) : t("catalog.haveUnnumbered");
  return (
    <Link className="have" to="/coins/$coinId" params={{ coinId: String(first.coin_id) }} title={first.title}>
      {words}
    </Link>
  );
}
