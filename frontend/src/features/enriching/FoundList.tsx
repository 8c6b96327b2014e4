/** The coins that were looked up, of which only those in sight are drawn. */
import { Link } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

import { fieldWord } from "../../coin/ChangeList";
import { TypeLink } from "../../coin/TypeLink";
import { useTop } from "../../ui/useTop";
import { mayFill, type Found } from "./parts";

const ROW = 76; // pixels of a coin before it is measured

interface Props {
  coins: readonly Found[];
  /** Coins that are not to be filled. */
  left: ReadonlySet<number>;
  canChoose: boolean;
  onChoose: (coin: number, isTaken: boolean) => void;
}

export function FoundList({ coins, left, canChoose, onChoose }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const top = useTop(list);
  const virtualizer = useWindowVirtualizer({ count: coins.length, estimateSize: () => ROW, overscan: 8, scrollMargin: top, getItemKey: (index) => coins[index]?.coin_id ?? index });
  return (
    <ol className="foundlist" ref={list} aria-label={t("enriching.list")} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const coin = coins[item.index];
        return (
          coin && (
            <li key={item.key} ref={virtualizer.measureElement} data-index={item.index} aria-setsize={coins.length} aria-posinset={item.index + 1} style={{ transform: `translateY(${String(item.start - top)}px)` }}>
              <One coin={coin} isTaken={!left.has(coin.coin_id)} canChoose={canChoose} onChoose={(isTaken) => onChoose(coin.coin_id, isTaken)} />
            </li>
          )
        );
      })}
    </ol>
  );
}

function One({ coin, isTaken, canChoose, onChoose }: { coin: Found; isTaken: boolean; canChoose: boolean; onChoose: (isTaken: boolean) => void }) {
  const { t } = useTranslation();
  const title = coin.title ?? t("enriching.nameless", { id: coin.coin_id });
  const words = (fields: readonly string[]) => fields.map((field) => fieldWord(field, t)).join(", ");
  const suspect = coin.suspect?.suspect ? coin.suspect : null;
  const percent = coin.confidence === null ? null : `${String(Math.round(coin.confidence * 100))} %`;
  return (
    <article className="foundrow">
      <span className="pickbox">
        {canChoose && mayFill(coin) && <input type="checkbox" checked={isTaken} aria-label={t("enriching.take", { title })} onChange={(event) => onChoose(event.target.checked)} />}
      </span>
      <div className="who">
        <Link className="nm" to="/coins/$coinId" params={{ coinId: String(coin.coin_id) }}>
          {title}
        </Link>
        <div className="q2">
          {coin.type ? (
            <>
              <TypeLink uri={coin.type.uri} className="ref">
                {coin.type.reference || coin.type.label}
              </TypeLink>
              {percent && <span className="q"> · {t("enriching.confidence", { percent })}</span>}
            </>
          ) : (
            <span className="q">{t("enriching.noType")}</span>
          )}
        </div>
      </div>
      <dl className="found2">
        {coin.fills.length > 0 && (
          <div>
            <dt>{t("enriching.fills")}</dt>
            <dd>
              {words(coin.fills)} {!coin.sure && <span className="q">({t("enriching.unsure")})</span>}
            </dd>
          </div>
        )}
        {coin.conflicts.length > 0 && (
          <div>
            <dt>{t("enriching.differs")}</dt>
            <dd>{words(coin.conflicts)}</dd>
          </div>
        )}
        {suspect && (
          <div>
            <dt>{t("enriching.instead")}</dt>
            <dd>
              {suspect.alternative && (
                <TypeLink uri={suspect.alternative.uri} className="ref">
                  {suspect.alternative.reference}
                </TypeLink>
              )}{" "}
              <span className="q2">{suspect.words}</span>
            </dd>
          </div>
        )}
        {coin.failure && (
          <div>
            <dt />
            <dd className="q2">{coin.failure}</dd>
          </div>
        )}
        {!coin.failure && coin.type && coin.fills.length === 0 && coin.conflicts.length === 0 && !suspect && (
          <div>
            <dt />
            <dd className="q">{t("enriching.same")}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}
