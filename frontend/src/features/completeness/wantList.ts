/** The want list as text, a line for each gap, as it is sent to a dealer or taken to a fair. */
import { span } from "../../coin/years";
import type { Cell } from "./queries";

/** "RIC II 101 · Denarius · Rome · AD 119-122 · HADRIANVS AVGVSTVS / COS III". */
export function wantLine(cell: Cell): string {
  const { example } = cell;
  if (cell.types > 1) return [cell.label, cell.sub, example.reference && `such as ${example.reference}`].filter(Boolean).join(" · ");
  const named = (list: readonly { label: string }[]) => list.map(({ label }) => label).join(", ");
  const legends = [example.obverse.legend, example.reverse.legend].map((legend) => legend ?? "–").join(" / ");
  return [example.reference || example.label, named(example.denominations), named(example.mints), span(example.year_from, example.year_to), legends === "– / –" ? "" : legends]
    .filter(Boolean)
    .join(" · ");
}

export function wantList(heading: string, cells: readonly Cell[]): string {
  return [heading, "", ...cells.filter(isGap).map(wantLine)].join("\n");
}

export const isGap = (cell: Pick<Cell, "owned">) => cell.owned.length === 0;
