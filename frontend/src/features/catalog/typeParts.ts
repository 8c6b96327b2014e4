/** Which page here an address of numismatics.org has. */

/** An address of a type as the parts of our own: "http://numismatics.org/ocre/id/ric.1(2).aug.207". */
export function partsOf(uri: string): { corpus: string; id: string } | null {
  const found = /^https?:\/\/numismatics\.org\/([a-z]+)\/id\/(.+)$/u.exec(uri);
  return found ? { corpus: found[1] ?? "", id: found[2] ?? "" } : null;
}
