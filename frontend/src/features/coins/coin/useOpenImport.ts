/** Goes to the import that a value came from. */
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";

export function useOpenImport(coinId: number): (importId: number) => void {
  const navigate = useNavigate();
  return useCallback(
    (importId) => void navigate({ to: "/import/$importId", params: { importId: String(importId) }, search: { coin: coinId } }),
    [navigate, coinId],
  );
}
