import { describe, expect, it } from "vitest";

import type { Cell } from "./queries";
import { isAsked, readCompleteness } from "./search";
import { wantList } from "./wantList";

const named = (label: string) => [{ id: label.toLowerCase(), label }];

const cell = (reference: string, owned: number): Cell => ({
  key: reference,
  label: reference,
  sub: "Denarius",
  types: 1,
  owned: Array.from({ length: owned }, (_, index) => ({ coin_id: index + 1, number: null, title: "Hadrian" })),
  example: {
    uri: `http://numismatics.org/ocre/id/${reference}`,
    corpus: "ocre",
    id: reference,
    label: reference,
    reference,
    issuers: named("Hadrian"),
    mints: named("Rome"),
    denominations: named("Denarius"),
    materials: [{ id: "ar", label: "Silver" }],
    year_from: 119,
    year_to: 122,
    obverse: { legend: "IMP CAESAR TRAIAN HADRIANVS AVG", description: null, portraits: [] },
    reverse: { legend: "P M TR P COS III", description: null, portraits: [] },
    owned: [],
    replaced_by: [],
  },
});

describe("the address of a reign's completeness", () => {
  it("keeps what is known and leaves out the rest", () => {
    const raw = { issuer: ["hadrian"], mint: ["rome"], level: ["type"], show: ["gaps"], view: ["cloud"], other: ["1"] };
    expect(readCompleteness(raw)).toEqual({ issuer: "hadrian", mint: "rome", level: "type", show: "gaps" });
  });

  it("asks for nothing without a ruler, a mint or a denomination", () => {
    expect([isAsked(readCompleteness({ level: "type" })), isAsked(readCompleteness({ mint: "siscia" }))]).toEqual([false, true]);
  });
});

describe("the want list", () => {
  it("has a line for each gap, as a dealer reads it, and none for what is owned", () => {
    expect(wantList("Hadrian", [cell("RIC II.3 180", 0), cell("RIC II.3 181", 2)])).toBe(
      "Hadrian\n\nRIC II.3 180 · Denarius · Rome · AD 119–122 · IMP CAESAR TRAIAN HADRIANVS AVG / P M TR P COS III",
    );
  });

  it("names an example where several types are one", () => {
    expect(wantList("Hadrian", [{ ...cell("RIC II.3 180", 0), label: "P M TR P COS III", sub: "40 types", types: 40 }])).toContain("P M TR P COS III · 40 types · such as RIC II.3 180");
  });
});
