/** The mints of the collection on a map; each leads to its coins. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { PlaceMap, type Place } from "../../coin/map/PlaceMap";

export function MintMap({ mints }: { mints: readonly Place[] }) {
  const { t } = useTranslation();
  return (
    <PlaceMap
      places={mints}
      label={t("stats.mintsLabel")}
      titleOf={({ name, coins }) => t("stats.mint", { name, count: coins })}
      wrap={(key, title, ring) => (
        <Link to="/" search={{ mint: [key] }} aria-label={title}>
          {ring}
        </Link>
      )}
    />
  );
}
