/** A text that names of the catalog complete. */
import { useId, useState, type KeyboardEvent } from "react";

export interface Choice {
  id: string;
  label: string;
  hint?: string | undefined;
}

interface Props {
  label: string;
  value: string;
  onType: (text: string) => void;
  choices: readonly Choice[];
  onChoose: (choice: Choice) => void;
  /** What Enter does where no name is chosen. */
  onEnter?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
  /** What the list of names is called. */
  listLabel: string;
  placeholder?: string | undefined;
  inputId?: string | undefined;
}

export function Combo({ label, value, onType, choices, onChoose, onEnter, onLeave, listLabel, placeholder, inputId }: Props) {
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const isShown = isOpen && choices.length > 0;
  const choose = (choice: Choice) => {
    setOpen(false);
    setAt(-1);
    onChoose(choice);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt((old) => Math.max(-1, Math.min(choices.length - 1, old + step)));
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = isShown ? choices[at] : undefined;
      if (chosen) choose(chosen);
      else onEnter?.();
    } else if (event.key === "Escape" && isShown) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="fterm">
      <input
        id={inputId}
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 ? `${list}-${String(at)}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onType(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onBlur={() => {
          setOpen(false);
          onLeave?.();
        }}
        onKeyDown={keyed}
      />
      <ul id={list} role="listbox" aria-label={listLabel} className="terms" hidden={!isShown}>
        {isShown &&
          choices.map((choice, index) => (
            <li
              key={choice.id}
              id={`${list}-${String(index)}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()} // the input keeps the focus
              onClick={() => choose(choice)}
            >
              <span>{choice.label}</span>
              {choice.hint && <span className="q">{choice.hint}</span>}
            </li>
          ))}
      </ul>
    </div>
  );
}
