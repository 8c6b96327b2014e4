/** The collection's own words beside the catalog's: those without a match, matched in bulk, and those that were. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { answer, api, done } from "../../api/client";
import { explain } from "../../api/explain";
import type { components } from "../../api/schema";
import { statusQuery } from "../../coin/catalogs/queries";
import { useDelayed } from "../../lib/delayed";
import { complain, say } from "../../ui/toasts";
import { useTitle } from "../../ui/useTitle";
import "./catalog.css";
import { Combo } from "./Combo";
import { authoritiesQuery, synonymsQuery, unmatchedQuery, type Kind } from "./queries";
import "./vocabulary.css";
import "./words";

type Term = components["schemas"]["UnmatchedTerm"];
type Match = components["schemas"]["TermMatch"];

const KINDS = ["person", "mint", "denomination", "dynasty", "region"] as const;
type Shown = (typeof KINDS)[number];
const isShown = (kind: Kind): kind is Shown => (KINDS as readonly string[]).includes(kind);

const LEAVE = "leave";
const NOTHING = "nothing";
const OTHER = "other";
/** From which on a suggestion is taken with the others. */
const LIKELY = 0.85;

interface Pick {
  /** An id, or one of the three words above. */
  choice: string;
  /** What was found by another name. */
  other?: { id: string; label: string };
}

const keyOf = ({ kind, text }: { kind: Kind; text: string }) => `${kind} ${text}`;

export function VocabularyPage() {
  const { t } = useTranslation();
  useTitle(t("catalog.vocabulary.title"));
  const [kind, setKind] = useState<Shown | null>(null);
  const { data: status } = useQuery(statusQuery);
  return (
    <main className="page vocpage" id="main">
      <nav className="crumb" aria-label={t("catalog.vocabulary.back")}>
        <Link to="/settings" hash="catalogs">
          {t("catalog.vocabulary.back")}
        </Link>
      </nav>
      <div className="sechead pagehead">
        <h1>{t("catalog.vocabulary.title")}</h1>
      </div>
      <p className="q2 leadline">{t("catalog.vocabulary.lead")}</p>
      <div className="chips" role="group" aria-label={t("catalog.vocabulary.kind")}>
        {[null, ...KINDS].map((one) => (
          <button key={one ?? "all"} type="button" className="chip" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {one ? t(`catalog.vocabulary.kinds.${one}`) : t("catalog.vocabulary.allKinds")}
          </button>
        ))}
      </div>
      {status && !status.loaded && <p className="q">{t("catalog.vocabulary.noCatalog")}</p>}
      <Open key={kind ?? "all"} kind={kind} />
      <Synonyms />
    </main>
  );
}

function Open({ kind }: { kind: Shown | null }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data, error } = useQuery(unmatchedQuery(kind));
  const [picks, setPicks] = useState<ReadonlyMap<string, Pick>>(new Map());
  const matches = (data?.terms ?? []).flatMap((term): Match[] => {
    const pick = picks.get(keyOf(term));
    if (!pick || pick.choice === LEAVE || (pick.choice === OTHER && !pick.other)) return [];
    return [{ kind: term.kind, text: term.text, authority_id: pick.choice === NOTHING ? null : pick.choice === OTHER ? (pick.other?.id ?? null) : pick.choice }];
  });
  const save = useMutation({
    mutationFn: () => answer(api.POST("/api/v2/catalog/synonyms", { body: { matches } })),
    onSuccess: async ({ matched }) => {
      setPicks(new Map());
      say(t("catalog.vocabulary.saved", { count: matched }));
      await Promise.all([client.invalidateQueries({ queryKey: ["coins"] }), client.invalidateQueries({ queryKey: synonymsQuery.queryKey })]);
    },
    onError: (problem) => complain(explain(problem, t)),
  });
  if (error) return <p role="alert">{explain(error, t)}</p>;
  if (!data) return <p className="q" role="status">{t("catalog.loading")}</p>;
  if (data.terms.length === 0)
    return (
      <div className="nothing">
        <h2>{t("catalog.vocabulary.none")}</h2>
        <p className="q2">{t("catalog.vocabulary.noneText")}</p>
      </div>
    );
  const likely = data.terms.filter(({ suggestions: [best] }) => best && best.score >= LIKELY);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (matches.length > 0) save.mutate();
      }}
    >
      <p className="cattotal q2">
        <span role="status">{t("catalog.vocabulary.left", { count: data.total })}</span>
        {likely.length > 0 && (
          <button type="button" className="textbutton" onClick={() => setPicks(new Map([...picks, ...likely.map((term) => [keyOf(term), { choice: term.suggestions[0]?.id ?? LEAVE }] as const)]))}>
            {t("catalog.vocabulary.takeFirst")}
          </button>
        )}
      </p>
      <ul className="vocterms">
        {data.terms.map((term) => (
          <TermLine key={keyOf(term)} term={term} pick={picks.get(keyOf(term)) ?? { choice: LEAVE }} onPick={(pick) => setPicks(new Map(picks).set(keyOf(term), pick))} />
        ))}
      </ul>
      {matches.length > 0 && (
        <div className="selbar">
          <button type="submit" className="btn main" disabled={save.isPending}>
            {t("catalog.vocabulary.save", { count: matches.length })}
          </button>
        </div>
      )}
    </form>
  );
}

function TermLine({ term, pick, onPick }: { term: Term; pick: Pick; onPick: (pick: Pick) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const asked = useDelayed(typed.trim(), 120);
  const { data } = useQuery({ ...authoritiesQuery(term.kind, asked), enabled: pick.choice === OTHER && asked !== "" });
  const choices = asked === "" ? [] : (data?.authorities ?? []).map(({ id, label }) => ({ id, label }));
  return (
    <li>
      <div>
        <span className="nm">{term.text}</span> <span className="q">{isShown(term.kind) ? t(`catalog.vocabulary.kinds.${term.kind}`) : ""}</span>
      </div>
      <span className="q num">{t("catalog.vocabulary.coins", { count: term.coins })}</span>
      <div className="vocmeans">
        <select className={pick.choice === LEAVE ? "unset" : undefined} aria-label={t("catalog.vocabulary.choose", { text: term.text })} value={pick.choice} onChange={(event) => onPick({ choice: event.target.value })}>
          <option value={LEAVE}>{t("catalog.vocabulary.leave")}</option>
          {term.suggestions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value={OTHER}>{t("catalog.vocabulary.other")}</option>
          <option value={NOTHING}>{t("catalog.vocabulary.nothingMeant")}</option>
        </select>
        {pick.choice === OTHER && (
          <Combo
            label={t("catalog.vocabulary.otherLabel", { text: term.text })}
            value={pick.other?.label ?? typed}
            onType={(text) => {
              setTyped(text);
              onPick({ choice: OTHER });
            }}
            choices={choices}
            onChoose={(other) => onPick({ choice: OTHER, other })}
            listLabel={t("catalog.suggestions")}
          />
        )}
      </div>
    </li>
  );
}

function Synonyms() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery(synonymsQuery);
  const freshen = () => Promise.all([client.invalidateQueries({ queryKey: ["coins"] }), client.invalidateQueries({ queryKey: synonymsQuery.queryKey })]);
  const again = useMutation({
    mutationFn: (match: Match) => answer(api.POST("/api/v2/catalog/synonyms", { body: { matches: [match] } })),
    onSettled: freshen,
    onError: (error) => complain(explain(error, t)),
  });
  const forget = useMutation({
    mutationFn: ({ kind, text }: Match) => done(api.DELETE("/api/v2/catalog/synonyms", { params: { query: { kind, text } } })),
    onSuccess: (_, match) => say(t("catalog.vocabulary.forgotten", { text: match.text }), { label: t("catalog.vocabulary.undo"), run: () => again.mutate(match) }),
    onSettled: freshen,
    onError: (error) => complain(explain(error, t)),
  });
  return (
    <section className="block">
      <div className="sechead">
        <h2>{t("catalog.vocabulary.own")}</h2>
      </div>
      {data?.synonyms.length === 0 && <p className="q">{t("catalog.vocabulary.ownNone")}</p>}
      <ul className="vocterms own">
        {data?.synonyms.map((one) => (
          <li key={keyOf(one)}>
            <span className="nm">{one.text}</span>
            <span className={one.authority ? "q2" : "q"}>{one.authority?.label ?? t("catalog.vocabulary.nothing")}</span>
            <button type="button" className="textbutton" aria-label={t("catalog.vocabulary.forgetOne", { text: one.text })} disabled={forget.isPending} onClick={() => forget.mutate({ kind: one.kind, text: one.text, authority_id: one.authority?.id ?? null })}>
              {t("catalog.vocabulary.forget")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
