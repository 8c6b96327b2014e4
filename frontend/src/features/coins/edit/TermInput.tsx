/** A text that the trade's terms and the collection's own words complete, and never refuse. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useController, type FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { answer, api } from "../../../api/client";
import { useDelayed } from "../../../lib/delayed";
import type { Draft } from "./fields";
import { inputId, Labelled, useDescribed } from "./inputs";

interface Props {
  path: FieldPath<Draft>;
  /** The field's name for the terms, where it is not the last part of the path. */
  field?: string;
  hint?: ReactNode;
  label?: string;
}

export function TermInput({ path, field: named, hint, label }: Props) {
  const { t } = useTranslation();
  const {
    field: { name: inputName, ref, value, onBlur, onChange },
  } = useController<Draft>({ name: path });
  const described = useDescribed(path, hint !== undefined);
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const text = typeof value === "string" ? value : "";
  const asked = useDelayed(text.trim(), 120);
  const name = named ?? path.split(".").at(-1) ?? "";
  const { data } = useQuery({
    queryKey: ["terms", name, asked],
    queryFn: ({ signal }) => answer(api.GET("/api/v2/vocabulary/terms", { params: { query: { field: name, q: asked } }, signal })),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const terms = (data?.terms ?? []).filter((term) => term.value !== text);
  const isShown = isOpen && terms.length > 0;
  const choose = (value: string) => {
    onChange(value);
    setOpen(false);
    setAt(-1);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt((old) => Math.max(-1, Math.min(terms.length - 1, old + step)));
    } else if (event.key === "Enter" && isShown && terms[at]) {
      event.preventDefault();
      choose(terms[at].value);
    } else if (event.key === "Escape" && isShown) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <Labelled path={path} hint={hint} label={label}>
      <div className="fterm">
        <input
          id={inputId(path)}
          className="input"
          role="combobox"
          aria-expanded={isShown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={isShown && at >= 0 ? `${list}-${String(at)}` : undefined}
          autoComplete="off"
          {...described}
          name={inputName}
          ref={ref}
          value={text}
          onChange={(event) => {
            onChange(event.target.value);
            setOpen(true);
            setAt(-1);
          }}
          onFocus={() => setAt(-1)}
          onBlur={() => {
            onBlur();
            setOpen(false);
          }}
          onKeyDown={keyed}
        />
        <ul id={list} role="listbox" aria-label={t("coins.edit.suggestions")} className="terms" hidden={!isShown}>
          {isShown &&
            terms.map((term, index) => (
              <li
                key={term.value}
                id={`${list}-${String(index)}`}
                role="option"
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()} // the input keeps the focus
                onClick={() => choose(term.value)}
              >
                <span>{term.value}</span>
                {term.hint && <span className="q">{term.hint}</span>}
              </li>
            ))}
        </ul>
      </div>
    </Labelled>
  );
}
