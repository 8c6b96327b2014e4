/** Why no type stands beside the coin: one quiet line, and the way on. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { PlainLink } from "../../../../coin/TypeLink";
import { catalogStatusQuery } from "./queries";

export function NoType({ failure }: { failure: string | null }) {
  const { t } = useTranslation();
  const { data } = useQuery(catalogStatusQuery);
  if (!data) return null;
  return (
    <p className="block q notype">
      {data.loaded ? failure : t("besideType.noCatalog")} <PlainLink path="/catalog">{data.loaded ? t("besideType.nothingFound") : t("besideType.getCatalog")}</PlainLink>
    </p>
  );
}
