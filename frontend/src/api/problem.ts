/** What went wrong, in the server's own words (RFC 9457), or that it did not answer at all. */

export interface FieldConflict {
  mine: unknown;
  theirs: unknown;
  base: unknown;
}

export class Problem extends Error {
  readonly status: number;
  readonly field: string | null;
  readonly fields: Record<string, FieldConflict>;
  readonly requestId: string | null;
  /** Which other way leads there, where there is one. */
  readonly hint: string | null;
  /** The address that was meant, where one was. */
  readonly url: string | null;
  /** Coins that are there already. */
  readonly known: readonly number[];

  constructor(status: number, body: Record<string, unknown>) {
    super(text(body.detail) ?? text(body.title) ?? `The server answered ${String(status)}.`);
    this.name = "Problem";
    this.status = status;
    this.field = text(body.field);
    this.fields = isRecord(body.fields) ? (body.fields as Record<string, FieldConflict>) : {};
    this.requestId = text(body.request_id);
    this.hint = text(body.hint);
    this.url = text(body.url);
    this.known = Array.isArray(body.known) ? body.known.filter((one): one is number => typeof one === "number") : [];
  }
}

/** The server cannot be reached: nothing was changed. */
export class Unreachable extends Error {
  constructor() {
    super("CoinStack does not answer.");
    this.name = "Unreachable";
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The problem that an error body tells of. */
export function problemOf(status: number, body: unknown): Problem {
  return new Problem(status, isRecord(body) ? body : {});
}
