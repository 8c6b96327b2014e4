/** The inputs of the form: a label, a "?" where the field can be doubtful, the input, and what is wrong with it. */
import type { ReactNode } from "react";
import { get, useController, useFormContext, type FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { isRecord } from "../../../api/problem";
import { amount, decimal, fault } from "./draft";
import { ACQUISITION, DESCRIPTION, DISPOSAL, SINGLE, WORTH, type Draft, type Kind } from "./fields";

export type DescriptionName = keyof typeof DESCRIPTION;
type Group = "description" | "acquisition" | "worth" | "disposal" | "single";

const KINDS: Record<Group, Record<string, Kind>> = { description: DESCRIPTION, acquisition: ACQUISITION, worth: WORTH, disposal: DISPOSAL, single: SINGLE };

/** The word for a field of the form, by its path. */
export function useFieldWord(): (path: string) => string {
  const { t } = useTranslation();
  return (path) => {
    const [group = "", name = ""] = path.split(".");
    if (group === "acquisition" || group === "worth" || group === "disposal") return t(`coin.${group}.${name}` as "coin.worth.estimate");
    return t(`coin.field.${name}` as "coin.field.title");
  };
}

export function inputId(path: string): string {
  return `f-${path.replaceAll(".", "-")}`;
}

interface LabelledProps {
  path: string;
  label?: string | undefined;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** What is wrong with a field, in words. */
export function useFault(path: string): string | null {
  const { t } = useTranslation();
  const { formState } = useFormContext<Draft>();
  const error: unknown = get<unknown>(formState.errors, path);
  if (!isRecord(error)) return null;
  const message = typeof error.message === "string" ? error.message : null;
  if (message === "wrongNumber" || message === "wrongWhole" || message === "wrongYear" || message === "wrongAxis") return t(`coins.edit.${message}`);
  return message ?? t("coins.edit.wrongNumber");
}

export function Labelled({ path, label, hint, className = "", children }: LabelledProps) {
  const word = useFieldWord();
  const wrong = useFault(path);
  const isDescription = path.startsWith("description.");
  return (
    <div className={`f ${className}`}>
      <div className="flabel">
        <label htmlFor={inputId(path)}>{label ?? word(path)}</label>
        {isDescription && <Doubt name={path.slice("description.".length)} label={label ?? word(path)} />}
      </div>
      {children}
      {hint && (
        <div className="fhint" id={`${inputId(path)}-hint`}>
          {hint}
        </div>
      )}
      {wrong && (
        <div className="fwrong" id={`${inputId(path)}-wrong`}>
          {wrong}
        </div>
      )}
    </div>
  );
}

const NEVER_DOUBTFUL = new Set(["title", "year_from", "year_to", "reign_from", "reign_to", "dated_era", "dated_year", "grade_normal", "rarity_basis"]);

/** "Rome?": whether the field is in doubt. */
function Doubt({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation();
  const { field } = useController<Draft, "uncertain">({ name: "uncertain" });
  if (NEVER_DOUBTFUL.has(name)) return null;
  const isOn = field.value.includes(name);
  return (
    <button
      type="button"
      className="doubt"
      aria-pressed={isOn}
      aria-label={t("coins.edit.doubt", { field: label })}
      title={t("coins.edit.doubt", { field: label })}
      onClick={() => field.onChange(isOn ? field.value.filter((one) => one !== name) : [...field.value, name])}
    >
      ?
    </button>
  );
}

export function useDescribed(path: string, hasHint: boolean): { "aria-describedby"?: string; "aria-invalid"?: boolean } {
  const wrong = useFault(path);
  const ids = [hasHint && `${inputId(path)}-hint`, wrong && `${inputId(path)}-wrong`].filter(Boolean).join(" ");
  return { ...(ids && { "aria-describedby": ids }), ...(wrong && { "aria-invalid": true }) };
}

interface TextProps {
  path: FieldPath<Draft>;
  label?: string | undefined;
  hint?: ReactNode;
  className?: string;
  placeholder?: string | undefined;
  unit?: string;
  isLegend?: boolean;
}

/** A line of text, or a figure where the field holds one. */
export function TextInput({ path, label, hint, className, placeholder, unit, isLegend = false }: TextProps) {
  const { register } = useFormContext<Draft>();
  const described = useDescribed(path, hint !== undefined);
  const [group = "", name = ""] = path.split(".");
  const kind = KINDS[group as Group][name] ?? "text";
  const isFigure = kind === "number" || kind === "whole" || kind === "year";
  return (
    <Labelled path={path} label={label} hint={hint} {...(className && { className })}>
      <div className={unit ? "funit" : undefined}>
        <input
          id={inputId(path)}
          className={isLegend ? "input legend" : "input"}
          type={kind === "date" ? "date" : "text"}
          {...(isFigure && { inputMode: kind === "year" ? ("text" as const) : ("decimal" as const) })}
          placeholder={placeholder}
          autoComplete="off"
          {...described}
          {...register(path, { validate: (given) => fault(kind, typeof given === "string" ? given : "") ?? true })}
        />
        {unit && <span className="q">{unit}</span>}
      </div>
    </Labelled>
  );
}

export function LongInput({ path, label, className = "wide", rows = 3 }: { path: FieldPath<Draft>; label?: string; className?: string; rows?: number }) {
  const { register } = useFormContext<Draft>();
  return (
    <Labelled path={path} label={label} className={className}>
      <textarea id={inputId(path)} className="input" rows={rows} {...register(path)} />
    </Labelled>
  );
}

interface Option {
  value: string;
  label: string;
}

export function SelectInput({ path, options, hasNone = true, label }: { path: FieldPath<Draft>; options: readonly Option[]; hasNone?: boolean; label?: string }) {
  const { t } = useTranslation();
  // Controlled: the options come after the value, and an uncontrolled select would forget it.
  const { field } = useController<Draft>({ name: path });
  const value = typeof field.value === "string" ? field.value : "";
  return (
    <Labelled path={path} label={label}>
      <select id={inputId(path)} {...field} value={value}>
        {value !== "" && !options.some((one) => one.value === value) && <option value={value}>{value}</option>}
        {hasNone && <option value="">{t("coins.edit.choose")}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function FlagInput({ path }: { path: FieldPath<Draft> }) {
  const { register } = useFormContext<Draft>();
  const word = useFieldWord();
  return (
    <label className="tick">
      <input type="checkbox" {...register(path)} /> {word(path)}
    </label>
  );
}

/** An amount and its currency, never one assumed. */
export function MoneyInput({ path }: { path: FieldPath<Draft> }) {
  const { t } = useTranslation();
  const { register } = useFormContext<Draft>();
  const word = useFieldWord();
  const what = word(path);
  const amountPath = `${path}.amount` as FieldPath<Draft>;
  const currencyPath = `${path}.currency` as FieldPath<Draft>;
  const wrong = useFault(amountPath);
  return (
    <div className="f">
      <div className="flabel">
        <label htmlFor={inputId(amountPath)}>{what}</label>
      </div>
      <div className="fmoney">
        <input
          id={inputId(amountPath)}
          className="input"
          inputMode="decimal"
          autoComplete="off"
          {...(wrong && { "aria-invalid": true, "aria-describedby": `${inputId(amountPath)}-wrong` })}
          {...register(amountPath, {
            validate: (given) => typeof given !== "string" || given.trim() === "" || decimal(amount(given)) !== null || "wrongNumber",
          })}
        />
        <input
          className="input"
          aria-label={t("coins.edit.currency", { what })}
          placeholder={t("coins.edit.currencyShort")}
          maxLength={3}
          list="currencies"
          autoComplete="off"
          {...register(currencyPath)}
        />
      </div>
      {wrong && (
        <div className="fwrong" id={`${inputId(amountPath)}-wrong`}>
          {wrong}
        </div>
      )}
    </div>
  );
}
