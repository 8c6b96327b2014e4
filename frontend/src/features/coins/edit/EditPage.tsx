/** The pages of the form: for a coin that is there, and for a new one. */
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import { useTitle } from "../../../ui/useTitle";
import { coinQuery } from "../queries";
import { CoinForm } from "./CoinForm";

export function NewCoinPage() {
  const { t } = useTranslation();
  useTitle(t("coins.edit.newTitle"));
  return <CoinForm coin={null} search={{}} />;
}

export function EditPage() {
  const { t } = useTranslation();
  const { coinId } = useParams({ from: "/coins/$coinId/edit" });
  const search = useSearch({ from: "/coins/$coinId/edit" });
  const { data: coin, error, isFetchedAfterMount } = useQuery({ ...coinQuery(Number(coinId), search), refetchOnMount: "always" });
  useTitle(coin && `${t("coins.edit.editTitle")}: ${coin.title}`);
  if (error && !coin)
    return (
      <main className="page notice" id="main">
        <h1>{t("coins.coin.gone")}</h1>
        <p>{explain(error, t)}</p>
        <Link className="btn" to="/">
          {t("coins.coin.toCollection")}
        </Link>
      </main>
    );
  // The form begins from the coin as it is now, never from a remembered one.
  if (!coin || !isFetchedAfterMount)
    return (
      <main className="page" id="main">
        <p className="q" role="status">
          {t("coins.coin.loading")}
        </p>
      </main>
    );
  return <CoinForm key={coin.id} coin={coin} search={search} />;
}
