import { expect, it } from "vitest";

import { isAsked, readIdentifySearch, readTypesSearch, withPart } from "../search";
import { partsOf } from "../typeParts";

it("an address is read as far as it is known", () => {
  expect(readTypesSearch({ q: ["RIC V 210"], corpus: "ocre", page: "7", mint: [""] })).toEqual({ q: "RIC V 210", corpus: "ocre" });
  expect(readIdentifySearch({ obverse: ["AVG"], coin: ["105"], weight_g: "3.4", nonsense: "1" })).toEqual({ obverse: "AVG", coin: 105, weight_g: "3.4" });
  expect(readIdentifySearch({ coin: "-3" })).toEqual({});
});

it("a coin alone asks for nothing yet", () => {
  expect([isAsked({ coin: 3 }), isAsked({ coin: 3, mint: "rome" })]).toEqual([false, true]);
});

it("a part is set, and taken away by nothing", () => {
  expect(withPart({ q: "a", mint: "rome" }, "q", "b")).toEqual({ q: "b", mint: "rome" });
  expect(withPart({ q: "a", mint: "rome" }, "mint", null)).toEqual({ q: "a" });
});

it("the address of a type names its page here", () => {
  expect(partsOf("http://numismatics.org/ocre/id/ric.1(2).aug.207")).toEqual({ corpus: "ocre", id: "ric.1(2).aug.207" });
  expect(partsOf("https://rpc.ashmus.ox.ac.uk/coins/1/1701")).toBeNull();
});
