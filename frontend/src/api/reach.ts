/** Whether the server answers: one small store that every request feeds. */
import { useSyncExternalStore } from "react";

let reachable = true;
const listeners = new Set<() => void>();

export function setReachable(value: boolean): void {
  if (value === reachable) return;
  reachable = value;
  for (const listener of listeners) listener();
}

export function onReach(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isReachable = () => reachable;

export function useReachable(): boolean {
  return useSyncExternalStore(onReach, isReachable);
}
