/** One coin: its sides, its facts and who said them, its money, its past. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { DropdownMenu } from "radix-ui";
import { Suspense, lazy } from "react";
import { useTranslation } from "react-i18next";

import { answer, api, done } from "../../api/client";
import { explain } from "../../api/explain";
import { Problem } from "../../api/problem";
import type { Coin } from "../../api/types";
import { useKeys } from "../../lib/keys";
import { count } from "../../lib/numbers";
import { MoreIcon, NextIcon, PreviousIcon } from "../../ui/icons";
import { complain, say } from "../../ui/toasts";
import { useTitle } from "../../ui/useTitle";
import { CoinHistory } from "./coin/CoinHistory";
import { Facts } from "./coin/Facts";
import { Identity } from "./coin/Identity";
import { Lists } from "./coin/Lists";
import { LotRecord } from "./coin/LotRecord";
import { Owners } from "./coin/Owners";
import { PhotoStrip } from "./coin/PhotoStrip";
import { Prose } from "./coin/Prose";
import { Slab } from "./coin/Slab";
import { coinQuery, refresh } from "./queries";
import { useSearchWords } from "./searchWords";
import type { CollectionSearch } from "./search";

// Asked for when the coin stands already: its type is looked up beside it.
const BesideType = lazy(() => import("./coin/type/BesideType"));

export function CoinPage() {
  const { coinId } = useParams({ from: "/coins/$coinId" });
  const search = useSearch({ from: "/coins/$coinId" });
  const id = Number(coinId);
  const { data: coin, error, isPending, refetch } = useQuery(coinQuery(id, search));
  useTitle(coin?.title);
  if (isPending) return <Loading />;
  if (!coin) return <Gone error={error} onAgain={() => void refetch()} />;
  return <Shown key={coin.id} coin={coin} search={search} />;
}

function Shown({ coin, search }: { coin: Coin; search: CollectionSearch }) {
  const { t } = useTranslation();
  return (
    <main className="page" id="main">
      <Crumb coin={coin} search={search} />
      {coin.trashed_at && <InTrash coin={coin} />}
      <div className="coin">
        <div>
          <Slab coin={coin} />
        </div>
        <div>
          <Identity coin={coin} />
          <Facts coin={coin} />
          <Lists coin={coin} />
        </div>
      </div>
      <PhotoStrip coin={coin} />
      <Owners coin={coin} />
      <Prose title={t("coins.coin.provenance")} text={coin.provenance} field="provenance" coin={coin} />
      <Prose title={t("coins.coin.notes")} text={coin.notes} field="notes" coin={coin} />
      <LotRecord coin={coin} />
      {!coin.trashed_at && (
        <Suspense>
          <BesideType coin={coin} />
        </Suspense>
      )}
      <CoinHistory coin={coin} />
    </main>
  );
}

function Crumb({ coin, search }: { coin: Coin; search: CollectionSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useSearchWords(search);
  const { neighbours } = coin;
  const go = (id: number | null | undefined) => {
    if (id) void navigate({ to: "/coins/$coinId", params: { coinId: String(id) }, search, resetScroll: false });
  };
  const edit = () => void navigate({ to: "/coins/$coinId/edit", params: { coinId: String(coin.id) }, search });
  useKeys({ j: () => go(neighbours?.next), k: () => go(neighbours?.previous), e: edit });
  return (
    <div className="crumb">
      <Link to="/" search={search}>
        {t("coins.coin.back")}
      </Link>
      <span className="mid q">{words}</span>
      <div className="end">
        {neighbours && (
          <>
            {neighbours.position !== null && (
              <span className="q nw">
                {t("coins.coin.position", { position: count(neighbours.position), total: neighbours.total_exact ? count(neighbours.total) : `${count(neighbours.total)}+` })}
              </span>
            )}
            <Step id={neighbours.previous} search={search} label={t("coins.coin.previous")} direction="previous" />
            <Step id={neighbours.next} search={search} label={t("coins.coin.next")} direction="next" />
          </>
        )}
        <Link className="btn sm" to="/coins/$coinId/edit" params={{ coinId: String(coin.id) }} search={search}>
          {t("coins.coin.edit")}
        </Link>
        <More coin={coin} search={search} />
      </div>
    </div>
  );
}

function Step({ id, search, label, direction }: { id: number | null; search: CollectionSearch; label: string; direction: "previous" | "next" }) {
  const sign = direction === "previous" ? <PreviousIcon /> : <NextIcon />;
  if (id === null)
    return (
      <button type="button" className="btn sm icon" aria-label={label} disabled>
        {sign}
      </button>
    );
  return (
    <Link className="btn sm icon" to="/coins/$coinId" params={{ coinId: String(id) }} search={search} resetScroll={false} aria-label={label}>
      {sign}
    </Link>
  );
}

function useRestore(coinId: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v2/coins/{coin_id}/restore", { params: { path: { coin_id: coinId } } })),
    onSuccess: async () => {
      await refresh(client);
      say(t("coins.coin.restored"));
    },
    onError: (error) => complain(explain(error, t)),
  });
}

function More({ coin, search }: { coin: Coin; search: CollectionSearch }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const restore = useRestore(coin.id);
  const trash = useMutation({
    mutationFn: () => done(api.DELETE("/api/v2/coins/{coin_id}", { params: { path: { coin_id: coin.id } } })),
    onSuccess: async () => {
      await navigate({ to: "/", search });
      await refresh(client);
      say(t("coins.trashed", { count: 1 }), { label: t("coins.undo"), run: () => restore.mutate() });
    },
    onError: (error) => complain(explain(error, t)),
  });
  if (coin.trashed_at) return null;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="btn sm icon" aria-label={t("coins.coin.more")}>
        <MoreIcon />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="pop" align="end" sideOffset={6} collisionPadding={8}>
        <DropdownMenu.Item onSelect={() => trash.mutate()}>{t("coins.trash")}</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function InTrash({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  const restore = useRestore(coin.id);
  return (
    <p className="banner" role="status">
      {t("coins.coin.inTrash")}
      <button type="button" className="btn sm" disabled={restore.isPending} onClick={() => restore.mutate()}>
        {t("coins.coin.restore")}
      </button>
    </p>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <main className="page" id="main" aria-busy="true">
      <p className="vh" role="status">
        {t("coins.coin.loading")}
      </p>
      <div className="crumb" />
      <div className="coin" aria-hidden="true">
        <div>
          <div className="slab">
            {["obverse", "reverse"].map((side) => (
              <figure key={side}>
                <div className="well" />
                <div className="bone wide" />
                <div className="bone" />
              </figure>
            ))}
          </div>
        </div>
        <div>
          {Array.from({ length: 9 }, (_, index) => (
            <div className="bone" key={index} />
          ))}
        </div>
      </div>
    </main>
  );
}

function Gone({ error, onAgain }: { error: Error | null; onAgain: () => void }) {
  const { t } = useTranslation();
  const isMissing = error instanceof Problem && (error.status === 404 || error.status === 422);
  return (
    <main className="page notice" id="main">
      <h1>{isMissing ? t("coins.coin.gone") : t("problem.title")}</h1>
      <p>{isMissing ? t("coins.coin.goneText") : explain(error, t)}</p>
      <p className="chips">
        {!isMissing && (
          <button type="button" className="btn main" onClick={onAgain}>
            {t("coins.again")}
          </button>
        )}
        <Link className="btn" to="/">
          {t("coins.coin.toCollection")}
        </Link>
      </p>
    </main>
  );
}
