/** Two have changed one coin: what each did, and the record that comes of the choices. */
import { isRecord, type FieldConflict } from "../../../api/problem";
import type { Coin, CoinChange } from "../../../api/types";
import { GROUPS } from "./fields";

export interface Choice extends FieldConflict {
  path: string;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The fields on which both moved, and differently; what only one changed needs no choice. */
export function disputed(fields: Readonly<Record<string, FieldConflict>>): Choice[] {
  return Object.entries(fields)
    .filter(([path, field]) => !path.endsWith(".position") && !same(field.mine, field.base) && !same(field.theirs, field.base) && !same(field.mine, field.theirs))
    .map(([path, field]) => ({ path, ...field }));
}

/** The change that, made on their version, gives what was chosen: mine where it is in `mine` or only I moved. */
export function settled(theirs: Coin, fields: Readonly<Record<string, FieldConflict>>, mine: ReadonlySet<string>): CoinChange {
  const disputes = new Set(disputed(fields).map(({ path }) => path));
  const change: Record<string, unknown> = {};
  for (const [path, field] of Object.entries(fields)) {
    if (path.endsWith(".position") || same(field.mine, field.base) || same(field.mine, field.theirs)) continue;
    if (disputes.has(path) && !mine.has(path)) continue;
    apply(change, theirs, path.split("."), field.mine);
  }
  return change;
}

function apply(change: Record<string, unknown>, theirs: Coin, path: readonly string[], value: unknown): void {
  const [first = "", second = "", third] = path;
  if (path.length === 1) change[first] = value ?? null;
  else if (first in GROUPS) change[first] = { ...(isRecord(change[first]) ? change[first] : {}), [second]: value ?? null };
  else change[first] = children(change, theirs, first).flatMap((child) => replaced(child, second, third, value)).concat(added(change, theirs, first, second, third, value));
}

type Child = Record<string, unknown>;

function children(change: Record<string, unknown>, theirs: Coin, list: string): Child[] {
  const held = change[list] ?? (theirs as unknown as Record<string, unknown>)[list];
  return Array.isArray(held) ? (held as Child[]) : [];
}

function replaced(child: Child, uid: string, field: string | undefined, value: unknown): Child[] {
  if (child.uid !== uid) return [child];
  if (field !== undefined) return [{ ...child, [field]: value ?? null }];
  return isRecord(value) ? [{ ...without(value, "position"), uid }] : [];
}

function added(change: Record<string, unknown>, theirs: Coin, list: string, uid: string, field: string | undefined, value: unknown): Child[] {
  const isThere = children(change, theirs, list).some((child) => child.uid === uid);
  return field === undefined && !isThere && isRecord(value) ? [{ ...without(value, "position"), uid }] : [];
}

function without(value: Child, name: string): Child {
  const { [name]: _left, ...rest } = value;
  return rest;
}
