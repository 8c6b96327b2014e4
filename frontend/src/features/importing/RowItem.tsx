/** One row of the sheet: the coin that it gives on one line, opened to the whole reading. */
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { CoinFace, type Face } from "../../coin/CoinFace";
import { doubted } from "../../coin/doubt";
import { useHeading } from "../../coin/Heading";
import { MetalChip } from "../../coin/MetalChip";
import { hue } from "../../coin/vocabulary";
import { span } from "../../coin/years";
import { measure } from "../../lib/numbers";
import { UNSURE } from "./doubtful";
import { corrected, LINES } from "./lines";
import { OpenRow } from "./OpenRow";
import { coinOf, type ReadCoin, type Row, type Run } from "./queries";
import { labelOf } from "./values";

interface Props {
  run: Run;
  row: Row;
  index: number;
  isOpen: boolean;
  onToggle: () => void;
}

export function RowItem({ run, row, index, isOpen, onToggle }: Props) {
  const coin = coinOf(row);
  const shown = coin && corrected(coin, row.decision?.values ?? {});
  const panel = `row-${String(row.row)}`;
  return (
    <article className={isOpen ? "irow open" : "irow"} data-cat={hue(shown?.description?.category)} data-state={row.state}>
      {shown ? <Summary row={row} coin={shown} index={index} isOpen={isOpen} panel={panel} onToggle={onToggle} /> : <NoCoin run={run} row={row} index={index} isOpen={isOpen} panel={panel} onToggle={onToggle} />}
      {isOpen && (
        <div id={panel} className="irowbody">
          <OpenRow run={run} row={row} />
        </div>
      )}
    </article>
  );
}

/** What the drawing and the headings need of a coin as read. */
export function faces(id: string, coin: ReadCoin) {
  const d = coin.description ?? {};
  const face = (side: "obverse" | "reverse"): Face => ({
    legend: d[`${side}_legend`] ?? null,
    design: d[`${side}_design`] ?? null,
    field_marks: d[`${side}_field_marks`] ?? null,
    exergue: side === "reverse" ? (d.exergue ?? null) : null,
  });
  return {
    obverse: face("obverse"),
    reverse: face("reverse"),
    coin: {
      id,
      title: d.title ?? d.issuer ?? d.denomination ?? "",
      metal: d.metal ?? null,
      category: d.category ?? null,
      diameter_mm: d.diameter_mm ?? null,
      date: { year_from: d.year_from ?? d.reign_from ?? null },
    },
  };
}

interface LineProps {
  row: Row;
  index: number;
  isOpen: boolean;
  panel: string;
  onToggle: () => void;
}

function Opener({ name, row, index, isOpen, panel, onToggle }: LineProps & { name: string }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="opener nm" data-row={index} aria-expanded={isOpen} aria-controls={isOpen ? panel : undefined} aria-label={t("importing.row.expand", { name, row: row.row })} onClick={onToggle}>
      {name}
    </button>
  );
}

function Summary({ coin, ...line }: LineProps & { coin: ReadCoin }) {
  const { t } = useTranslation();
  const { row } = line;
  const d = coin.description ?? {};
  const uncertain = d.uncertain ?? [];
  const { name, under } = useHeading({
    title: d.title ?? d.denomination ?? t("importing.row.unnamed"),
    own_title: d.title !== undefined,
    category: d.category ?? null,
    magistrates: d.magistrates ?? [],
    issuer: d.issuer ?? null,
    co_issuer: d.co_issuer ?? null,
    in_name_of: d.in_name_of ?? null,
    portrait: d.obverse_portrait ?? null,
    portrait_role: d.obverse_portrait_role ?? null,
    uncertain,
  });
  const moneyer = d.magistrates?.join(", ");
  const drawn = faces(`row-${String(row.row)}`, coin);
  const struck = d.date_text ?? span(d.year_from ?? null, d.year_to ?? null);
  const reign = d.reign_text ?? span(d.reign_from ?? null, d.reign_to ?? null);
  const sizes = [d.diameter_mm && `${measure(d.diameter_mm)} mm`, d.weight_g && `${measure(d.weight_g)} g`].filter(Boolean).join(" · ");
  const references = (coin.citations ?? []).map(({ raw }) => raw).join("; ");
  return (
    <div className="irowline">
      <div className="two">
        {(["obverse", "reverse"] as const).map((side) => (
          <div className="disc" key={side}>
            <CoinFace side={side} face={drawn[side]} photo={null} coin={drawn.coin} size="small" />
          </div>
        ))}
      </div>
      <div className="who">
        <Opener {...line} name={name} />
        <div className="under">
          {[under, moneyer === name ? null : moneyer].filter(Boolean).map((text) => (
            <span key={text}>{text} · </span>
          ))}
          {t("importing.row.number", { row: row.row })}
          {coin.number && `, ${t("importing.row.yours", { number: coin.number })}`}
        </div>
      </div>
      <div className="what">
        <div className="cutline">
          {d.denomination && doubted(d.denomination, "denomination", uncertain)} <MetalChip metal={d.metal ?? null} />{" "}
          {d.mint ? doubted(d.mint, "mint", uncertain) : <span className="q">{t("coin.noMint")}</span>}
        </div>
        <div className="cutline">
          {struck ? doubted(struck, "date_text", uncertain) : reign ? <>{reign} <span className="q">{t("coin.reign")}</span></> : null}
          {(struck ?? reign) && sizes && <span className="q"> · </span>}
          <span className="q">{sizes}</span>
        </div>
      </div>
      <div className="ref" title={references}>
        {references || <span className="q">{t("importing.row.noReference")}</span>}
      </div>
      <Standing row={row} />
    </div>
  );
}

function NoCoin({ run, ...line }: LineProps & { run: Run }) {
  const { t } = useTranslation();
  const { row } = line;
  const cells = row.raw.flatMap((cell, index) => (cell.trim() ? [`${run.mapping?.columns[index]?.label ?? ""} ${cell}`.trim()] : []));
  return (
    <div className="irowline">
      <div className="two" aria-hidden="true">
        <div className="well" />
        <div className="well" />
      </div>
      <div className="who">
        <Opener {...line} name={t("importing.row.numberTitle", { row: row.row })} />
        <div className="under">{cells.slice(0, 4).join(" · ")}</div>
      </div>
      <div className="why">{row.reason}</div>
      <Standing row={row} />
    </div>
  );
}

/** What stands against taking the row as it is, in words; what was decided. */
function Standing({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { decision } = row;
  if (row.coin_id !== null)
    return (
      <div className="standing">
        <Link className="above" to="/coins/$coinId" params={{ coinId: String(row.coin_id) }}>
          {t("importing.row.became")}
        </Link>
      </div>
    );
  if (decision) return <div className="standing decided">{decided(row, t)}</div>;
  const [first, ...more] = doubts(row, t);
  if (!first) return <div className="standing q">{row.state === "clean" || row.state === "doubtful" ? "" : t(`importing.row.state.${row.state}`)}</div>;
  return (
    <div className="standing">
      <span className="suggest" title={first}>
        {first}
      </span>
      {more.length > 0 && <span className="suggest more"> {t("importing.row.more", { count: more.length })}</span>}
    </div>
  );
}

function doubts(row: Row, t: TFunction): string[] {
  if (row.state === "skipped" || row.state === "unchanged") return [];
  const found: string[] = [];
  const [like] = row.likeness;
  if (row.state === "changed") found.push(t("importing.row.changed", { fields: changedFields(row, t) }));
  else if (like) found.push(like.coin_id === null ? t("importing.row.likeRow", { row: like.row ?? 0 }) : t("importing.row.like", { reason: like.reasons[0] ?? "" }));
  found.push(...row.warnings.map(({ words }) => words));
  if (found.length === 0 && Object.values(row.fields).some(({ confidence }) => confidence < UNSURE)) found.push(t("importing.read.unsure"));
  return found;
}

function changedFields(row: Row, t: TFunction): string {
  const lines = LINES.filter((line) => line.paths.some((path) => path in row.changed));
  return lines.map((line) => labelOf(line, t).toLowerCase()).join(", ");
}

function decided(row: Row, t: TFunction): string {
  const choice = row.decision?.choice ?? "new";
  if (choice === "new") return t(row.state === "duplicate" || row.state === "changed" ? "importing.row.decided.newKeep" : "importing.row.decided.new");
  if (choice === "merge" && row.state === "changed") return t("importing.row.decided.update");
  return t(`importing.row.decided.${choice}`);
}
