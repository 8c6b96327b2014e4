/** The filters on a phone: a sheet over the coins. */
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Facets as Counted } from "../../api/types";
import { Dialog } from "../../ui/Dialog";
import { CloseIcon } from "../../ui/icons";
import { Facets } from "./Facets";
import { HideTicks } from "./HideTicks";
import { SORTS, sortParts, type CollectionSearch, type SortKey } from "./search";

interface Props {
  search: CollectionSearch;
  facets: Counted | undefined;
  total: string;
  onClose: () => void;
}

export function FilterDrawer({ search, facets, total, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { key, descending } = sortParts(search.sort);
  const order = (next: SortKey, down: boolean) =>
    void navigate({ to: "/", search: { ...search, sort: down ? `-${next}` : next }, replace: true, resetScroll: false });
  return (
    <Dialog label={t("coins.filters")} className="drawer" onClose={onClose}>
      <div className="dialoghead">
        <h2>{t("coins.filters")}</h2>
        <button type="button" className="btn plain icon" aria-label={t("ui.close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div className="drawerbody">
        <div className="drawertop">
          <label className="pick">
            <span>{t("coins.order")}</span>
            <select value={key} onChange={(event) => order(event.target.value as SortKey, descending)}>
              {SORTS.map((name) => (
                <option key={name} value={name}>
                  {t(`coins.sort.${name}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="tick">
            <input type="checkbox" checked={descending} onChange={(event) => order(key, event.target.checked)} /> {t("coins.direction.down")}
          </label>
          <HideTicks />
        </div>
        <Facets search={search} facets={facets} />
      </div>
      <div className="drawerfoot">
        <button type="button" className="btn main" onClick={onClose}>
          {t("coins.showCoins", { total })}
        </button>
      </div>
    </Dialog>
  );
}
