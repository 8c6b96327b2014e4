import { describe, expect, it } from "vitest";

import { amount, changeOf, decimal, draftOf, fault, titled } from "./draft";
import type { Draft } from "./fields";

function edited(edit: (draft: Draft) => void): { before: Draft; now: Draft } {
  const before = draftOf(null);
  const now = structuredClone(before);
  edit(now);
  return { before, now };
}

const none = new Map<string, never[]>();

describe("what is typed", () => {
  it("takes either decimal sign", () => {
    expect(decimal("3,47")).toBe(3.47);
    expect(decimal("3.47")).toBe(3.47);
    expect(decimal("about 3")).toBeNull();
  });

  it("knows amounts with thousands set apart in the usual ways", () => {
    expect(amount("1,250.50")).toBe("1250.50");
    expect(amount("1.250,50")).toBe("1250.50");
    expect(amount("1'250")).toBe("1250");
    expect(amount("12,5")).toBe("12.5");
  });

  it("has no year 0", () => {
    expect(fault("year", "0")).toBe("wrongYear");
    expect(fault("year", "-44")).toBeNull();
    expect(fault("number", "heavy")).toBe("wrongNumber");
    expect(fault("number", "")).toBeNull();
  });
});

describe("the change that a form makes", () => {
  it("is empty where nothing was typed", () => {
    const { before, now } = edited(() => undefined);
    expect(changeOf(before, now, none)).toEqual({});
  });

  it("names only what was changed, and clears with null", () => {
    const before = draftOf(null);
    before.description.mint = "Rome";
    const now = structuredClone(before);
    now.description.mint = " ";
    now.description.weight_g = "3,9";
    now.single.tags = "rare, to sell,";
    now.acquisition.price = { amount: "216", currency: "" };
    expect(changeOf(before, now, none)).toEqual({
      description: { mint: null, weight_g: 3.9 },
      tags: ["rare", "to sell"],
      acquisition: { price: { amount: "216", currency: null } },
    });
  });

  it("does not take the same value in other letters for a change", () => {
    const before = draftOf(null);
    before.description.weight_g = "3.5";
    const now = structuredClone(before);
    now.description.weight_g = "3,5 ";
    expect(changeOf(before, now, none)).toEqual({});
  });

  it("keeps the doubtful fields by name", () => {
    const { before, now } = edited((draft) => draft.uncertain.push("mint", "issuer"));
    expect(changeOf(before, now, none)).toEqual({ description: { uncertain: ["issuer", "mint"] } });
  });

  it("makes one citation of each reference in a line, the first of them primary", () => {
    const { before, now } = edited((draft) =>
      draft.citations.push({ uid: "", raw: "RIC 207; RSC 43", primary: true, plate_coin: false, confidence: "exact", page: "", plate: "", note: "", variant_note: "" }),
    );
    const part = { catalog: null, volume: null, part: null, edition: null, section: null, number: null, suffix: null, qualifier: null, volume_inferred: false, type_key: null };
    const read = new Map([["RIC 207; RSC 43", [{ ...part, raw: "RIC 207" }, { ...part, raw: "RSC 43" }]]]);
    expect(changeOf(before, now, read).citations?.map((one) => [one.raw, one.primary])).toEqual([
      ["RIC 207", true],
      ["RSC 43", false],
    ]);
  });
});

it("a title is proposed from what is typed, and not from figures that are none", () => {
  const draft = draftOf(null);
  expect(titled(draft)).toEqual({});
  Object.assign(draft.description, { issuer: " Rome ", magistrates: "A. Albinus; C. Malleolus", year_from: "-96", year_to: "soon", weight_g: "3.9", title: "Mine" });
  expect(titled({ ...draft, uncertain: ["issuer", "mint"] })).toEqual({ issuer: "Rome", magistrates: ["A. Albinus", "C. Malleolus"], year_from: -96, uncertain: ["issuer"] });
});
