/** When it was struck and who reigned: as written, with what is understood of it read out below. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { span } from "../../../coin/years";
import { useDelayed } from "../../../lib/delayed";
import type { Draft } from "./fields";
import { FlagInput, inputId, Labelled, TextInput, useDescribed } from "./inputs";

type Which = "date" | "reign";

/** Reads the text when it was typed here, and sets the years that it means. */
function useReading(which: Which) {
  const { setValue, getValues } = useFormContext<Draft>();
  const text = useWatch<Draft, "description.date_text">({ name: `description.${which}_text` as "description.date_text" });
  const typed = useRef(false);
  const asked = useDelayed(text.trim(), 300);
  const from = Number(getValues("description.reign_from"));
  const to = Number(getValues("description.reign_to"));
  const reign: [number, number] | null = which === "date" && from && to ? [from, to] : null;
  const { data, isFetching } = useQuery({
    queryKey: ["reading", "date", asked, reign],
    queryFn: ({ signal }) => answer(api.POST("/api/v2/reading/date", { body: { text: asked, reign }, signal })),
    enabled: asked !== "",
    staleTime: Infinity,
  });
  useEffect(() => {
    if (!typed.current || (asked !== "" && data === undefined)) return;
    const years = (value: number | null | undefined) => (value === null || value === undefined ? "" : String(value));
    const found = asked === "" ? null : data;
    const set = { shouldDirty: true } as const;
    if (which === "reign") {
      setValue("description.reign_from", years(found?.year_from), set);
      setValue("description.reign_to", years(found?.year_to), set);
      return;
    }
    setValue("description.year_from", years(found?.year_from), set);
    setValue("description.year_to", years(found?.year_to), set);
    for (const flag of ["circa", "before", "after"] as const) setValue(`description.${flag}`, found?.[flag] ?? false, set);
  }, [asked, data, which, setValue]);
  return { onTyped: () => void (typed.current = true), isReading: isFetching || asked !== text.trim(), read: asked === "" ? undefined : data, isEmpty: text.trim() === "" };
}

function DateText({ which }: { which: Which }) {
  const { t } = useTranslation();
  const { register } = useFormContext<Draft>();
  const { onTyped, isReading, read, isEmpty } = useReading(which);
  const path = `description.${which}_text` as const;
  const described = useDescribed(path, !isEmpty);
  const { onChange, ...registered } = register(path);
  let hint: ReactNode;
  if (!isEmpty && isReading) hint = t("coins.edit.read.reading");
  else if (!isEmpty && read === null) hint = t("coins.edit.read.nothing");
  else if (read) {
    const years = [read.circa && t("coins.edit.read.circa"), span(read.year_from, read.year_to), read.before && t("coins.edit.read.before"), read.after && t("coins.edit.read.after")];
    hint = t("coins.edit.read.years", { years: years.filter(Boolean).join(" ") }) + (read.era_inferred ? ` (${t("coins.edit.read.era")})` : "");
  }
  return (
    <Labelled path={path} hint={hint && <span role="status">{hint}</span>} className="two">
      <input
        id={inputId(path)}
        className="input"
        autoComplete="off"
        {...described}
        {...registered}
        onChange={(event) => {
          onTyped();
          void onChange(event);
        }}
      />
    </Labelled>
  );
}

export function Dates() {
  const { t } = useTranslation();
  return (
    <>
      <DateText which="date" />
      <TextInput path="description.year_from" hint={t("coins.edit.yearHint")} />
      <TextInput path="description.year_to" />
      <div className="fflags">
        <FlagInput path="description.circa" />
        <FlagInput path="description.before" />
        <FlagInput path="description.after" />
      </div>
      <DateText which="reign" />
      <TextInput path="description.reign_from" />
      <TextInput path="description.reign_to" />
      <TextInput path="description.dated_text" />
      <TextInput path="description.dated_era" />
      <TextInput path="description.dated_year" />
    </>
  );
}
