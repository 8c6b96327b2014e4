/** The facts in three columns: what, its value, and who said so. */
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Coin, Money } from "../../../api/types";
import { doubted } from "../../../coin/doubt";
import { namedOf } from "../../../coin/Heading";
import { heading } from "../../../coin/naming";
import { MetalChip } from "../../../coin/MetalChip";
import { amountText, MoneyText } from "../../../coin/MoneyText";
import { sourceOf, speaker, type Speaker } from "../../../coin/sources";
import { MarkSign } from "../../../coin/SourceMark";
import { span } from "../../../coin/years";
import { measure } from "../../../lib/numbers";
import { useRememberedFlag } from "../../../lib/remembered";
import { longDate } from "../../../lib/times";
import { Said } from "./Said";

/** One line; `field` is the name under which its source is kept. */
interface Fact {
  field: string;
  label: string;
  value: ReactNode;
}

export function Facts({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  const facts = useFacts(coin);
  const speakers = new Set<Speaker>();
  for (const { field } of facts) {
    const source = field === "true_cost" ? null : sourceOf(coin.sources, field); // a sum is nobody's word
    if (source) speakers.add(speaker(source));
  }
  return (
    <>
      <dl className="facts">
        {facts.map(({ field, label, value }) => (
          <Fragment key={field}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd className="mk">
              {field !== "true_cost" && <Said coin={coin} name={field} field={label} />}
            </dd>
          </Fragment>
        ))}
      </dl>
      {speakers.size > 0 && (
        <p className="key q">
          {(["owner", "workbook", "lot", "catalog"] as const)
            .filter((one) => speakers.has(one))
            .map((one) => (
              <span key={one}>
                <MarkSign by={one} /> {t(`coin.speaker.${one}`)}
              </span>
            ))}
        </p>
      )}
    </>
  );
}

function useFacts(coin: Coin): Fact[] {
  const { t } = useTranslation();
  const [hideMoney] = useRememberedFlag("hideMoney");
  const [hidePlaces] = useRememberedFlag("hidePlaces");
  const { description: d } = coin;
  const facts: Fact[] = [];
  const add = (field: string, label: string, value: ReactNode) => {
    if (value !== null && value !== undefined && value !== "" && value !== false) facts.push({ field, label, value });
  };
  /** A plain text of the description, with its "?" where it is in doubt. */
  const text = (name: keyof typeof d & TextField, more: ReactNode = null) => {
    const value = d[name];
    if (value) add(name, t(`coin.field.${name}`), more ? <>{doubted(value, name, d.uncertain)} <span className="q2">{more}</span></> : doubted(value, name, d.uncertain));
  };
  const doubt = (name: string) => (d.uncertain.includes(name) ? "?" : "");

  // What the heading says already is not said again.
  const named = heading(namedOf(coin));
  if (d.issuer && named.name !== d.issuer + doubt("issuer") && !named.under?.who.includes(d.issuer)) add("issuer", t("coin.field.issuer"), [d.issuer + doubt("issuer"), d.co_issuer].filter(Boolean).join(", "));
  if (d.magistrates.length > 0)
    add("magistrates", d.category === "roman_republic" ? t("coins.coin.moneyer") : t("coin.field.magistrates"), d.magistrates.join("; ") + doubt("magistrates"));
  if (d.reverse_portrait)
    text("reverse_portrait", d.reverse_portrait_role && t(`coin.portraitRole.${d.reverse_portrait_role}`));
  text("dynasty");
  text("alliance_city");
  const years = span(d.year_from, d.year_to);
  const dateText = d.date_text ?? (years && `${d.circa ? "c. " : ""}${years}`);
  // A date that nobody wrote in words is said by whoever gave its years.
  add(d.date_text ? "date_text" : "year_from", t("coin.field.date_text"), dateText && doubted(dateText, "date_text", d.uncertain));
  const reign = d.reign_text ?? span(d.reign_from, d.reign_to);
  if (reign !== dateText) add(d.reign_text ? "reign_text" : "reign_from", t("coin.field.reign_text"), reign);
  text("dated_text", [d.dated_era, d.dated_year].filter(Boolean).join(" "));
  text("mint", d.officina && t("coins.coin.officina", { officina: d.officina }));
  if (!d.mint) text("officina");
  text("region");
  text("denomination");
  if (d.metal)
    add(
      "metal",
      t("coin.field.metal"),
      <>
        <MetalChip metal={d.metal} /> {capital(t(`coin.metal.${d.metal}`))}
        {doubt("metal")}
      </>,
    );
  if (d.issue_status && d.issue_status !== "official") add("issue_status", t("coin.field.issue_status"), t(`coin.issueStatus.${d.issue_status}`) + doubt("issue_status"));
  text("script");
  text("weight_standard");
  if (d.diameter_mm)
    add(
      "diameter_mm",
      t("coin.field.diameter_mm"),
      (d.diameter_min_mm
        ? t("coins.coin.mmTwo", { n: measure(d.diameter_mm), m: measure(d.diameter_min_mm) })
        : t("coins.coin.mm", { n: measure(d.diameter_mm) })) + doubt("diameter_mm"),
    );
  if (d.thickness_mm) add("thickness_mm", t("coin.field.thickness_mm"), t("coins.coin.mm", { n: measure(d.thickness_mm) }) + doubt("thickness_mm"));
  if (d.weight_g) add("weight_g", t("coin.field.weight_g"), t("coins.coin.grams", { n: measure(d.weight_g) }) + doubt("weight_g"));
  if (d.die_axis_h) add("die_axis_h", t("coin.field.die_axis_h"), t("coins.coin.hours", { n: d.die_axis_h }) + doubt("die_axis_h"));
  if (d.specific_gravity) add("specific_gravity", t("coin.field.specific_gravity"), measure(d.specific_gravity));
  text("edge");
  text("shape");
  add("obverse_die", t("coins.coin.dies"), [d.obverse_die, d.reverse_die].filter(Boolean).join(" / "));
  text("controls");
  const condition = [
    d.strike && t("coins.coin.strike", { text: d.strike }),
    d.surface && t("coins.coin.surface", { text: d.surface }),
    d.style && t("coins.coin.style", { text: d.style }),
    d.centring && t("coins.coin.centring", { text: d.centring }),
    d.toning && t("coins.coin.toning", { text: d.toning }),
  ]
    .filter(Boolean)
    .join(", ");
  if (d.grade) text("grade", condition);
  else add("surface", t("coins.coin.condition"), condition);
  add("obverse_grade", t("coins.coin.grades"), [d.obverse_grade, d.reverse_grade].filter(Boolean).join(" / "));
  const flags = FLAGS.filter((name) => d[name]).map((name) => t(`coin.field.${name}`).toLowerCase());
  add(FLAGS.find((name) => d[name]) ?? "", t("coins.coin.repairs"), capital(flags.join(", ")));
  text("error");
  if (d.rarity) add("rarity", t("coin.field.rarity"), d.rarity_basis ? t("coins.coin.rarityBy", { rarity: d.rarity, basis: d.rarity_basis }) : d.rarity);
  text("findspot");
  text("hoard");
  text("published_in");
  add("number", t("coin.field.number"), coin.number);
  if (!hidePlaces) add("place", t("coin.field.place"), coin.place);
  add("holder", t("coin.field.holder"), coin.holder);
  if (coin.status !== "owned") add("status", t("coin.field.status"), t(`coin.status.${coin.status}`));
  add("tags", t("coin.field.tags"), coin.tags.join(", "));
  add("acquisition.source", t("coins.coin.bought"), <Bought coin={coin} />);
  if (facts.at(-1)?.field === "acquisition.source" && !hasPurchase(coin)) facts.pop();
  if (!hideMoney) {
    const { acquisition: a, worth: w } = coin;
    for (const [name, label] of COSTS) if (a[name]) add(`acquisition.${name}`, label === "paid" ? t("coins.coin.paid") : t(`coin.acquisition.${name}`), <MoneyText money={a[name]} />);
    if (coin.true_cost && (coin.true_cost.lines.length > 1 || coin.true_cost.in_currency?.money)) add("true_cost", t("lotRecord.cost"), <InAll cost={coin.true_cost} />);
    for (const name of ["estimate", "insured", "asking"] as const) if (w[name]) add(`worth.${name}`, t(`coin.worth.${name}`), <Valued money={w[name]} date={w[`${name}_date`]} />);
  }
  const { disposal } = coin;
  const left = [disposal.to, disposal.date && longDate(disposal.date), disposal.note].filter(Boolean).join(", ");
  add("disposal.to", t("coins.coin.left"), left);
  if (disposal.price && !hideMoney) add("disposal.price", t("coin.disposal.price"), <MoneyText money={disposal.price} />);
  return facts;
}

/** The sum of what was paid, in each currency; and in the owner's, where that is another. */
function InAll({ cost }: { cost: NonNullable<Coin["true_cost"]> }) {
  const { t } = useTranslation();
  const converted = cost.in_currency?.money;
  const isSame = cost.totals.length === 1 && converted?.currency === cost.totals[0]?.currency;
  return (
    <>
      {cost.totals.map((total, index) => (
        <Fragment key={total.currency}>
          {index > 0 && " + "}
          <MoneyText money={total} />
        </Fragment>
      ))}
      {converted && !isSame && <span className="q"> {t("lotRecord.converted", { money: `${amountText(converted.amount)} ${converted.currency ?? ""}` })}</span>}
      {cost.remark && <span className="q costremark"> {cost.remark}</span>}
    </>
  );
}

type TextField =
  | "reverse_portrait" | "dynasty" | "alliance_city" | "dated_text" | "mint" | "officina" | "region" | "denomination" | "script"
  | "weight_standard" | "edge" | "shape" | "controls" | "grade" | "error" | "findspot" | "hoard" | "published_in";

const FLAGS = ["test_cut", "bankers_marks", "graffiti", "pierced", "plugged", "mount_removed", "tooled", "smoothed"] as const;
const COSTS = [["price", "paid"], ["premium", ""], ["shipping", ""], ["tax", ""], ["duty", ""], ["other", ""]] as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Valued({ money, date }: { money: Money; date: string | null }) {
  return (
    <>
      <MoneyText money={money} />
      {date && <span className="q"> {longDate(date)}</span>}
    </>
  );
}

function hasPurchase({ acquisition: a }: Coin): boolean {
  return [a.source, a.seller, a.url, a.lot_key, a.date, a.date_text, a.invoice].some(Boolean);
}

/** A lot's key without its house, as the trade writes it: "heritage/3125/34018" is 3125-34018. */
export function lotText(key: string): string {
  const [, ...parts] = key.split("/");
  return parts.length > 0 ? parts.join("-") : key;
}

/** "Heritage, 3125-34018", the lot a link where there is one. */
function Bought({ coin }: { coin: Coin }) {
  const { t } = useTranslation();
  const { source, seller, url, lot_key: key, date, date_text: dateText, invoice } = coin.acquisition;
  const who = source && seller && source !== seller ? `${source}, ${seller}` : (source ?? seller);
  const when = dateText ?? (date && longDate(date));
  const lot = key && lotText(key);
  const isSafe = url !== null && /^https?:\/\//iu.test(url);
  const pieces: ReactNode[] = [];
  if (who) pieces.push(who);
  if (isSafe)
    pieces.push(
      <a href={url} className={lot ? "ref" : undefined} rel="noreferrer" target="_blank">
        {lot ?? t("coins.coin.link")}
      </a>,
    );
  else if (lot ?? url) pieces.push(<span className="ref">{lot ?? url}</span>);
  if (when) pieces.push(when);
  if (invoice) pieces.push(invoice);
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && ", "}
      {piece}
    </Fragment>
  ));
}
