/** Go to anything: coins by search, pages, and things to do. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import { answer, api } from "../api/client";
import type { Card } from "../api/types";
import { MetalChip } from "../coin/MetalChip";
import { useHeading } from "../coin/Heading";
import { hue } from "../coin/vocabulary";
import { useDelayed } from "../lib/delayed";
import { useRememberedFlag } from "../lib/remembered";
import { Dialog } from "../ui/Dialog";
import { SearchIcon } from "../ui/icons";
import { toggleTheme } from "./theme";

const FOUND = 7;

interface Entry {
  id: string;
  group: "coins" | "pages" | "actions";
  words: string;
  coin: Card | null;
  run: () => void;
}

interface Props {
  onClose: () => void;
  onKeys: () => void;
}

export function Palette({ onClose, onKeys }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const entries = useEntries(q, onKeys);
  const chosen = Math.min(at, entries.length - 1);
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const keyed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((chosen + step + entries.length) % Math.max(entries.length, 1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(entries[chosen]);
    }
  };
  return (
    <Dialog label={t("palette.label")} className="palette" onClose={onClose}>
      <div className="field">
        <SearchIcon />
        <input
          role="combobox"
          aria-label={t("palette.label")}
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={entries[chosen] ? `${list}-${entries[chosen].id}` : undefined}
          placeholder={t("palette.placeholder")}
          value={q}
          autoFocus
          onChange={(event) => {
            setQ(event.target.value);
            setAt(0);
          }}
          onKeyDown={keyed}
        />
      </div>
      <ul id={list} role="listbox" aria-label={t("palette.label")} className="found">
        {entries.map((entry, index) => (
          <li
            key={entry.id}
            id={`${list}-${entry.id}`}
            role="option"
            aria-selected={index === chosen}
            data-group={entry.group !== entries[index - 1]?.group ? t(`palette.${entry.group}`) : undefined}
            ref={(item) => {
              if (index === chosen) item?.scrollIntoView({ block: "nearest" });
            }}
            onMouseMove={() => setAt(index)}
            onClick={() => run(entry)}
          >
            {entry.coin ? <FoundCoin coin={entry.coin} /> : entry.words}
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="q">{t("palette.none")}</p>}
    </Dialog>
  );
}

function FoundCoin({ coin }: { coin: Card }) {
  const { name, under } = useHeading(coin);
  return (
    <span className="foundcoin" data-cat={hue(coin.category)}>
      <span className="nm">
        {name} {under && <span className="q">{under}</span>}
      </span>
      <span className="q2">
        {coin.denomination} <MetalChip metal={coin.metal} /> {coin.mint} {coin.date?.text}
      </span>
      <span className="ref">{coin.references[0]}</span>
    </span>
  );
}

function useEntries(q: string, onKeys: () => void): Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [hideMoney, setHideMoney] = useRememberedFlag("hideMoney");
  const [hidePlaces, setHidePlaces] = useRememberedFlag("hidePlaces");
  const asked = useDelayed(q.trim(), 150);
  const { data } = useQuery({
    queryKey: ["coins", "palette", asked],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/coins", { params: { query: { q: asked, limit: FOUND } }, signal })),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
  const entry = (id: string, group: Entry["group"], words: string, run: () => void): Entry => ({ id, group, words, run, coin: null });
  const fixed = [
    entry("collection", "pages", t("shell.collection"), () => void navigate({ to: "/" })),
    entry("catalog", "pages", t("shell.catalog"), () => void navigate({ to: "/catalog" })),
    entry("identify", "pages", t("shell.identify"), () => void navigate({ to: "/catalog/identify" })),
    entry("legends", "pages", t("shell.legends"), () => void navigate({ to: "/catalog/legends" })),
    entry("stats", "pages", t("shell.stats"), () => void navigate({ to: "/stats" })),
    entry("import", "pages", t("shell.import"), () => void navigate({ to: "/import" })),
    entry("capture", "pages", t("shell.capture"), () => void navigate({ to: "/capture" })),
    entry("jobs", "pages", t("shell.jobs"), () => void navigate({ to: "/jobs" })),
    entry("settings", "pages", t("shell.settings"), () => void navigate({ to: "/settings" })),
    entry("history", "pages", t("shell.history"), () => void navigate({ to: "/history" })),
    entry("trash", "pages", t("palette.trash"), () => void navigate({ to: "/", search: { trashed: "true", view: "table" } })),
    entry("new", "actions", t("shell.newCoin"), () => void navigate({ to: "/coins/new" })),
    entry("theme", "actions", t("palette.toggleTheme"), toggleTheme),
    entry("money", "actions", hideMoney ? t("palette.showMoney") : t("palette.hideMoney"), () => setHideMoney(!hideMoney)),
    entry("places", "actions", hidePlaces ? t("palette.showPlaces") : t("palette.hidePlaces"), () => setHidePlaces(!hidePlaces)),
    entry("keys", "actions", t("palette.keys"), onKeys),
  ].filter(({ words }) => words.toLowerCase().includes(q.trim().toLowerCase()));
  if (!asked) return fixed;
  const coins = (data?.coins ?? []).map((coin): Entry => ({
    id: `coin-${coin.id}`,
    group: "coins",
    words: coin.title,
    coin,
    run: () => void navigate({ to: "/coins/$coinId", params: { coinId: String(coin.id) }, search: { q: asked } }),
  }));
  const search = entry("search", "coins", t("palette.searchAll", { q: asked }), () => void navigate({ to: "/", search: { q: asked } }));
  return [...coins, search, ...fixed];
}
