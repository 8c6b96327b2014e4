/** Who said a value, and how it is marked. */
import type { TFunction } from "i18next";

import type { Origin, Source } from "../api/types";

export type Speaker = "owner" | "workbook" | "lot" | "catalog";

/** ● the owner, ○ the workbook, ◇ a lot: its values bear the name of its house; □ a catalog's type. */
export function speaker(source: Source): Speaker {
  const by = source.by.toLowerCase();
  if (by === "owner") return "owner";
  if (by.startsWith("catalog ")) return "catalog";
  return by === "workbook" ? "workbook" : "lot";
}

/** The type that a catalog's value is taken from: "OCRE", "ric.4.car.23b". */
export function typeSaid(source: Source): { corpus: string; id: string } | null {
  const [, corpus, id] = /^catalog (\S+) (.+)$/iu.exec(source.by) ?? [];
  return corpus && id ? { corpus: corpus.toUpperCase(), id } : null;
}

/** The source of a field; "" speaks for every field that has none of its own. */
export function sourceOf(sources: Readonly<Record<string, Source>>, field: string): Source | null {
  return sources[field] ?? sources[""] ?? null;
}

/** The row that a value came from: of its import's rows the one that names it, else the first. */
export function originOf(origins: readonly Origin[], source: Source, field: string): Origin | null {
  const rows = origins.filter((one) => one.import_id === source.import_id);
  return rows.find((one) => field in one.fields) ?? rows[0] ?? null;
}

/** "coins.xlsx, sheet Table 1, row 14, column E, “Weight”". */
export function originText(origin: Origin, field: string, t: TFunction): string {
  const { file_name: file, sheet, row, fields } = origin;
  const column = fields[field];
  const place = sheet && !file.startsWith(`${sheet}.`) ? t("coin.from.sheetRow", { file, sheet, row }) : t("coin.from.row", { file, row });
  if (!column) return place;
  const { letters, heading } = column;
  return `${place}, ${heading ? t("coin.from.headed", { letters, heading }) : t("coin.from.column", { letters })}`;
}
