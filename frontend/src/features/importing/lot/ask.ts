/** Questions about lots to the server. */
import { Unreachable, problemOf } from "../../../api/problem";
import { setReachable } from "../../../api/reach";

async function reached(method: string, path: string, body?: object): Promise<Response> {
  const init: RequestInit = { method };
  if (body instanceof FormData) init.body = body;
  else if (body) {
    init.body = JSON.stringify(body);
    init.headers = { "content-type": "application/json" };
  }
  try {
    const response = await fetch(path, init);
    setReachable(true);
    return response;
  } catch {
    setReachable(false);
    throw new Unreachable();
  }
}

export async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await reached(method, path, body);
  const answered: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response.status, answered);
  return answered as T;
}
