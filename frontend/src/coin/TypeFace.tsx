/** One side of a catalog's type, drawn after the catalog's own words. */
import type { components } from "../api/schema";
import { DrawnCoin } from "./drawing/DrawnCoin";
import { categoryOf } from "./catalogs/corpora";

export type TypeLine = components["schemas"]["TypeLine"];
/** As much of a type as its drawing needs. */
export type DrawnType = Pick<TypeLine, "uri" | "corpus" | "reference" | "year_from" | "obverse" | "reverse"> & { materials: readonly { label: string }[] };

interface Props {
  type: DrawnType;
  side: "obverse" | "reverse";
  small?: boolean;
  /** What stands on the flan where the catalog tells no design. */
  untold?: string;
}

/** Of a legend that the catalog gives in several forms, the first is drawn. */
function drawn(legend: string | null): string | null {
  return legend?.split(/\s+(?:or|OR)\s+/u)[0] ?? null;
}

export function TypeFace({ type, side, small, untold }: Props) {
  const { legend: written, description } = type[side];
  return (
    <DrawnCoin
      side={side}
      face={{ legend: drawn(written), design: description ?? untold }}
      coin={{ id: type.uri, title: type.reference, metal: type.materials[0]?.label, category: categoryOf(type.corpus), date: { year_from: type.year_from } }}
      small={small}
    />
  );
}
