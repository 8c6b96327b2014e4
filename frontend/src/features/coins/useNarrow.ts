/** Go to the same collection under another search. */
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";

import type { CollectionSearch } from "./search";

export function useNarrow(): (search: CollectionSearch) => void {
  const navigate = useNavigate();
  return useCallback((search) => void navigate({ to: "/", search, resetScroll: false }), [navigate]);
}
