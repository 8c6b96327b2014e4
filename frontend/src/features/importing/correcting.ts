/** What an owner may write in place of a value that was read, and the value that it makes. */
import { isRecord } from "../../api/problem";
import type { ReadCoin } from "./queries";
import { valueAt, type Line } from "./lines";

export type Writing = "text" | "number" | "list" | "references" | "choice";

const CHOSEN = new Set(["category", "metal", "issue_status", "status"]);

/** How the line's value is written; null where it is put right elsewhere, or not by writing. */
export function writingOf(line: Line, coin: ReadCoin): Writing | null {
  if (CHOSEN.has(line.name)) return "choice";
  if (line.name === "citations") return "references";
  const value = valueAt(coin, line.paths[0] ?? "");
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? "list" : null;
}

/** The value as it stands in the box where it is written. */
export function asWritten(writing: Writing, value: unknown): string {
  if (writing === "references" && Array.isArray(value)) return value.map((one: unknown) => (isRecord(one) ? String(one.raw) : "")).join("\n");
  if (Array.isArray(value)) return value.map(String).join("\n");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The value that was written; undefined where it cannot be one. */
export function asValue(writing: Writing, typed: string): unknown {
  const text = typed.trim();
  if (text === "") return undefined;
  if (writing === "number") {
    const number = Number(text.replace(/\s*(?:mm|gm?|h)\.?$/iu, "").replace(/^(\d+),(\d+)$/u, "$1.$2"));
    return Number.isFinite(number) ? number : undefined;
  }
  const lines = text.split(/\n+/u).map((line) => line.trim()).filter(Boolean);
  if (writing === "references") return lines.map((raw, index) => ({ raw, primary: index === 0 }));
  return writing === "list" ? lines : text;
}
