/** The typed client of the API; every failure leaves it as a `Problem` or as `Unreachable`. */
import createClient from "openapi-fetch";

import { Unreachable, problemOf } from "./problem";
import { setReachable } from "./reach";
import type { paths } from "./schema";

/** A proxy's answer when the server behind it is gone. */
const GONE = new Set([502, 503, 504]);

async function reach(request: Request): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    setReachable(false);
    throw new Unreachable();
  }
  const typed = response.headers.get("content-type") ?? "";
  if (GONE.has(response.status) && !typed.includes("json")) {
    setReachable(false);
    throw new Unreachable();
  }
  setReachable(true);
  return response;
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: reach });

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What the server answered; raises its problem. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}

/** For answers without a body. */
export async function done(call: Promise<{ error?: unknown; response: Response }>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw problemOf(response.status, error);
}
