/** Saves the form: reads what was typed of references, sends what changed, and tells of a conflict. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { answer, api } from "../../../api/client";
import { Problem, type FieldConflict } from "../../../api/problem";
import type { Coin, CoinChange } from "../../../api/types";
import { coinQuery, refresh } from "../queries";
import { disputed, settled, type Choice } from "./conflict";
import { changeOf, type ReadCitation } from "./draft";
import type { Draft } from "./fields";
import { citationsQuery, partsOf } from "./references";

const HTTP_CONFLICT = 409;

/** A save that somebody else's forestalled. */
export interface Clash {
  theirs: Coin;
  fields: Record<string, FieldConflict>;
  choices: Choice[];
}

interface Saving {
  coinId: number | null;
  version: number;
  base: Draft;
}

export function useSave({ coinId, version, base }: Saving) {
  const client = useQueryClient();
  const [clash, setClash] = useState<Clash | null>(null);

  const readings = async (draft: Draft): Promise<Map<string, ReadCitation[]>> => {
    const texts = new Set(draft.citations.map(({ raw }) => raw.trim()).filter(Boolean));
    const read = await Promise.all([...texts].map(async (text) => [text, (await client.query(citationsQuery(text, draft))).map(partsOf)] as const));
    return new Map(read);
  };

  const patch = (id: number, change: CoinChange, seen: number) =>
    answer(api.PATCH("/api/v2/coins/{coin_id}", { params: { path: { coin_id: id }, header: { "If-Match": `"${seen}"` } }, body: change }));

  const settle = async (id: number, problem: Problem): Promise<Coin | null> => {
    const theirs = await client.query({ ...coinQuery(id, {}), staleTime: 0 });
    const choices = disputed(problem.fields);
    if (choices.length > 0) {
      setClash({ theirs, fields: problem.fields, choices });
      return null;
    }
    return patch(id, settled(theirs, problem.fields, new Set()), theirs.version); // each changed other fields
  };

  /** The saved coin; null where a choice is needed first, "same" where nothing was changed. */
  const save = async (draft: Draft): Promise<Coin | "same" | null> => {
    const change = changeOf(base, draft, await readings(draft));
    if (coinId === null) {
      const coin = await answer(api.POST("/api/v2/coins", { body: change }));
      await refresh(client);
      return coin;
    }
    if (Object.keys(change).length === 0) return "same";
    let coin: Coin | null;
    try {
      coin = await patch(coinId, change, version);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== HTTP_CONFLICT || Object.keys(error.fields).length === 0) throw error;
      coin = await settle(coinId, error);
    }
    if (coin) await refresh(client);
    return coin;
  };

  /** Saves what was chosen in a clash. */
  const choose = async (mine: ReadonlySet<string>): Promise<Coin | null> => {
    if (!clash) return null;
    const { theirs, fields } = clash;
    const coin = await patch(theirs.id, settled(theirs, fields, mine), theirs.version);
    setClash(null);
    await refresh(client);
    return coin;
  };

  return { save, choose, clash, dismiss: () => setClash(null) };
}
