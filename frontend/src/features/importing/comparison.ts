/** A known coin beside a row: field by field what each says, which of them is to stand, and the decision that follows. */
import { isRecord } from "../../api/problem";
import { isEmpty, LINES, valueAt, type Line } from "./lines";
import { said, withValue, type Values } from "./patch";
import type { ReadCoin, Row } from "./queries";

export type Take = "yours" | "row";

export interface Compared {
  line: Line;
  /** new: only the row says it; stands: both do, differently; same; both: lists that are joined. */
  kind: "new" | "stands" | "same" | "both";
  /** What a merge takes when nothing else is said. */
  usual: Take;
}

/** Lists whose entries are joined rather than chosen between. */
const JOINED = new Set(["citations", "certificates", "countermarks", "custom"]);

/** Fields that, where they agree, tell a piece from others of its type. */
const TELLING = new Set(["number", "weight_g", "diameter_mm", "die_axis_h", "certificates", "citations", "acquisition.url"]);

const plain = (value: unknown): string => (typeof value === "number" ? String(value) : typeof value === "string" ? value.trim().replace(/\s+/gu, " ").toLowerCase() : "");

function sameValue(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (Array.isArray(one) && Array.isArray(other)) return names(other).every((name) => names(one).includes(name));
  if (isRecord(one) && isRecord(other)) return Number(one.amount) === Number(other.amount) && (one.currency ?? null) === (other.currency ?? null);
  return plain(one) === plain(other);
}

function names(list: readonly unknown[]): string[] {
  return list.map((one) => (isRecord(one) ? plain(one.type_key ?? one.raw ?? one.service ?? one.text) : plain(one)));
}

/** What the row says, beside what the coin says: what differs first, then what agrees. Fields on which the row is silent stay as they are. */
export function compared(yours: ReadCoin, row: ReadCoin): Compared[] {
  const found = LINES.flatMap((line): Compared[] => {
    if (line.name === "status") return [];
    const paths = line.paths.filter((path) => !isEmpty(valueAt(row, path)));
    if (paths.length === 0) return [];
    // The words count; years that were made from them are only shown where there are none.
    const [head = ""] = paths;
    if (sameValue(valueAt(yours, head), valueAt(row, head))) return [{ line, kind: "same", usual: "yours" }];
    if (JOINED.has(line.name)) return [{ line, kind: isEmpty(valueAt(yours, head)) ? "new" : "both", usual: "row" }];
    return isEmpty(valueAt(yours, head)) ? [{ line, kind: "new", usual: "row" }] : [{ line, kind: "stands", usual: "yours" }];
  });
  const order = ["new", "stands", "both", "same"];
  const telling = ({ kind, line }: Compared) => (kind === "same" && !TELLING.has(line.name) ? 1 : 0);
  return found.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || telling(one) - telling(other));
}

/** The lines that an earlier import wrote and the row now says otherwise; the row's word is the usual one. */
export function changed(row: Row, coin: ReadCoin): Compared[] {
  return LINES.flatMap((line): Compared[] => {
    const paths = line.paths.filter((path) => path in row.changed);
    if (paths.length === 0) return [];
    const isNew = paths.every((path) => isEmpty(valueAt(coin, path)));
    return [{ line: { ...line, paths: [...paths, ...line.paths.filter((path) => !paths.includes(path))] }, kind: isNew ? "new" : "stands", usual: "row" }];
  });
}

/** Which side a decision takes on a line. */
export function takenOf(one: Compared, values: Values, row: ReadCoin): Take {
  const spoken = one.line.paths.filter((path) => said(values, path) !== undefined);
  const [path] = spoken;
  if (path === undefined) return one.usual;
  return sameValue(said(values, path), valueAt(row, path)) && !isEmpty(valueAt(row, path)) ? "row" : "yours";
}

/** The values of a merge in which each line is taken from one side; the usual needs no word. */
export function valuesOf(lines: readonly Compared[], takes: ReadonlyMap<string, Take>, yours: ReadCoin, row: ReadCoin): Values {
  let values: Values = {};
  for (const one of lines) {
    const take = takes.get(one.line.name) ?? one.usual;
    if (take === one.usual || one.kind === "same" || one.kind === "both") continue;
    for (const path of one.line.paths) {
      const value = valueAt(take === "row" ? row : yours, path);
      const other = valueAt(take === "row" ? yours : row, path);
      if (!isEmpty(value) || !isEmpty(other)) values = withValue(values, path, isEmpty(value) ? (Array.isArray(other) ? [] : null) : value);
    }
  }
  return values;
}
