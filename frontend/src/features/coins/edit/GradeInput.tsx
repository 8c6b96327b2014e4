/** The grade as written, and its form on the common scale, read while it is typed. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { useDelayed } from "../../../lib/delayed";
import type { Draft } from "./fields";
import { TextInput } from "./inputs";
import { TermInput } from "./TermInput";

const REST = 300; // milliseconds after the last letter

/** Reads the grade once it is typed here, and sets what it means; an answer to older words sets nothing. */
function useReading() {
  const { setValue } = useFormContext<Draft>();
  const text = useWatch<Draft, "description.grade">({ name: "description.grade" }).trim();
  const [begun] = useState(text);
  const typed = useRef(false);
  const asked = useDelayed(text, REST);
  const { data, isFetching } = useQuery({
    queryKey: ["reading", "grade", asked],
    queryFn: ({ signal }) => answer(api.POST("/api/v2/reading/grade", { body: { text: asked }, signal })),
    enabled: asked !== "",
    staleTime: Infinity,
  });
  useEffect(() => {
    typed.current ||= asked !== begun;
    if (typed.current && (asked === "" || data !== undefined)) setValue("description.grade_normal", (asked === "" ? null : data?.normal) ?? "", { shouldDirty: true });
  }, [asked, begun, data, setValue]);
  return { isEmpty: text === "", isReading: isFetching || asked !== text, read: asked === "" ? undefined : data };
}

export function GradeInput() {
  const { t } = useTranslation();
  const { isEmpty, isReading, read } = useReading();
  let hint: ReactNode;
  if (!isEmpty && isReading) hint = t("coins.edit.read.reading");
  else if (!isEmpty && read !== undefined) hint = read?.normal ? t("coins.edit.read.grade", { grade: read.normal }) : t("coins.edit.read.noGrade");
  return (
    <>
      <TermInput path="description.grade" {...(hint && { hint: <span role="status">{hint}</span> })} />
      <TextInput path="description.grade_normal" />
    </>
  );
}
