/** The catalog: types found as one types, by reference or by words, and narrowed. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { statusQuery, type Status } from "../../coin/catalogs/queries";
import { CORPORA } from "../../coin/catalogs/corpora";
import { count } from "../../lib/numbers";
import { SearchIcon } from "../../ui/icons";
import { useTitle } from "../../ui/useTitle";
import { useTop } from "../../ui/useTop";
import { AuthorityInput } from "./AuthorityInput";
import "./catalog.css";
import { CHOICES, metalOf } from "./metals";
import { NoCatalog } from "./NoCatalog";
import { typesQuery, type TypeLine } from "./queries";
import { FILTERS, withPart, type TypesSearch } from "./search";
import { TypeRow } from "./TypeRow";
import { useTyped } from "./useTyped";
import "./words";

export function CatalogPage() {
  const { t } = useTranslation();
  useTitle(t("catalog.title"));
  const search = useSearch({ from: "/catalog" });
  const { data: status, error } = useQuery(statusQuery);
  return (
    <main className="page catpage" id="main">
      <div className="sechead pagehead">
        <h1>{t("catalog.title")}</h1>
        <span className="q ways">
          <Link to="/catalog/identify">{t("catalog.byLetters")}</Link>
          <Link to="/catalog/legends">{t("catalog.abbreviations")}</Link>
        </span>
      </div>
      {error && <p role="alert">{explain(error, t)}</p>}
      {status && !status.loaded && <NoCatalog status={status} />}
      {status?.loaded && (
        <>
          <SearchBar search={search} />
          <Filters search={search} status={status} />
          <Types search={search} />
        </>
      )}
    </main>
  );
}

/** Of the newest address: two fields may come to rest at once. */
function useSetPart() {
  const navigate = useNavigate({ from: "/catalog" });
  return (name: keyof TypesSearch, value: string | null) => void navigate({ search: (old) => withPart(old, name, value), replace: true, resetScroll: false });
}

function SearchBar({ search }: { search: TypesSearch }) {
  const { t } = useTranslation();
  const part = useSetPart();
  const field = useTyped(search.q ?? "", (text) => part("q", text));
  return (
    <div className="field catsearch">
      <SearchIcon />
      <input type="search" aria-label={t("catalog.searchLabel")} placeholder={t("catalog.search")} maxLength={300} {...field} />
    </div>
  );
}

const KINDS = { issuer: "person", mint: "mint", denomination: "denomination" } as const;

function Filters({ search, status }: { search: TypesSearch; status: Status }) {
  const { t } = useTranslation();
  const choose = useSetPart();
  const held = CORPORA.filter((corpus) => corpus !== "nomisma" && status.sources.some((source) => source.corpus === corpus));
  return (
    <div className="catfilters" role="group" aria-label={t("catalog.filters")}>
      {held.length > 1 && (
        <label className="f">
          <span className="flabel">{t("catalog.filter.corpus")}</span>
          <select value={search.corpus ?? ""} onChange={(event) => choose("corpus", event.target.value)}>
            <option value="">{t("catalog.any")}</option>
            {held.map((corpus) => (
              <option key={corpus} value={corpus}>
                {t(`catalogs.name.${corpus}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {(["issuer", "mint", "denomination"] as const).map((name) => (
        <div className="f" key={name}>
          <span className="flabel" aria-hidden="true">
            {t(`catalog.filter.${name}`)}
          </span>
          <AuthorityInput kind={KINDS[name]} label={t(`catalog.filter.${name}`)} value={search[name]} onChoose={(id) => choose(name, id)} />
        </div>
      ))}
      <label className="f">
        <span className="flabel">{t("catalog.filter.material")}</span>
        <select value={search.material ?? ""} onChange={(event) => choose("material", event.target.value)}>
          <option value="">{t("catalog.any")}</option>
          {CHOICES.map((id) => (
            <option key={id} value={id}>
              {t(`coin.metal.${metalOf(id) ?? "uncertain"}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Types({ search }: { search: TypesSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const clear = () => void navigate({ to: "/catalog", search: {}, replace: true, resetScroll: false });
  const list = useInfiniteQuery(typesQuery(search));
  const types = useMemo(() => list.data?.pages.flatMap((page) => page.types) ?? [], [list.data]);
  const total = list.data?.pages[0]?.total ?? 0;
  if (list.isError && types.length === 0)
    return (
      <div className="nothing" role="alert">
        <h2>{t("catalog.failed")}</h2>
        <p className="q2">{explain(list.error, t)}</p>
        <button type="button" className="btn" onClick={() => void list.refetch()}>
          {t("catalog.again")}
        </button>
      </div>
    );
  if (!list.data) return <p className="q" role="status">{t("catalog.loading")}</p>;
  if (total === 0)
    return (
      <div className="nothing">
        <h2>{t("catalog.nothing")}</h2>
        <p className="q2">{t("catalog.nothingText")}</p>
        <button type="button" className="btn" onClick={clear}>
          {t("catalog.clear")}
        </button>
      </div>
    );
  const isNarrowed = search.q !== undefined || FILTERS.some((name) => search[name] !== undefined);
  return (
    <>
      <p className="cattotal q2">
        <span role="status">{t("catalog.total", { count: total })}</span>
        {isNarrowed && (
          <button type="button" className="textbutton" onClick={clear}>
            {t("catalog.clear")}
          </button>
        )}
      </p>
      <List
        types={types}
        isOld={list.isPlaceholderData}
        onEnd={() => {
          if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
        }}
      />
      {!list.hasNextPage && types.length > 8 && <p className="endline">{t("catalog.all", { count: count(total) })}</p>}
    </>
  );
}

const ROW = 133; // pixels, before a row is measured

function List({ types, isOld, onEnd }: { types: readonly TypeLine[]; isOld: boolean; onEnd: () => void }) {
  const { t } = useTranslation();
  const ref = useRef<HTMLOListElement>(null);
  const top = useTop(ref);
  const virtualizer = useWindowVirtualizer({ count: types.length, estimateSize: () => ROW, overscan: 4, scrollMargin: top, getItemKey: (index) => types[index]?.uri ?? index });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= types.length - 10) onEnd();
  }, [last, types.length, onEnd]);
  return (
    <ol ref={ref} className="types" aria-label={t("catalog.list")} aria-busy={isOld} style={{ height: virtualizer.getTotalSize() }}>
      {items.map((item) => {
        const type = types[item.index];
        return (
          type && (
            <li key={item.key} ref={virtualizer.measureElement} data-index={item.index} style={{ transform: `translateY(${String(item.start - top)}px)` }}>
              <TypeRow type={type} />
            </li>
          )
        );
      })}
    </ol>
  );
}
