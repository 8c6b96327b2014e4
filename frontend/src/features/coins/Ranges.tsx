/** Years, weight and price between two figures. */
import { useId, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";

import { useRememberedFlag } from "../../lib/remembered";
import { RANGES, type CollectionSearch, type RangeName } from "./search";
import { useNarrow } from "./useNarrow";

const KINDS = ["year", "weight", "price"] as const;

export function Ranges({ search }: { search: CollectionSearch }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [hideMoney] = useRememberedFlag("hideMoney");
  const hint = useId();
  const apply = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const numbers = RANGES.map((name): [RangeName, number | undefined] => {
      const given = form.get(name);
      const text = typeof given === "string" ? given.trim().replace(",", ".").replace("−", "-") : "";
      return [name, text && Number.isFinite(Number(text)) ? Number(text) : undefined];
    });
    narrow({ ...search, ...(Object.fromEntries(numbers) as CollectionSearch) });
  };
  return (
    <section className="facet">
      <h2>{t("coins.ranges")}</h2>
      <form className="ranges" onSubmit={apply} key={RANGES.map((name) => search[name] ?? "").join("|")}>
        {KINDS.filter((kind) => kind !== "price" || !hideMoney).map((kind) => {
          const what = t(`coins.chip.${kind === "year" ? "years" : kind}`);
          return (
            <div key={kind}>
              <span>{what}</span>
              <input
                name={`${kind}_from`}
                inputMode={kind === "year" ? "text" : "decimal"}
                aria-label={t("coins.rangeFrom", { what })}
                aria-describedby={kind === "year" ? hint : undefined}
                defaultValue={search[`${kind}_from`]}
              />
              <input
                name={`${kind}_to`}
                inputMode={kind === "year" ? "text" : "decimal"}
                aria-label={t("coins.rangeTo", { what })}
                aria-describedby={kind === "year" ? hint : undefined}
                defaultValue={search[`${kind}_to`]}
              />
            </div>
          );
        })}
        <p>
          <span className="q" id={hint}>
            {t("coins.yearsHint")}
          </span>
          <button type="submit" className="btn sm">
            {t("coins.apply")}
          </button>
        </p>
      </form>
    </section>
  );
}
