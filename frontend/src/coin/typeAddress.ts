/** Where a type is shown, by the address that names it. */

const NAMED = /^https?:\/\/numismatics\.org\/([a-z]+)\/id\/(.+)$/u;

export interface TypeAddress {
  /** Null where the address names no page. */
  path: string | null;
  isOurs: boolean;
}

/** Types of numismatics.org have pages here; others, such as those of RPC Online, only where they come from. */
export function addressOf(uri: string): TypeAddress {
  const [, corpus, id] = NAMED.exec(uri) ?? [];
  if (corpus && id) return { path: `/catalog/${corpus}/${encodeURIComponent(id)}`, isOurs: true };
  return { path: /^https?:\/\//u.test(uri) ? uri : null, isOurs: false };
}
