/** What a column is read as: a list of fields that can be searched. */
import { Popover } from "radix-ui";
import { useId, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import { SearchIcon } from "../../ui/icons";
import type { Mapped, Target } from "./queries";

interface Props {
  column: Mapped;
  targets: readonly Target[];
  /** The columns that fill fields which hold one value, by field. */
  taken: ReadonlyMap<string, string>;
  isBusy: boolean;
  onChoose: (target: string) => void;
}

export function FieldSelect({ column, targets, taken, isBusy, onChoose }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const label = targets.find(({ id }) => id === column.target)?.label ?? column.target;
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className="pickfield" disabled={isBusy} aria-label={t("importing.columns.change", { column: column.label, target: label })}>
        <span>{label}</span>
        {column.detail && <span className="q">{column.detail}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="pop fieldpop" align="start" sideOffset={4} collisionPadding={12} aria-label={t("importing.columns.search")}>
          <Options
            column={column}
            targets={targets}
            taken={taken}
            onChoose={(target) => {
              setOpen(false);
              if (target !== column.target) onChoose(target);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What is always at hand, above the fields: to keep a column as it is, or to leave it out. */
const FIRST = new Set(["custom", "leave_out"]);

function Options({ column, targets, taken, onChoose }: Omit<Props, "isBusy">) {
  const { t } = useTranslation();
  const id = useId();
  const [q, setQ] = useState("");
  const [at, setAt] = useState<string>(column.target);
  const words = q.trim().toLowerCase().split(/\s+/u);
  const fits = ({ label, group }: Target) => words.every((word) => `${label} ${group}`.toLowerCase().includes(word));
  const found = [...targets.filter((one) => FIRST.has(one.id)), ...targets.filter((one) => !FIRST.has(one.id))].filter(fits);
  const index = Math.max(0, found.findIndex((one) => one.id === at));
  const keyed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step) {
      event.preventDefault();
      setAt(found[Math.min(Math.max(index + step, 0), found.length - 1)]?.id ?? at);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = found[index];
      if (chosen) onChoose(chosen.id);
    }
  };
  return (
    <>
      <div className="field">
        <SearchIcon />
        <input
          role="combobox"
          aria-label={t("importing.columns.search")}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={found[index] ? `${id}-${found[index].id}` : undefined}
          placeholder={t("importing.columns.search")}
          value={q}
          autoFocus
          onChange={(event) => {
            setQ(event.target.value);
            setAt("");
          }}
          onKeyDown={keyed}
        />
      </div>
      <ul id={id} role="listbox" aria-label={t("importing.columns.search")}>
        {found.map((target, place) => {
          const by = target.many || target.id === column.target ? undefined : taken.get(target.id);
          return (
            <li
              key={target.id}
              id={`${id}-${target.id}`}
              role="option"
              aria-selected={place === index}
              data-group={target.group !== found[place - 1]?.group ? target.group : undefined}
              ref={(item) => {
                if (place === index) item?.scrollIntoView({ block: "nearest" });
              }}
              onMouseMove={() => setAt(target.id)}
              onClick={() => onChoose(target.id)}
            >
              <span>{target.label}</span>
              {by && <span className="q">{t("importing.columns.taken", { column: by })}</span>}
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className="q none">{t("importing.columns.none")}</p>}
    </>
  );
}
