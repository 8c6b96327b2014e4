/** The search of the collection; the address follows when the typing rests. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { SearchIcon } from "../../ui/icons";
import { readSearch, type CollectionSearch } from "./search";

const REST = 250; // milliseconds

export function SearchBox({ search }: { search: CollectionSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = search.q ?? "";
  const [typed, setTyped] = useState(asked);
  const [seen, setSeen] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (seen !== asked) {
    setSeen(asked); // the address changed by other means: a chip, the way back
    setTyped(asked);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const go = (text: string) => {
    clearTimeout(timer.current);
    const q = text.trim();
    setSeen(q);
    const found = (old: Record<string, unknown>) => {
      const { q: _old, ...rest } = readSearch(old);
      return q ? { ...rest, q } : rest;
    };
    void navigate({ to: "/", search: found, replace: true, resetScroll: false });
  };
  return (
    <div className="search field">
      <SearchIcon />
      <input
        type="search"
        aria-label={t("coins.search")}
        placeholder={t("coins.searchHint")}
        value={typed}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => go(text), REST);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") go(typed);
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <kbd className="hidep">/</kbd>
    </div>
  );
}
