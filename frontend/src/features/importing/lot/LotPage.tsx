/** The preview of a lot, from the reading to the coin in the cabinet. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import type { Coin } from "../../../api/types";
import { whenText } from "../../../coin/ChangeList";
import { useTitle } from "../../../ui/useTitle";
import "../importing.css";
import "../words";
import { houseName } from "./facts";
import { LotPanel } from "./LotPanel";
import "./lot.css";
import { previewQuery, waitingQuery } from "./queries";
import type { Preview } from "./shapes";
import { isGone, takeBack } from "./useLot";
import "./words";

export function LotPage() {
  const { t } = useTranslation();
  const { importId } = useParams({ from: "/import/lot/$importId" });
  const id = Number(importId);
  const { data: preview, error, isPending } = useQuery(previewQuery(id));
  useTitle(preview ? `${preview.title}, ${t("importing.title")}` : t("importing.title"));
  if (isPending)
    return (
      <main className="page" id="main">
        <p className="q" role="status">
          {t("ui.loading")}
        </p>
      </main>
    );
  if (!preview) return <Notice title={t("lots.page.gone")} text={isGone(error) ? t("lots.page.goneText") : explain(error, t)} />;
  if (preview.state === "undone") return <Notice title={t("lots.page.discarded")} text={t("lots.page.discardedText")} />;
  return <Shown key={preview.import_id} preview={preview} />;
}

function Notice({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation();
  return (
    <main className="page notice" id="main">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <Link className="btn main" to="/import">
          {t("lots.page.toImport")}
        </Link>
      </p>
    </main>
  );
}

function Shown({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [made, setMade] = useState<Coin | null>(null);
  const left = preview.coins.filter(({ coin_id, decision }) => coin_id === null && decision?.choice !== "skip");
  const isDone = preview.state === "confirmed" && left.length === 0;
  return (
    <main className="page lotpage" id="main">
      {isDone ? (
        <Done preview={preview} made={made} />
      ) : (
        <>
          <div className="sechead pagehead">
            <h1>{t("lots.page.title")}</h1>
            <Source preview={preview} />
          </div>
          <Unchecked preview={preview} />
        </>
      )}
      <LotPanel
        preview={preview}
        onDone={(coin) => {
          setMade(coin);
          if (coin === null && preview.coins.length === 1) void navigate({ to: "/import" });
          window.scrollTo({ top: 0 });
        }}
        onDiscarded={() => void navigate({ to: "/import" })}
      />
    </main>
  );
}

/** Where it came from, at the far right of the head. */
export function Source({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { source, lot } = preview;
  const how = preview.kind === "certificate" ? t("lots.how.certificate") : t(`lots.how.${source.how}`);
  const house = lot.house === "text" && !lot.url ? null : houseName(lot);
  const isSafe = preview.url !== null && /^https?:\/\//iu.test(preview.url);
  const place = [lot.sale, lot.lot_number].filter(Boolean).join(", ");
  const name = [house, place || preview.key?.split("/").slice(1).join("-")].filter(Boolean).join(" ");
  return (
    <span className="q">
      {t("lots.how.at", { how, when: whenText(source.fetched_at, t) })}
      {name && ", "}
      {name && (isSafe ? <a className="ref" href={preview.url ?? ""} target="_blank" rel="noreferrer">{name}</a> : <span className="ref">{name}</span>)}
    </span>
  );
}

/** A house whose pages nobody has seen read rightly. */
export function Unchecked({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  if (preview.source.verified !== null || preview.source.how === "paste") return null;
  return <p className="suggest unchecked">{t("lots.page.fresh", { extractor: preview.source.extractor })}</p>;
}

function Done({ preview, made }: { preview: Preview; made: Coin | null }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(waitingQuery);
  const coins = preview.coins.flatMap(({ coin_id, title }) => (coin_id === null ? [] : [{ id: coin_id, title }]));
  const next = data?.previews.find(({ import_id }) => import_id !== preview.import_id);
  const [first] = coins;
  return (
    <section className="finished">
      <div>
        <h1>{t("lots.page.confirmed")}</h1>
        <p className="q2">{made?.title ?? preview.title}</p>
        <p className="q">{t("lots.page.confirmedText")}</p>
        <p>
          <button type="button" className="textbutton" onClick={() => void takeBack(client, preview.import_id, t)}>
            {t("lots.page.undo")}
          </button>
        </p>
      </div>
      <div className="chips">
        {coins.length > 1 ? (
          <Link className="btn" to="/" search={{ import: [preview.import_id] }}>
            {t("importing.done.look")}
          </Link>
        ) : (
          first && (
            <Link className="btn" to="/coins/$coinId" params={{ coinId: String(first.id) }}>
              {t("lots.page.open")}
            </Link>
          )
        )}
        {next ? (
          <Link className="btn main" to="/import/lot/$importId" params={{ importId: String(next.import_id) }} autoFocus>
            {t("lots.page.next", { title: next.title })}
          </Link>
        ) : (
          <Link className="btn main" to="/import" autoFocus>
            {t("lots.page.more")}
          </Link>
        )}
      </div>
    </section>
  );
}
