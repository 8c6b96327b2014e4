/** The collection: what is in it, narrowed by facets and search, as a tray of coins or as a table. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { totalQuery } from "../../api/queries";
import type { Card, CoinList } from "../../api/types";
import { count } from "../../lib/numbers";
import { useRememberedFlag } from "../../lib/remembered";
import { Chips } from "./Chips";
import { CoinGrid } from "./CoinGrid";
import { CoinTable } from "./CoinTable";
import { Facets } from "./Facets";
import { FilterDrawer } from "./FilterDrawer";
import { HideTicks } from "./HideTicks";
import { OrderMenu } from "./OrderMenu";
import { facetsQuery, listQuery } from "./queries";
import { isFiltered, type CollectionSearch } from "./search";
import { SearchBox } from "./SearchBox";
import { SearchLink } from "./SearchLink";
import { SelectionBar } from "./SelectionBar";
import { EmptyCollection, FailedList, NothingFits, Skeleton } from "./states";
import { useTitle } from "../../ui/useTitle";
import { FilterIcon } from "../../ui/icons";

export function CollectionPage() {
  const { t } = useTranslation();
  useTitle(t("coins.title"));
  const search = useSearch({ from: "/" });
  const list = useInfiniteQuery(listQuery(search));
  const facets = useQuery(facetsQuery(search));
  const all = useQuery(totalQuery);
  const [drawer, setDrawer] = useState(false);
  const coins = useMemo(() => list.data?.pages.flatMap((page) => page.coins) ?? [], [list.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const isEmpty = list.data?.pages[0]?.total === 0;
  if (isEmpty && !isFiltered(search) && !list.isPlaceholderData) return <EmptyCollection />;
  const total = totalText(list.data?.pages[0], facets.data?.total);
  return (
    <main className="coll" id="main">
      <aside className="facets" aria-label={t("coins.filters")}>
        <Facets search={search} facets={facets.data} />
      </aside>
      <div aria-busy={list.isPlaceholderData}>
        <div className="collhead">
          <h1>{t("coins.title")}</h1>
          <Total search={search} shown={total} all={all.data?.total} />
          <SearchBox search={search} />
        </div>
        <div className="bar2">
          <button type="button" className="btn onlyp" onClick={() => setDrawer(true)}>
            <FilterIcon /> {t("coins.filters")}
          </button>
          <Chips search={search} facets={facets.data} />
          <div className="end">
            <OrderMenu search={search} />
            <HideTicks />
            <ViewSwitch search={search} />
          </div>
        </div>
        {list.isError && coins.length === 0 ? (
          <FailedList text={explain(list.error, t)} onAgain={() => void list.refetch()} />
        ) : list.isPending ? (
          <Skeleton view={search.view} />
        ) : isEmpty ? (
          <NothingFits search={search} />
        ) : (
          <Coins
            search={search}
            coins={coins}
            total={total}
            onEnd={loadMore}
            isComplete={!list.hasNextPage}
          />
        )}
      </div>
      {drawer && <FilterDrawer search={search} facets={facets.data} total={total} onClose={() => setDrawer(false)} />}
    </main>
  );
}

/** The exact number where it is known, else the list's own "1000+". */
function totalText(first: CoinList | undefined, counted: number | undefined): string {
  if (!first) return "";
  if (first.total_exact) return count(first.total);
  return counted === undefined ? first.total_text : count(counted);
}

function Total({ search, shown, all }: { search: CollectionSearch; shown: string; all: number | undefined }) {
  const { t } = useTranslation();
  if (!shown || all === undefined) return <span className="q2 nw" />;
  const whole = t("coins.total", { count: all, total: count(all) });
  return (
    <span className="q2 nw" role="status">
      {isFiltered(search) ? t("coins.totalOf", { shown, whole }) : whole}
    </span>
  );
}

interface CoinsProps {
  search: CollectionSearch;
  coins: Card[];
  total: string;
  isComplete: boolean;
  onEnd: () => void;
}

function Coins({ search, coins, total, isComplete, onEnd }: CoinsProps) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  return (
    <>
      {search.view === "table" ? (
        <CoinTable search={search} coins={coins} selected={selected} onSelect={setSelected} onEnd={onEnd} />
      ) : (
        <CoinGrid search={search} coins={coins} onEnd={onEnd} />
      )}
      {selected.size > 0 && <SelectionBar selected={selected} isTrash={search.trashed !== undefined} onClear={() => setSelected(new Set())} />}
      <p className="endline">
        <span>{isComplete ? t("coins.endlineAll", { total }) : t("coins.endline", { shown: count(coins.length), total })}</span>
        {search.view === "table" && <CurrencyNote coins={coins} />}
      </p>
    </>
  );
}

function CurrencyNote({ coins }: { coins: Card[] }) {
  const { t } = useTranslation();
  const [hideMoney] = useRememberedFlag("hideMoney");
  const isOpen = coins.some((coin) => coin.price && !coin.price.currency);
  if (hideMoney || !isOpen) return null;
  return (
    <span className="hidep">
      <span className="suggest">?</span> {t("coins.noCurrencies")}
    </span>
  );
}

function ViewSwitch({ search }: { search: CollectionSearch }) {
  const { t } = useTranslation();
  const { view, ...grid } = search;
  return (
    <div className="seg" role="group" aria-label={t("coins.view.label")}>
      <SearchLink search={grid} replace isCurrent={!view}>
        {t("coins.view.grid")}
      </SearchLink>
      <SearchLink search={{ ...grid, view: "table" }} replace isCurrent={view === "table"}>
        {t("coins.view.table")}
      </SearchLink>
    </div>
  );
}
