/** What the catalog's screens show, as their addresses say it. */

export const FILTERS = ["corpus", "issuer", "mint", "denomination", "material"] as const;
export type FilterName = (typeof FILTERS)[number];
export type TypesSearch = { [name in "q" | FilterName]?: string };

/** What can be seen on a coin, in the order it is shown; each is a parameter of the API too. */
export const SEEN = ["metal", "issuer", "portrait", "denomination", "mint", "bust", "design", "officina", "exergue", "field", "words", "weight_g"] as const;
export type Seen = (typeof SEEN)[number];
export type IdentifySearch = { [name in "obverse" | "reverse" | Seen]?: string } & {
  /** The coin that is being identified. */
  coin?: number;
};

export interface LegendsSearch {
  q?: string;
}

/** The first value of a name, where there is one. */
function one(given: Record<string, unknown>, name: string): string | undefined {
  const value = given[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first !== "" ? first : typeof first === "number" ? String(first) : undefined;
}

function known<Name extends string>(given: Record<string, unknown>, names: readonly Name[]): { [name in Name]?: string } {
  const found: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = one(given, name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

export const readTypesSearch = (given: Record<string, unknown>): TypesSearch => known(given, ["q", ...FILTERS]);
export const readLegendsSearch = (given: Record<string, unknown>): LegendsSearch => known(given, ["q"]);

export function readIdentifySearch(given: Record<string, unknown>): IdentifySearch {
  const coin = Number(one(given, "coin"));
  return { ...known(given, ["obverse", "reverse", ...SEEN]), ...(Number.isSafeInteger(coin) && coin > 0 && { coin }) };
}

export function isAsked({ coin: _coin, ...seen }: IdentifySearch): boolean {
  return Object.keys(seen).length > 0;
}

/** The search with one of its parts set, or taken away where the value is empty. */
export function withPart<Search extends object>(search: Search, name: keyof Search, value: string | null): Search {
  const { [name]: _old, ...rest } = search;
  return (value ? { ...rest, [name]: value } : rest) as Search;
}
