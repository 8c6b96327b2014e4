/** Every field of the record: how it is typed and how what was typed is read. */
import type { Acquisition, Certificate, Citation, Countermark, CustomValue, Description, Disposal, Worth } from "../../../api/types";

export type Kind = "text" | "list" | "number" | "whole" | "year" | "flag" | "choice" | "date" | "money";

/** `uncertain` has no input of its own: each field's "?" sets it. */
export const DESCRIPTION = {
  title: "text",
  category: "choice",
  issuer: "text",
  co_issuer: "text",
  in_name_of: "text",
  magistrates: "list",
  obverse_portrait: "text",
  obverse_portrait_role: "choice",
  reverse_portrait: "text",
  reverse_portrait_role: "choice",
  dynasty: "text",
  alliance_city: "text",
  mint: "text",
  officina: "text",
  region: "text",
  year_from: "year",
  year_to: "year",
  circa: "flag",
  before: "flag",
  after: "flag",
  date_text: "text",
  reign_from: "year",
  reign_to: "year",
  reign_text: "text",
  dated_text: "text",
  dated_era: "text",
  dated_year: "whole",
  denomination: "text",
  metal: "choice",
  script: "text",
  weight_standard: "text",
  obverse_legend: "text",
  obverse_design: "text",
  obverse_field_marks: "text",
  reverse_legend: "text",
  reverse_design: "text",
  reverse_field_marks: "text",
  exergue: "text",
  controls: "text",
  issue_status: "choice",
  rarity: "text",
  rarity_basis: "text",
  weight_g: "number",
  diameter_mm: "number",
  diameter_min_mm: "number",
  thickness_mm: "number",
  die_axis_h: "whole",
  specific_gravity: "number",
  edge: "text",
  shape: "text",
  obverse_die: "text",
  reverse_die: "text",
  grade: "text",
  grade_normal: "text",
  obverse_grade: "text",
  reverse_grade: "text",
  centring: "text",
  strike: "text",
  surface: "text",
  style: "text",
  toning: "text",
  test_cut: "flag",
  bankers_marks: "flag",
  graffiti: "flag",
  pierced: "flag",
  plugged: "flag",
  mount_removed: "flag",
  tooled: "flag",
  smoothed: "flag",
  error: "text",
  findspot: "text",
  hoard: "text",
  published_in: "text",
} as const satisfies Record<Exclude<keyof Description, "uncertain">, Kind>;

export const ACQUISITION = {
  date: "date",
  date_text: "text",
  seller: "text",
  source: "text",
  url: "text",
  lot_key: "text",
  invoice: "text",
  price: "money",
  premium: "money",
  shipping: "money",
  tax: "money",
  duty: "money",
  other: "money",
} as const satisfies Record<keyof Acquisition, Kind>;

export const WORTH = {
  estimate: "money",
  estimate_date: "date",
  insured: "money",
  insured_date: "date",
  asking: "money",
  asking_date: "date",
} as const satisfies Record<keyof Worth, Kind>;

export const DISPOSAL = { date: "date", to: "text", price: "money", note: "text" } as const satisfies Record<keyof Disposal, Kind>;

export const GROUPS = { description: DESCRIPTION, acquisition: ACQUISITION, worth: WORTH, disposal: DISPOSAL } as const;

/** Fields that stand by themselves on the coin. */
export const SINGLE = {
  number: "text",
  place: "text",
  holder: "text",
  status: "choice",
  notes: "text",
  provenance: "text",
  tags: "list",
} as const satisfies Record<string, Kind>;

type Typed<K extends Kind> = K extends "flag" ? boolean : K extends "money" ? { amount: string; currency: string } : string;
type Drafted<G extends Record<string, Kind>> = { -readonly [name in keyof G]: Typed<G[name]> };

/** What a citation's reading found, kept beside the text it was read from. */
export type CitationParts = Pick<
  Citation,
  "catalog" | "volume" | "part" | "edition" | "section" | "number" | "suffix" | "qualifier" | "volume_inferred" | "type_key"
>;
export type CitationDraft = Pick<Citation, "uid" | "raw" | "primary" | "plate_coin"> & { confidence: string } & Record<"page" | "plate" | "note" | "variant_note", string>;
export type CountermarkDraft = Record<Exclude<keyof Countermark, "position">, string>;
export type CertificateDraft = Record<Exclude<keyof Certificate, "star" | "fine_style">, string> & Pick<Certificate, "star" | "fine_style">;
export type CustomDraft = Record<keyof CustomValue, string>;

/** The form as it is typed: texts, flags and lists, nothing computed. */
export interface Draft {
  description: Drafted<typeof DESCRIPTION>;
  uncertain: string[];
  acquisition: Drafted<typeof ACQUISITION>;
  worth: Drafted<typeof WORTH>;
  disposal: Drafted<typeof DISPOSAL>;
  single: Drafted<typeof SINGLE>;
  citations: CitationDraft[];
  countermarks: CountermarkDraft[];
  certificates: CertificateDraft[];
  custom: CustomDraft[];
}
