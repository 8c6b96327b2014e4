/** What else can be seen: chips that narrow the types down, one after the other, and fields for what no chip says. */
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { asName } from "../letters";
import type { Identification, Question } from "../queries";
import type { IdentifySearch, Seen } from "../search";
import { useTyped } from "../useTyped";

type Chip = Exclude<Seen, "exergue" | "field" | "words" | "weight_g">;
const CHIPS: readonly Chip[] = ["metal", "bust", "design", "officina", "issuer", "portrait", "denomination", "mint"];
const TYPED = ["exergue", "field", "words", "weight_g"] as const;
/** Always there: one sees it before a letter is read. */
const METALS = ["billon", "ae", "ar", "av"] as const;
const SHOWN = 6;

interface Props {
  search: IdentifySearch;
  found: Identification | undefined;
  onSay: (name: Seen, value: string | null) => void;
}

interface Option {
  value: string;
  label: string;
  types: number | null;
}

export function Clues({ search, found, onSay }: Props) {
  const { t } = useTranslation();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = new Map(found?.questions.map((question) => [question.field, question]));
  const choose = (name: Chip, option: Option) => {
    const isOff = search[name] === option.value;
    if (!isOff) setNames(new Map(names).set(`${name} ${option.value}`, option.label));
    onSay(name, isOff ? null : option.value);
  };
  const rows = CHIPS.map((name) => ({ name, options: optionsOf(name, asked.get(name), search[name], (value) => names.get(`${name} ${value}`) ?? nameIn(found, name, value) ?? asName(value), (id) => t(`catalog.identify.metal.${id}`)) })).filter(
    ({ options }) => options.length > 0,
  );
  // Where the portrayed are the rulers, they are asked for once.
  const valuesOf = (of: Chip) => rows.find(({ name }) => name === of)?.options.map(({ value }) => value).sort().join(" ");
  const shown = rows.filter(({ name }) => name !== "portrait" || search.portrait !== undefined || valuesOf("portrait") !== valuesOf("issuer"));
  return (
    <>
      <h2 className="label">{t("catalog.identify.seen")}</h2>
      <div className="clues">
        {shown.map(({ name, options }) => (
          <Row key={name} name={name} options={options} chosen={search[name]} onChoose={(option) => choose(name, option)} />
        ))}
      </div>
      <div className="typedclues">
        {TYPED.map((name) => (
          <TypedSeen key={name} name={name} value={search[name] ?? ""} onSay={(value) => onSay(name, value)} />
        ))}
      </div>
    </>
  );
}

/** What is chosen first, then what the types left may be. */
function optionsOf(name: Chip, question: Question | undefined, chosen: string | undefined, named: (value: string) => string, metal: (id: (typeof METALS)[number]) => string): Option[] {
  const offered: Option[] = question?.options ?? (name === "metal" ? METALS.map((id) => ({ value: id, label: metal(id), types: null })) : []);
  if (chosen === undefined || offered.some(({ value }) => value === chosen)) return [...offered];
  return [{ value: chosen, label: (METALS as readonly string[]).includes(chosen) && name === "metal" ? metal(chosen as (typeof METALS)[number]) : named(chosen), types: null }, ...offered];
}

const LISTS = { metal: "materials", issuer: "issuers", denomination: "denominations", mint: "mints" } as const;

/** The name of what was chosen, among the types that are left. */
function nameIn(found: Identification | undefined, name: Chip, value: string): string | undefined {
  const types = found?.groups.flatMap((group) => group.types) ?? [];
  const held = name in LISTS ? types.flatMap((type) => type[LISTS[name as keyof typeof LISTS]]) : types.flatMap(({ obverse }) => obverse.portraits);
  return held.find(({ id }) => id === value)?.label;
}

function Row({ name, options, chosen, onChoose }: { name: Chip; options: readonly Option[]; chosen: string | undefined; onChoose: (option: Option) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const label = t(`catalog.identify.field.${name}`);
  const at = options.findIndex(({ value }) => value === chosen);
  const shown = isOpen ? options : options.slice(0, Math.max(SHOWN, at + 1));
  const rest = options.length - shown.length;
  return (
    <div className="seen" role="group" aria-label={label}>
      <span className="q" aria-hidden="true">
        {label}
      </span>
      <div className="chips">
        {shown.map((option) => (
          <button
            type="button"
            key={option.value}
            className="chip"
            aria-pressed={option.value === chosen}
            {...(option.types !== null && { title: t("catalog.identify.option", { name: option.label, count: option.types }) })}
            onClick={() => onChoose(option)}
          >
            {asName(option.label)}
          </button>
        ))}
        {(rest > 0 || isOpen) && (
          <button type="button" className="textbutton" aria-expanded={isOpen} aria-label={isOpen ? undefined : t("catalog.identify.moreOf", { name: label, count: rest })} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t("catalog.identify.fewer") : t("catalog.identify.more", { count: rest })}
          </button>
        )}
      </div>
    </div>
  );
}

function TypedSeen({ name, value, onSay }: { name: (typeof TYPED)[number]; value: string; onSay: (value: string) => void }) {
  const { t } = useTranslation();
  const field = useTyped(value, onSay);
  return (
    <label className={name === "words" ? "f wide" : "f"}>
      <span className="flabel">{t(`catalog.identify.field.${name}`)}</span>
      <input className="input" autoComplete="off" maxLength={name === "weight_g" ? 8 : 200} {...(name === "weight_g" && { inputMode: "decimal" as const })} {...field} />
    </label>
  );
}
