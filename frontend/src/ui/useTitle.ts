/** The title of the window. */
import { useEffect } from "react";

export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · CoinStack` : "CoinStack";
  }, [title]);
}
