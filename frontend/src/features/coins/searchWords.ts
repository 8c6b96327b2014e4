/** A search in a line of words: "Source: Heritage, Nummitra". */
import { useQueries, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useFacetLabel } from "./facetLabels";
import { facetsQuery } from "./queries";
import { importNameQuery } from "../../api/queries";
import { FACETS, isFiltered, type CollectionSearch } from "./search";

export function useSearchWords(search: CollectionSearch): string {
  const { t } = useTranslation();
  const { data } = useQuery({ ...facetsQuery(search), enabled: isFiltered(search) });
  const label = useFacetLabel(data);
  const files = useQueries({ queries: (search.import ?? []).map(importNameQuery) });
  const imports = files.map(({ data: name }, index) => name ?? String(search.import?.[index]));
  const groups = FACETS.flatMap((name) => {
    const values = search[name];
    return values ? [`${t(`coins.facet.${name}`)}: ${values.map((value) => label(name, value)).join(", ")}`] : [];
  });
  return [search.q && `“${search.q}”`, imports.length > 0 && `${t("coins.chip.import")} ${imports.join(", ")}`, ...groups].filter(Boolean).join(" · ");
}
