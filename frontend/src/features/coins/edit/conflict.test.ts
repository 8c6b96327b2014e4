import { expect, it } from "vitest";

import type { Coin } from "../../../api/types";
import { disputed, settled } from "./conflict";

const theirs = { citations: [{ uid: "a", raw: "RIC 1" }, { uid: "b", raw: "RSC 2" }] } as unknown as Coin;

const fields = {
  "description.mint": { mine: "Rome", theirs: "Lugdunum", base: null },
  "description.weight_g": { mine: 3.5, theirs: null, base: null }, // only mine moved
  notes: { mine: null, theirs: "From them", base: null }, // only theirs moved
  "citations.a.raw": { mine: "RIC I 1", theirs: "RIC 1", base: "RIC 1" },
  "citations.c": { mine: { uid: "c", raw: "Cohen 3", position: 2 }, theirs: null, base: null },
};

it("only what both changed, and differently, is a dispute", () => {
  expect(disputed(fields).map(({ path }) => path)).toEqual(["description.mint"]);
});

it("what only I changed is kept, what only they changed stays, and of a dispute what was chosen", () => {
  const mine = { weight_g: 3.5 };
  const citations = [{ uid: "a", raw: "RIC I 1" }, { uid: "b", raw: "RSC 2" }, { uid: "c", raw: "Cohen 3" }];
  expect(settled(theirs, fields, new Set())).toEqual({ description: mine, citations });
  expect(settled(theirs, fields, new Set(["description.mint"]))).toEqual({ description: { ...mine, mint: "Rome" }, citations });
});
