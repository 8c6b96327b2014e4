/** What of a reign, a mint or a denomination is shown, as its address says it. */
export const KINDS = ["issuer", "mint", "denomination"] as const;
export type Kind = (typeof KINDS)[number];

export const LEVELS = ["reverse_legend", "denomination", "type"] as const;
export type Level = (typeof LEVELS)[number];

export type CompletenessSearch = { [kind in Kind]?: string } & {
  level?: Exclude<Level, "reverse_legend">;
  show?: "gaps" | "owned";
  view?: "drawn" | "tiles";
};

const LONGEST = 200;

/** The known part of an address; what is not known is left out, never an error. */
export function readCompleteness(given: Record<string, unknown>): CompletenessSearch {
  const one = (name: string) => {
    const value = given[name];
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === "string" || typeof first === "number" ? String(first) : undefined;
  };
  const found: CompletenessSearch = {};
  for (const kind of KINDS) {
    const id = one(kind);
    if (id && id.length <= LONGEST) found[kind] = id;
  }
  const level = one("level");
  if (level === "denomination" || level === "type") found.level = level;
  const show = one("show");
  if (show === "gaps" || show === "owned") found.show = show;
  const view = one("view");
  if (view === "drawn" || view === "tiles") found.view = view;
  return found;
}

export const isAsked = (search: CompletenessSearch): boolean => KINDS.some((kind) => search[kind] !== undefined);
