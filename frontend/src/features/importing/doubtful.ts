/** Which fields of a reading wait for the owner, and what is the matter with each. */

/** A reading less sure waits for its owner. */
export const UNSURE = 0.7;

export function doubtfulPaths(
  warnings: readonly { field: string; words: string }[],
  fields: Readonly<Record<string, { confidence: number }>>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { field, words } of warnings) found.set(field, [...(found.get(field) ?? []), words]);
  for (const [path, { confidence }] of Object.entries(fields)) if (confidence < UNSURE && !found.has(path)) found.set(path, []);
  return found;
}
