/** Into the trash and back, one coin after the other: the first failure ends it and is told. */
import { api, answer, done } from "../../api/client";

export interface Outcome {
  done: number[];
  failure: unknown;
}

async function each(ids: readonly number[], act: (id: number) => Promise<unknown>): Promise<Outcome> {
  const finished: number[] = [];
  for (const id of ids) {
    try {
      await act(id);
      finished.push(id);
    } catch (failure) {
      return { done: finished, failure };
    }
  }
  return { done: finished, failure: null };
}

export const trashAll = (ids: readonly number[]) =>
  each(ids, (id) => done(api.DELETE("/api/v2/coins/{coin_id}", { params: { path: { coin_id: id } } })));

export const restoreAll = (ids: readonly number[]) =>
  each(ids, (id) => answer(api.POST("/api/v2/coins/{coin_id}/restore", { params: { path: { coin_id: id } } })));
