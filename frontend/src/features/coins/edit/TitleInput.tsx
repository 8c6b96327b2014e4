/** The title, with the one that is proposed from what is typed below. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { useDelayed } from "../../../lib/delayed";
import { titled } from "./draft";
import type { Draft } from "./fields";
import { TextInput } from "./inputs";

const REST = 300; // milliseconds after the last letter

function useProposed(): string | null {
  const [description, uncertain] = useWatch<Draft, ["description", "uncertain"]>({ name: ["description", "uncertain"] });
  const asked = useDelayed(JSON.stringify(titled({ description, uncertain })), REST); // as text: the same words ask once
  const { data } = useQuery({
    queryKey: ["reading", "title", asked],
    queryFn: ({ signal }) => answer(api.POST("/api/v2/reading/title", { body: { description: JSON.parse(asked) as Record<string, never> }, signal })),
    enabled: asked !== "{}",
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  return asked === "{}" ? null : (data?.title ?? null);
}

export function TitleInput() {
  const { t } = useTranslation();
  const own = useWatch<Draft, "description.title">({ name: "description.title" });
  const title = useProposed();
  const hint = title && (own.trim() === "" ? t("coins.edit.proposed") : t("coins.edit.proposedInstead", { title }));
  return <TextInput path="description.title" className="two" placeholder={title ?? t("coins.edit.titleLater")} hint={hint && <span role="status">{hint}</span>} />;
}
