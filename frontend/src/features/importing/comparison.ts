/** A known coin beside a row: field by field what each says, which of them is to stand, and the decision that follows. */
import { isRecord } from "../../api/problem";
import { isEmpty, LINES, valueAt, type Line } from "./lines";
import { said, withValue, type Values } from "./patch";
import { decision, type Decision, type Likeness, type ReadCoin, type Row } from "./queries";

export type Take = "yours" | "row";

/** A coin as read that may be one of the collection: of a row of a table, or of a lot. */
export interface Suspect {
  /** Names its radio buttons. */
  id: string;
  noun: "row" | "lot";
  read: ReadCoin;
  likeness: readonly Likeness[];
  decision: Decision | null;
  /** What it says otherwise than an earlier import of the same row; null where there was none. */
  changed: Row["changed"] | null;
  isOpen: boolean;
  isBusy: boolean;
  decide: (made: Decision | null, settled?: () => void) => void;
}

export interface Compared {
  line: Line;
  /** new: only the row says it; stands: both do, differently; same; both: lists that are joined. */
  kind: "new" | "stands" | "same" | "both";
  /** What a merge takes when nothing else is said. */
  usual: Take;
}

/** Lists whose entries are joined rather than chosen between. */
const JOINED = new Set(["citations", "certificates", "countermarks", "custom", "provenance_events"]);

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
export function changed(row: Pick<Row, "changed">, coin: ReadCoin): Compared[] {
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

export interface Weighed {
  lines: readonly Compared[];
  takes: ReadonlyMap<string, Take>;
}

/** Both side by side under what was decided: of each line, the side that stands. */
export function weighed(yours: ReadCoin, read: ReadCoin, made: Decision | null, renewed: Row["changed"] | null): Weighed {
  const lines = renewed ? changed({ changed: renewed }, yours) : compared(yours, read);
  const takes = new Map<string, Take>(lines.map((one) => [one.line.name, made?.choice === "replace" ? "row" : takenOf(one, made?.values ?? {}, read)]));
  return { lines, takes };
}

/** The decision to join both, each line taken from its side. */
export function merging(coinId: number, yours: ReadCoin, read: ReadCoin, { lines, takes }: Weighed): Decision {
  return decision("merge", coinId, valuesOf(lines, takes, yours, read));
}

/** How many values a merge adds to the coin, or changes in it. */
export function addedBy({ lines, takes }: Weighed): number {
  return lines.filter((one) => one.kind === "both" || (one.kind !== "same" && takes.get(one.line.name) === "row")).length;
}
