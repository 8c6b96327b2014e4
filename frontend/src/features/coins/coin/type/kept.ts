/** Which differences the owner has settled by keeping what the record says; the browser remembers it. */
import { useState } from "react";

import { recall, remember } from "../../../../lib/remembered";

const KEY = "besideType.kept";
const MOST = 2_000; // differences; the oldest are asked again

function all(): string[] {
  const kept = recall(KEY);
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string") : [];
}

/** A difference is settled as long as both sides say what they said. */
export function useKept(coinId: number, uri: string) {
  const [kept, setKept] = useState(() => new Set(all()));
  const name = (field: { field: string; mine: string | null; theirs: string | null }) => [coinId, uri, field.field, field.mine, field.theirs].join("\n");
  return {
    isKept: (field: Parameters<typeof name>[0]) => kept.has(name(field)),
    keep: (field: Parameters<typeof name>[0]) => {
      const next = [...all().filter((one) => one !== name(field)), name(field)].slice(-MOST);
      remember(KEY, next);
      setKept(new Set(next));
    },
  };
}
