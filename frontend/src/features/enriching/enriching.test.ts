import { describe, expect, it } from "vitest";

import { isOf, mayFill, type Found } from "./parts";
import { PARTS, readEnriching } from "./search";

const TYPE: Found["type"] = {
  uri: "http://numismatics.org/ocre/id/ric.5.gall.210",
  corpus: "ocre",
  id: "ric.5.gall.210",
  label: "RIC V Gallienus 210",
  reference: "RIC V 210",
  issuers: [],
  mints: [],
  denominations: [],
  materials: [],
  year_from: null,
  year_to: null,
  obverse: { legend: null, description: null, portraits: [] },
  reverse: { legend: null, description: null, portraits: [] },
  owned: [],
  replaced_by: [],
};
const found: Found = { coin_id: 1, title: "Gallienus", type: TYPE, confidence: 0.97, sure: true, fills: [], conflicts: [], suspect: null, failure: null };
const parts = (coin: Found) => PARTS.filter((part) => isOf(part, coin));

describe("what a look-up found of a coin", () => {
  it("is nothing to do where the catalog says nothing more", () => expect(parts(found)).toEqual(["same"]));

  it("may be to fill and to differ at once", () => {
    expect(parts({ ...found, fills: ["mint"], conflicts: ["metal"] })).toEqual(["fills", "conflicts"]);
  });

  it("is without a type where the look-up failed", () => {
    expect(parts({ ...found, type: null, confidence: null, sure: false, failure: "The coin cites nothing." })).toEqual(["failed"]);
  });

  it("is filled only where the type is sure", () => {
    expect([mayFill({ ...found, fills: ["mint"] }), mayFill({ ...found, fills: ["mint"], sure: false }), mayFill(found)]).toEqual([true, false, false]);
  });
});

it("an address that names no part shows all", () => {
  expect([readEnriching({ show: ["fills"] }), readEnriching({ show: ["else"] })]).toEqual([{ show: "fills" }, {}]);
});
