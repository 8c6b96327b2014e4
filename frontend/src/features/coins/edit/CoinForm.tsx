/** The form of a coin, new or known; what is typed is kept in the browser until it is saved. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { FormProvider, useForm, type FieldErrors, type FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";

import { explain } from "../../../api/explain";
import { Problem } from "../../../api/problem";
import type { Coin } from "../../../api/types";
import { namedOf, useHeading } from "../../../coin/Heading";
import { whenText } from "../../../coin/ChangeList";
import { complain, say } from "../../../ui/toasts";
import type { CollectionSearch } from "../search";
import { ConflictDialog } from "./ConflictDialog";
import { draftOf } from "./draft";
import { GROUPS, SINGLE, type Draft } from "./fields";
import { Group, GROUP_NAMES } from "./groups";
import { inputId, useFieldWord } from "./inputs";
import { forget, keep, kept } from "./keptDraft";
import { useSave } from "./useSave";

const REST = 400; // milliseconds after the last letter

export function CoinForm({ coin, search }: { coin: Coin | null; search: CollectionSearch }) {
  const coinId = coin?.id ?? null;
  const [begun] = useState(() => kept(coinId));
  const [fresh, setFresh] = useState(0);
  const restored = fresh === 0 ? begun : null;
  return (
    <Form
      key={fresh}
      coin={coin}
      search={search}
      base={restored?.base ?? draftOf(coin)}
      version={restored?.version ?? coin?.version ?? 0}
      draft={restored?.draft ?? null}
      draftAt={restored?.at ?? null}
      onDiscard={() => {
        forget(coinId);
        setFresh(fresh + 1);
      }}
    />
  );
}

interface Props {
  coin: Coin | null;
  search: CollectionSearch;
  base: Draft;
  version: number;
  draft: Draft | null;
  draftAt: string | null;
  onDiscard: () => void;
}

function Form({ coin, search, base: givenBase, version, draft, draftAt, onDiscard }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const coinId = coin?.id ?? null;
  const [base] = useState(givenBase);
  const form = useForm<Draft>({ defaultValues: draft ?? base });
  const { save, choose, clash, dismiss } = useSave({ coinId, version, base });
  const [isChoosing, setChoosing] = useState(false);
  useKeeping(form, { coinId, version, base });

  const leave = (id: number | null) => {
    if (id === null) void navigate({ to: "/" });
    else void navigate({ to: "/coins/$coinId", params: { coinId: String(id) }, search });
  };
  const finish = (saved: Coin | "same" | null) => {
    if (saved === null) return;
    forget(coinId);
    say(saved === "same" ? t("coins.edit.nothing") : t(coinId === null ? "coins.edit.added" : "coins.edit.saved"));
    leave(saved === "same" ? coinId : saved.id);
  };
  const fail = (error: unknown) => {
    const path = error instanceof Problem ? formPath(error.field) : null;
    if (path) form.setError(path, { type: "server", message: (error as Problem).message }, { shouldFocus: true });
    complain(explain(error, t));
  };
  const submit = form.handleSubmit(async (values) => {
    try {
      finish(await save(values));
    } catch (error) {
      fail(error);
    }
  });
  const settle = async (mine: ReadonlySet<string>) => {
    setChoosing(true);
    try {
      finish(await choose(mine));
    } catch (error) {
      dismiss();
      fail(error);
    }
    setChoosing(false);
  };
  const { isSubmitting, errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
          else if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault(); // never half a coin by accident
        }}
      >
        <main className="page form" id="main">
          <nav className="formnav" aria-label={t("coins.edit.groups")}>
            {GROUP_NAMES.map((name) => (
              <a key={name} href={`#${name}`} onClick={(event) => { event.preventDefault(); document.getElementById(name)?.scrollIntoView(); }}>
                {t(`coins.edit.group.${name}`)}
              </a>
            ))}
          </nav>
          <div className="formbody">
            <Head coin={coin} />
            {draftAt && (
              <p className="banner" role="status">
                {t("coins.edit.draft", { when: whenText(draftAt, t) })}
                <button type="button" className="btn sm" onClick={onDiscard}>
                  {t("coins.edit.discard")}
                </button>
              </p>
            )}
            {GROUP_NAMES.map((name) => (
              <section key={name} id={name} className="formgroup" aria-labelledby={`${name}-title`}>
                <h2 id={`${name}-title`}>{t(`coins.edit.group.${name}`)}</h2>
                <Group name={name} />
              </section>
            ))}
          </div>
        </main>
        <div className="confirm" role="region" aria-label={t("coins.edit.save")}>
          <Faults errors={errors} />
          <div className="end">
            <button type="button" className="btn" onClick={() => leave(coinId)}>
              {t("coins.edit.cancel")}
            </button>
            <button type="submit" className="btn main" disabled={isSubmitting}>
              {t(coinId === null ? "coins.edit.add" : "coins.edit.save")}
            </button>
          </div>
        </div>
      </form>
      {clash && <ConflictDialog choices={clash.choices} isPending={isChoosing} onChoose={(mine) => void settle(mine)} onClose={dismiss} />}
    </FormProvider>
  );
}

/** Keeps what is typed, a moment after the typing rests and when the window goes. */
function useKeeping(form: ReturnType<typeof useForm<Draft>>, { coinId, version, base }: { coinId: number | null; version: number; base: Draft }): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const write = () => keep(coinId, { version, base, draft: form.getValues(), at: new Date().toISOString() });
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty }) => {
        clearTimeout(timer.current);
        if (isDirty) timer.current = setTimeout(write, REST);
      },
    });
    const hide = () => {
      if (form.formState.isDirty && !form.formState.isSubmitSuccessful) write();
    };
    window.addEventListener("pagehide", hide);
    return () => {
      stop();
      clearTimeout(timer.current);
      window.removeEventListener("pagehide", hide);
    };
  }, [form, coinId, version, base]);
}

/** The form's own path for a field that the server refused. */
function formPath(field: string | null): FieldPath<Draft> | null {
  if (!field) return null;
  const [group = "", name = ""] = field.split(".");
  if (group in GROUPS && name in GROUPS[group as keyof typeof GROUPS]) return field as FieldPath<Draft>;
  return group in SINGLE ? (`single.${group}` as FieldPath<Draft>) : null;
}

function Head({ coin }: { coin: Coin | null }) {
  const { t } = useTranslation();
  if (!coin)
    return (
      <div className="sechead pagehead">
        <h1>{t("coins.edit.newTitle")}</h1>
      </div>
    );
  return <KnownHead coin={coin} />;
}

function KnownHead({ coin }: { coin: Coin }) {
  const { name, under } = useHeading(namedOf(coin));
  const { denomination, mint, date_text: date, reign_text: reign } = coin.description;
  return (
    <div className="sechead pagehead">
      <h1>{name}</h1>
      <span className="q">{[under, denomination, mint, date ?? reign].filter(Boolean).join(", ")}</span>
    </div>
  );
}

/** The fields that cannot be saved as they are, each a way to it. */
function Faults({ errors }: { errors: FieldErrors<Draft> }) {
  const { t } = useTranslation();
  const word = useFieldWord();
  const paths = Object.entries(errors).flatMap(([group, fields]) =>
    Object.entries(fields as Record<string, { amount?: unknown; type?: string }>).map(([name, error]) => (error.amount ? `${group}.${name}.amount` : `${group}.${name}`)),
  );
  if (paths.length === 0) return <span />;
  return (
    <span className="faults" role="alert">
      {t("coins.edit.errors", { count: paths.length })}{" "}
      {paths.map((path, index) => (
        <a
          key={path}
          href={`#${inputId(path)}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(inputId(path))?.focus();
          }}
        >
          {word(path)}
          {index < paths.length - 1 && ", "}
        </a>
      ))}
    </span>
  );
}
