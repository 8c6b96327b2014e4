/** The metal's two letters in its colour. */
import { useTranslation } from "react-i18next";

import type { Metal } from "../api/types";
import { metalAbbreviation } from "./vocabulary";

export function MetalChip({ metal }: { metal: Metal | null }) {
  const { t } = useTranslation();
  const letters = metalAbbreviation(metal);
  if (!metal || !letters) return null;
  return (
    <span className={`metal ${letters}`} title={t(`coin.metal.${metal}`)}>
      {letters}
    </span>
  );
}
