/** What is understood of the references as they are typed. */
import { queryOptions } from "@tanstack/react-query";

import { answer, api } from "../../../api/client";
import type { Draft } from "./fields";
import type { ReadCitation } from "./draft";

/** What the coin says elsewhere, which settles what a reference leaves open (RIC without a volume). */
function contextOf({ description: d }: Draft) {
  const text = (value: string) => value.trim() || null;
  const year = (first: string, second: string) => Number(first) || Number(second) || null;
  return {
    issuer: text(d.issuer),
    category: text(d.category),
    denomination: text(d.denomination),
    metal: text(d.metal),
    mint: text(d.mint),
    obverse_legend: text(d.obverse_legend),
    reverse_legend: text(d.reverse_legend),
    year_from: year(d.year_from, d.reign_from),
    year_to: year(d.year_to, d.reign_to),
  };
}

export function citationsQuery(text: string, draft: Draft) {
  const context = contextOf(draft);
  return queryOptions({
    queryKey: ["reading", "references", text, context],
    queryFn: ({ signal }) => answer(api.POST("/api/v2/reading/references", { body: { text, context }, signal })),
    staleTime: Infinity,
  });
}

type Read = Awaited<ReturnType<NonNullable<Exclude<ReturnType<typeof citationsQuery>["queryFn"], symbol>>>>[number];

/** The parts that a citation keeps of what was read. */
export function partsOf(read: Read): ReadCitation {
  const { raw, catalog, volume, part, edition, section, number, suffix, qualifier, volume_inferred, type_key } = read;
  return { raw, catalog, volume, part, edition, section, number, suffix, qualifier, volume_inferred, type_key };
}
