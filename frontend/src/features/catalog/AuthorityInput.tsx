/** A ruler, mint or denomination, found by its name in any language. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { span } from "../../coin/years";
import { useDelayed } from "../../lib/delayed";
import { CloseIcon } from "../../ui/icons";
import { Combo } from "./Combo";
import { asName } from "./letters";
import { authoritiesQuery, type Kind } from "./queries";

interface Props {
  kind: Kind;
  label: string;
  /** The id that is chosen. */
  value: string | undefined;
  /** Its name, where that is known otherwise. */
  name?: string | undefined;
  onChoose: (id: string | null) => void;
}

export function AuthorityInput({ kind, label, value, name, onChoose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [known, setKnown] = useState<{ id: string; label: string } | null>(null);
  const asked = useDelayed(typed.trim(), 120);
  const { data } = useQuery({ ...authoritiesQuery(kind, asked), enabled: asked !== "" });
  const choices = (asked === "" ? [] : (data?.authorities ?? [])).map((one) => ({ id: one.id, label: one.label, hint: span(one.year_from, one.year_to) ?? undefined }));
  if (value) {
    const shown = name ?? (known?.id === value ? known.label : asName(value));
    return (
      <span className="chosenterm">
        <span>{shown}</span>
        <button type="button" className="btn plain sm icon" aria-label={t("catalog.clearOne", { name: `${label}: ${shown}` })} onClick={() => onChoose(null)}>
          <CloseIcon />
        </button>
      </span>
    );
  }
  const choose = (choice: { id: string; label: string } | undefined) => {
    if (!choice) return;
    setKnown(choice);
    setTyped("");
    onChoose(choice.id);
  };
  return (
    <Combo
      label={label}
      value={typed}
      onType={setTyped}
      choices={choices}
      onChoose={choose}
      onEnter={() => choose(choices[0] ?? (asName(typed) === "" ? undefined : { id: typed.trim(), label: typed.trim() }))}
      listLabel={t("catalog.suggestions")}
      placeholder={t("catalog.any")}
    />
  );
}
