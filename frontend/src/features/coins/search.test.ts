import { describe, expect, it } from "vitest";

import { parseSearch, stringifySearch } from "../../lib/search";
import { cleared, filterOf, isFiltered, readSearch, toggled } from "./search";

describe("the address of the collection", () => {
  it("reads a repeated name as alternatives and numbers as numbers", () => {
    expect(readSearch(parseSearch("?source=CNG&source=eBay&year_from=-44&view=table"))).toEqual({ source: ["CNG", "eBay"], year_from: -44, view: "table" });
  });

  it("is written as it was read", () => {
    const address = "?source=CNG&source=eBay&q=divi+f";
    expect(stringifySearch(readSearch(parseSearch(address)))).toBe(address);
  });

  it("names the imports whose coins are wanted", () => {
    const address = "?import=3&import=12";
    expect(readSearch(parseSearch(address))).toEqual({ import: [3, 12] });
    expect(stringifySearch(readSearch(parseSearch(address)))).toBe(address);
    expect(readSearch(parseSearch("?import=none&import=-2&import=0.5"))).toEqual({});
  });

  it("leaves out what it does not know, and never fails", () => {
    expect(readSearch(parseSearch("?sort=colour&year_from=soon&theme=light&view=cube"))).toEqual({});
  });

  it("has the trade's own order without saying so", () => {
    expect(readSearch(parseSearch("?sort=catalog"))).toEqual({});
    expect(readSearch(parseSearch("?sort=-weight"))).toEqual({ sort: "-weight" });
  });
});

describe("a facet's value", () => {
  it("is chosen once and taken away again", () => {
    const chosen = toggled({ metal: ["silver"] }, "metal", "gold");
    expect(chosen).toEqual({ metal: ["silver", "gold"] });
    expect(toggled(toggled(chosen, "metal", "gold"), "metal", "silver")).toEqual({});
  });

  it("goes with all others when the filter is cleared, while order and view stay", () => {
    expect(cleared({ metal: ["gold"], q: "nero", sort: "-year", view: "table" })).toEqual({ sort: "-year", view: "table" });
  });
});

it("order and view are no filter", () => {
  expect(isFiltered({ sort: "weight", view: "table" })).toBe(false);
  expect(filterOf({ q: "nero", sort: "weight", view: "table" })).toEqual({ q: "nero" });
});
