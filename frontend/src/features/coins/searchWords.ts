/** A search in a line of words: "Source: Heritage, Nummitra". */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useFacetLabel } from "./facetLabels";
import { facetsQuery } from "./queries";
import { FACETS, isFiltered, type CollectionSearch } from "./search";

export function useSearchWords(search: CollectionSearch): string {
  const { t } = useTranslation();
  const { data } = useQuery({ ...facetsQuery(search), enabled: isFiltered(search) });
  const label = useFacetLabel(data);
  const groups = FACETS.flatMap((name) => {
    const values = search[name];
    return values ? [`${t(`coins.facet.${name}`)}: ${values.map((value) => label(name, value)).join(", ")}`] : [];
  });
  return [search.q && `“${search.q}”`, ...groups].filter(Boolean).join(" · ");
}
