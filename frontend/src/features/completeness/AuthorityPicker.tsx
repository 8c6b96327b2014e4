/** A box that finds a ruler, a mint or a denomination of the catalog, in any language or spelling. */
import { useQuery } from "@tanstack/react-query";
import { useId, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import { span } from "../../coin/years";
import { useDelayed } from "../../lib/delayed";
import { authoritiesQuery, type Authority } from "./queries";
import type { Kind } from "./search";

const SHOWN = 12;
const KIND_OF = { person: "issuer", mint: "mint", denomination: "denomination" } as const satisfies Record<string, Kind>;
type Pickable = keyof typeof KIND_OF;
const isPickable = (kind: string): kind is Pickable => kind in KIND_OF;

export function AuthorityPicker({ onPick }: { onPick: (kind: Kind, id: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const asked = useDelayed(text.trim(), 150);
  const { data } = useQuery(authoritiesQuery(asked));
  const list = useId();
  const found = text.trim().length > 1 ? (data?.authorities.filter(({ kind }) => isPickable(kind)).slice(0, SHOWN) ?? []) : [];
  const isShown = isOpen && found.length > 0;
  const isNone = isOpen && data !== undefined && asked.length > 1 && asked === text.trim() && found.length === 0;
  const choose = ({ kind, id }: Authority) => {
    if (!isPickable(kind)) return;
    setText("");
    setOpen(false);
    onPick(KIND_OF[kind], id);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setAt(Math.max(0, Math.min(found.length - 1, at + (event.key === "ArrowDown" ? 1 : -1))));
    } else if (event.key === "Enter" && isShown && found[at]) {
      event.preventDefault();
      choose(found[at]);
    } else if (event.key === "Escape" && isShown) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="fterm authpick">
      <label className="flabel" htmlFor={`${list}-box`}>
        {t("completeness.pick")}
      </label>
      <input
        id={`${list}-box`}
        type="search"
        className="input"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `${list}-${String(at)}` : undefined}
        autoComplete="off"
        placeholder={t("completeness.placeholder")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={keyed}
      />
      <ul id={list} role="listbox" aria-label={t("completeness.found")} className="terms" hidden={!isShown}>
        {isShown &&
          found.map((one, index) => (
            <li
              key={`${one.kind} ${one.id}`}
              id={`${list}-${String(index)}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()} // the box keeps the focus
              onClick={() => choose(one)}
            >
              <span>{one.label}</span>
              <span className="q">{[t(`completeness.kind.${one.kind as Pickable}`), span(one.year_from, one.year_to)].filter(Boolean).join(", ")}</span>
            </li>
          ))}
      </ul>
      {isNone && (
        <p className="fhint" role="status">
          {t("completeness.noneFound")}
        </p>
      )}
    </div>
  );
}
