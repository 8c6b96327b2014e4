/** The readings that wait for their owner: each with the coin drawn from it. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import { CoinFace } from "../../../coin/CoinFace";
import { whenText } from "../../../coin/ChangeList";
import { hue } from "../../../coin/vocabulary";
import { houseName } from "../lot/facts";
import { InvoiceDialog } from "../lot/InvoiceDialog";
import { waitingQuery } from "../lot/queries";
import type { PreviewLine } from "../lot/shapes";
import { useDiscardLot } from "../lot/useLot";
import type { ReadCoin } from "../queries";
import { faces } from "../RowItem";

const SHOWN = 24; // readings at first

export function Waiting() {
  const { t } = useTranslation();
  const { data, error } = useQuery(waitingQuery);
  const [isWhole, setWhole] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<number> | null>(null);
  const [isSharing, setSharing] = useState(false);
  const lines = data?.previews ?? [];
  const shown = isWhole ? lines : lines.slice(0, SHOWN);
  const invoiceOf = (id: number) => lines.find((one) => one.import_id === id)?.invoice ?? null;
  const canShare = picked !== null && (picked.size > 1 || [...picked].some((id) => invoiceOf(id) !== null));
  if (error) return <p role="alert">{t("lots.waiting.failed")} {explain(error, t)}</p>;
  if (lines.length === 0) return null;
  const toggle = (id: number) => {
    const next = new Set(picked);
    if (!next.delete(id)) for (const one of next.size === 0 ? (invoiceOf(id) ?? [id]) : [id]) next.add(one); // an invoice's lots come together
    setPicked(next);
  };
  return (
    <section className="block waiting">
      <div className="sechead">
        <h2>{t("lots.waiting.title")}</h2>
        <span className="q">{t("lots.waiting.note", { count: data?.total ?? lines.length })}</span>
      </div>
      {(lines.length > 1 || lines.some(({ invoice }) => invoice !== null)) && (
        <div className="chips sharebar">
          <button
            type="button"
            className={canShare ? "btn sm" : "textbutton"}
            aria-pressed={picked !== null}
            onClick={() => {
              if (canShare) setSharing(true);
              else setPicked(picked ? null : new Set());
            }}
          >
            {t("lots.waiting.share")}
          </button>
          {picked && <span className="q">{t("lots.waiting.shareNote")}</span>}
        </div>
      )}
      <ul className="waitlist">
        {shown.map((line) => (
          <Item key={line.import_id} line={line} isPicked={picked ? picked.has(line.import_id) : null} onPick={() => toggle(line.import_id)} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <p className="morerow">
          <button type="button" className="textbutton" onClick={() => setWhole(true)}>
            {t("lots.bring.more", { count: lines.length - shown.length })}
          </button>
        </p>
      )}
      {isSharing && picked && (
        <InvoiceDialog
          ids={[...picked]}
          invoiceAt={[...picked].find((id) => [...picked].every((one) => invoiceOf(id)?.includes(one))) ?? null}
          onClose={() => {
            setSharing(false);
            setPicked(null);
          }}
        />
      )}
    </section>
  );
}

function Item({ line, isPicked, onPick }: { line: PreviewLine; isPicked: boolean | null; onPick: () => void }) {
  const { t } = useTranslation();
  const discard = useDiscardLot();
  const title = line.title || t("lots.waiting.untitled");
  const coin: ReadCoin = line.coin;
  const drawn = faces(`wait-${String(line.import_id)}`, coin);
  const state = line.rows.duplicate ? "duplicate" : line.rows.doubtful ? "doubtful" : "clean";
  const house = line.house === "text" && !line.url ? null : houseName({ house: line.house, sub_house: line.sub_house, url: line.url });
  return (
    <li data-cat={hue(coin.description?.category)}>
      <Link className="waitlink" to="/import/lot/$importId" params={{ importId: String(line.import_id) }} aria-label={t("lots.waiting.open", { title })}>
        <span className="two">
          {(["obverse", "reverse"] as const).map((side) => (
            <span className="disc" key={side}>
              <CoinFace side={side} face={drawn[side]} photo={null} coin={drawn.coin} size="small" />
            </span>
          ))}
        </span>
        <span className="waitname">
          <span className="nm">{title}</span>
          <span className="q">
            {[house, line.lot_number, line.coins > 1 && t("lots.waiting.coins", { count: line.coins }), line.created_at && whenText(line.created_at, t)].filter(Boolean).join(" · ")}
          </span>
        </span>
      </Link>
      <span className={state === "clean" ? "q" : "suggest"}>{t(`lots.waiting.${state}`)}</span>
      <span className="do">
        {isPicked !== null && <input type="checkbox" checked={isPicked} aria-label={t("lots.waiting.pick", { title })} onChange={onPick} />}
        <button type="button" className="textbutton nw" disabled={discard.isPending} aria-label={t("lots.waiting.discardOne", { title })} onClick={() => discard.mutate(line.import_id)}>
          {t("lots.waiting.discard")}
        </button>
      </span>
    </li>
  );
}
