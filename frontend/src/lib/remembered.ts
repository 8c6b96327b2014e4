/** A choice kept in the browser, the same in every component that asks for it. */
import { useCallback, useSyncExternalStore } from "react";

const PREFIX = "coinstack.";
const listeners = new Set<() => void>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null; // storage may be forbidden: then nothing is remembered
  }
}

export function remember(key: string, value: unknown): void {
  try {
    if (value === null || value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // full or forbidden: the choice holds until the page is left
  }
  for (const listener of listeners) listener();
}

export function recall(key: string): unknown {
  const kept = read(key);
  if (kept === null) return null;
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** A remembered yes or no. */
export function useRememberedFlag(key: string): [boolean, (value: boolean) => void] {
  const kept = useSyncExternalStore(subscribe, () => read(key));
  const set = useCallback((value: boolean) => remember(key, value), [key]);
  return [kept === "true", set];
}
