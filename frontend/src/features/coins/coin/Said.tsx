/** Who said a field of this coin, with the way to the row that it came from. */
import { useQuery } from "@tanstack/react-query";

import { originsQuery } from "../../../api/queries";
import type { Coin, Origin } from "../../../api/types";
import { sourceOf } from "../../../coin/sources";
import { SourceMark } from "../../../coin/SourceMark";
import { useOpenImport } from "./useOpenImport";

const NONE: readonly Origin[] = [];

interface Props {
  coin: Coin;
  /** As in the coin's sources: "weight_g", "acquisition.price". */
  name: string;
  /** The field's word. */
  field: string;
}

export function Said({ coin, name, field }: Props) {
  const open = useOpenImport(coin.id);
  const source = sourceOf(coin.sources, name);
  const { data: origins = NONE } = useQuery({ ...originsQuery(coin.id), enabled: source !== null && source.import_id !== null });
  return source && <SourceMark source={source} name={name} field={field} origins={origins} onOpen={open} />;
}
