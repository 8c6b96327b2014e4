/** A decision's values, a merge-patch of the coin, by the paths of its fields. */
import { isRecord } from "../../api/problem";

export type Values = Readonly<Record<string, unknown>>;

function split(path: string): [string, string | null] {
  const at = path.indexOf(".");
  return at < 0 ? [path, null] : [path.slice(0, at), path.slice(at + 1)];
}

/** The patch with one field set; null empties the field. */
export function withValue(values: Values, path: string, value: unknown): Values {
  const [group, name] = split(path);
  if (name === null) return { ...values, [group]: value };
  const held = values[group];
  return { ...values, [group]: { ...(isRecord(held) ? held : {}), [name]: value } };
}

/** The patch silent on a field again. */
export function withoutValue(values: Values, path: string): Values {
  const [group, name] = split(path);
  const { [group]: held, ...rest } = values;
  if (name === null || !isRecord(held)) return name === null ? rest : values;
  const { [name]: _gone, ...kept } = held;
  return Object.keys(kept).length > 0 ? { ...rest, [group]: kept } : rest;
}

/** What the patch says of a field; undefined where it is silent. */
export function said(values: Values, path: string): unknown {
  const [group, name] = split(path);
  const held = values[group];
  return name === null ? held : isRecord(held) ? held[name] : undefined;
}

export const isLeftOut = (values: Values, path: string) => said(values, path) === null;
