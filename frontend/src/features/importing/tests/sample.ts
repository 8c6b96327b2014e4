/** A row of a table and what was read of it, as the API gives them. */
import type { Mapped, Row } from "../queries";

const column = (index: number, heading: string, target: string): Mapped => ({ column: index, heading, label: heading, target, detail: null, confidence: 1, why: "heading" });

export const COLUMNS: readonly Mapped[] = [
  column(0, "No", "number"),
  column(1, "Ruler", "issuer"),
  column(2, "Minted", "date"),
  column(3, "Reverse", "reverse"),
  column(4, "Reference", "references"),
  column(5, "NGC Grade", "certificate_grade"),
  column(6, "Shelf", "leave_out"),
  column(7, "Pedigree", "pedigree"),
];

const from = (index: number, confidence = 1) => ({ column: index, confidence });

export const ROW: Row = {
  row: 9,
  state: "doubtful",
  raw: ["13", "C. Malleolus", "96  BC", "MONETA-AVGVSTI, Moneta standing; S-C across fields", "Crawford 335/1c. Sydenham 611.", "XF  Strike: 4/5", "oak", ""],
  coin: {
    number: "13",
    description: {
      issuer: "Rome",
      magistrates: ["C. Malleolus"],
      date_text: "96 BC",
      year_from: -96,
      year_to: -96,
      reverse_legend: "MONETA-AVGVSTI",
      reverse_design: "Moneta standing; S-C across fields",
      reverse_field_marks: "S | C",
    },
    citations: [{ raw: "Crawford 335/1c", type_key: "crawford 335/1c" }, { raw: "Sydenham 611", type_key: "sydenham 611" }],
    certificates: [{ service: "NGC", grade: "XF Strike: 4/5", strike: 4 }],
  },
  fields: {
    number: from(0),
    "description.issuer": from(1),
    "description.magistrates": from(1),
    "description.date_text": from(2),
    "description.year_from": from(2),
    "description.year_to": from(2),
    "description.reverse_legend": from(3, 0.95),
    "description.reverse_design": from(3, 0.95),
    "description.reverse_field_marks": from(3, 0.95),
    citations: from(4),
  },
  warnings: [],
  open: [],
  reason: null,
  likeness: [],
  changed: {},
  decision: null,
  coin_id: null,
  known_coin_id: null,
  type: null,
};
