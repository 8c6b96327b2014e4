/** How complete a reign, a mint or a denomination is: its types as a grid, the gaps as a want list. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { Trans, useTranslation } from "react-i18next";

import { explain } from "../../api/explain";
import { catalogQuery, reignsQuery } from "../../api/queries";
import { useTitle } from "../../ui/useTitle";
import { AuthorityPicker } from "./AuthorityPicker";
import "./completeness.css";
import { completenessQuery, type Cell, type Completeness } from "./queries";
import { isAsked, KINDS, LEVELS, type CompletenessSearch, type Kind } from "./search";
import { TypeGrid, type View } from "./TypeGrid";
import { isGap, wantList } from "./wantList";
import { WantDialog } from "./WantDialog";
import "./words";

const MANY = 600; // cells; more stand as tiles unless drawings are asked for

export function CompletenessPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/catalog/completeness" });
  const navigate = useNavigate();
  const { data: status } = useQuery(catalogQuery);
  const pick = (kind: Kind, id: string) => void navigate({ to: "/catalog/completeness", search: { ...(search.level && { level: search.level }), ...(search.view && { view: search.view }), ...asked(search), [kind]: id } });
  return (
    <main className="page completepage" id="main">
      <h1 className="pagehead">{t("completeness.title")}</h1>
      {status && !status.loaded ? (
        <NoCatalog />
      ) : (
        <>
          <AuthorityPicker onPick={pick} />
          {isAsked(search) ? <Asked search={search} /> : <Yours />}
        </>
      )}
    </main>
  );
}

const asked = (search: CompletenessSearch): CompletenessSearch => Object.fromEntries(KINDS.flatMap((kind) => (search[kind] ? [[kind, search[kind]]] : [])));

function NoCatalog() {
  const { t } = useTranslation();
  useTitle(t("completeness.title"));
  return (
    <div className="nothing">
      <h2>{t("completeness.noCatalog")}</h2>
      <p className="q2">{t("completeness.noCatalogText")}</p>
      <Link className="btn main" to="/settings">
        {t("completeness.toSettings")}
      </Link>
    </div>
  );
}

const YOURS = 24;

/** Before anything is asked for: the rulers of whom one has coins. */
function Yours() {
  const { t } = useTranslation();
  useTitle(t("completeness.title"));
  const { data } = useQuery(reignsQuery);
  const owned = [...(data?.reigns ?? [])].filter(({ coins }) => coins > 0).sort((one, other) => other.coins - one.coins);
  return (
    <>
      <p className="lead1">{t("completeness.lead")}</p>
      {owned.length > 0 && (
        <section className="yours">
          <h2>{t("completeness.yours")}</h2>
          <p className="chips">
            {owned.slice(0, YOURS).map((one) => (
              <Link key={one.issuer_id} className="chip" to="/catalog/completeness" search={{ issuer: one.issuer_id }}>
                {one.name} <span className="k">{one.coins}</span>
              </Link>
            ))}
          </p>
        </section>
      )}
    </>
  );
}

function Asked({ search }: { search: CompletenessSearch }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(completenessQuery(search));
  const first = found.data?.pages[0];
  const cells = useMemo(() => found.data?.pages.flatMap((page) => page.cells) ?? [], [found.data]);
  const names = KINDS.flatMap((kind) => (search[kind] ? [{ kind, name: nameOf(kind, search[kind], first, cells) }] : []));
  const name = names.map((one) => one.name).join(", ");
  useTitle(t("completeness.titleOf", { name }));
  return (
    <>
      <div className="askedfor" role="group" aria-label={t("completeness.asked")}>
        {names.map((one) => {
          const { [one.kind]: _gone, ...rest } = search;
          return (
            <Link key={one.kind} className="chip" to="/catalog/completeness" search={rest} aria-label={t("completeness.takeAway", { name: one.name })}>
              {one.name}{" "}
              <span className="off" aria-hidden="true">
                ×
              </span>
            </Link>
          );
        })}
      </div>
      {found.error && <p role="alert">{explain(found.error, t)}</p>}
      {found.isPending && (
        <p className="q" role="status">
          {t("completeness.loading")}
        </p>
      )}
      {first && first.total === 0 && <p className="q">{t("completeness.none")}</p>}
      {first && first.total > 0 && <Told search={search} first={first} cells={cells} name={name} query={found} />}
    </>
  );
}

/** The label of what is asked for: the answer has that of the first, its types have those of the others. */
function nameOf(kind: Kind, id: string, first: Completeness | undefined, cells: readonly Cell[]): string {
  if (first?.of.kind === kind) return first.of.label;
  const named = (cell: Cell) => (kind === "mint" ? cell.example.mints : kind === "denomination" ? cell.example.denominations : cell.example.issuers);
  for (const cell of cells) {
    const one = named(cell).find((held) => held.id === id);
    if (one) return one.label;
  }
  const text = id.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Query {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<{ data?: { pages: Completeness[] } | undefined; hasNextPage: boolean }>;
}

function Told({ search, first, cells, name, query }: { search: CompletenessSearch; first: Completeness; cells: readonly Cell[]; name: string; query: Query }) {
  const { t } = useTranslation();
  const [want, setWant] = useState<{ text: string | null } | null>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const shown = useMemo(() => (search.show ? cells.filter((cell) => isGap(cell) === (search.show === "gaps")) : cells), [cells, search.show]);
  const view: View = search.view ?? (first.total > MANY ? "tiles" : "drawn");
  const { level, owned, total } = first;
  const openWant = async () => {
    setWant({ text: null });
    let all = cells;
    let more = hasNextPage;
    while (more) {
      const next = await fetchNextPage();
      all = next.data?.pages.flatMap((page) => page.cells) ?? all;
      more = next.hasNextPage;
    }
    const count = all.filter(isGap).length;
    setWant({ text: wantList(t("completeness.wantHeading", { name, count, unit: t(`completeness.unit.${level}`, { count }) }), all) });
  };
  return (
    <>
      <p className="howmany" role="status">
        <span>
          <Trans i18nKey="completeness.counts" values={{ owned, total }} components={{ b: <b /> }} /> {t(`completeness.unit.${level}`, { count: total })}
        </span>
        {first.types !== total && <span className="q">{t("completeness.ofTypes", { count: first.types })}</span>}
      </p>
      <div className="howfar" aria-hidden="true">
        <i style={{ width: `${((100 * owned) / total).toFixed(2)}%` }} />
      </div>
      <div className="gridbar">
        <div className="seg" role="group" aria-label={t("completeness.level.label")}>
          {LEVELS.map((one) => {
            const { level: _old, ...rest } = search;
            return <Choice key={one} search={one === "reverse_legend" ? rest : { ...rest, level: one }} isChosen={one === level} text={t(`completeness.level.${one}`)} />;
          })}
        </div>
        <div className="seg" role="group" aria-label={t("completeness.show.label")}>
          {(["all", "gaps", "owned"] as const).map((one) => {
            const { show: _old, ...rest } = search;
            return <Choice key={one} search={one === "all" ? rest : { ...rest, show: one }} isChosen={one === (search.show ?? "all")} text={t(`completeness.show.${one}`)} />;
          })}
        </div>
        <div className="seg" role="group" aria-label={t("completeness.view.label")}>
          {(["drawn", "tiles"] as const).map((one) => (
            <Choice key={one} search={{ ...search, view: one }} isChosen={one === view} text={t(`completeness.view.${one}`)} />
          ))}
        </div>
        <button type="button" className="btn end" disabled={owned === total} onClick={() => void openWant()}>
          {t("completeness.want")}
        </button>
      </div>
      {shown.length > 0 || hasNextPage ? <TypeGrid cells={shown} view={view} onEnd={loadMore} /> : <p className="q">{t("completeness.noneLike")}</p>}
      {want && <WantDialog text={want.text} onClose={() => setWant(null)} />}
    </>
  );
}

function Choice({ search, isChosen, text }: { search: CompletenessSearch; isChosen: boolean; text: string }) {
  return (
    <Link to="/catalog/completeness" search={search} replace resetScroll={false} {...(isChosen && { "aria-current": "true" as const })} activeProps={{}}>
      {text}
    </Link>
  );
}
