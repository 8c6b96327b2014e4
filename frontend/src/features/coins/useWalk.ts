/** `j` and `k` go from coin to coin in the list, `e` edits the one that has the focus. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

import type { Card } from "../../api/types";
import { useKeys } from "../../lib/keys";
import type { CollectionSearch } from "./search";

interface Walk {
  search: CollectionSearch;
  coins: Card[];
  scrollTo: (index: number) => void;
}

function focused(): number | null {
  const coin = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>("[data-coin]")?.dataset.coin;
  return coin === undefined ? null : Number(coin);
}

export function useWalk({ search, coins, scrollTo }: Walk): void {
  const navigate = useNavigate();
  const at = useRef(-1);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const go = (step: number) => {
    const index = Math.min(Math.max((focused() ?? at.current) + step, 0), coins.length - 1);
    if (index < 0) return;
    at.current = index;
    scrollTo(index);
    let tries = 10; // the row may have to be drawn first
    const look = () => {
      const link = document.querySelector<HTMLElement>(`a[data-coin="${String(index)}"]`);
      if (link) link.focus({ preventScroll: false });
      else if (tries-- > 0) frame.current = requestAnimationFrame(look);
    };
    look();
  };
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    e: () => {
      const coin = coins[focused() ?? -1];
      const { view: _view, ...filter } = search;
      if (coin) void navigate({ to: "/coins/$coinId/edit", params: { coinId: String(coin.id) }, search: filter });
    },
  });
}
