/** In which order the coins stand. */
import { useNavigate } from "@tanstack/react-router";
import { DropdownMenu } from "radix-ui";
import { useTranslation } from "react-i18next";

import { SORTS, sortParts, type CollectionSearch, type SortKey } from "./search";

export function OrderMenu({ search }: { search: CollectionSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { key, descending } = sortParts(search.sort);
  const order = (next: SortKey, down: boolean) =>
    void navigate({ to: "/", search: { ...search, sort: down ? `-${next}` : next }, replace: true, resetScroll: false });
  return (
    <span className="sort">
      {t("coins.order")}
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="textbutton">
          {t(`coins.sort.${key}`)}
          {descending && `, ${t("coins.direction.down")}`}
        </DropdownMenu.Trigger>
        <DropdownMenu.Content className="pop" align="end" sideOffset={6} collisionPadding={8}>
          <DropdownMenu.RadioGroup value={key} onValueChange={(next) => order(next as SortKey, descending)}>
            {SORTS.map((name) => (
              <DropdownMenu.RadioItem key={name} value={name}>
                {t(`coins.sort.${name}`)}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="sep" />
          <DropdownMenu.RadioGroup value={descending ? "down" : "up"} onValueChange={(next) => order(key, next === "down")}>
            <DropdownMenu.RadioItem value="up">{t("coins.direction.up")}</DropdownMenu.RadioItem>
            <DropdownMenu.RadioItem value="down">{t("coins.direction.down")}</DropdownMenu.RadioItem>
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Root>
    </span>
  );
}
