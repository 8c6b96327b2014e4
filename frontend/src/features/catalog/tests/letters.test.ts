import { describe, expect, it } from "vitest";

import { asName, isAddress, namesOf, pieces, soFar } from "../letters";

describe("legends and what is read of them", () => {
  it("are cut at the letters that were read", () => {
    expect(pieces("CLEMENTIA TEMP", [[0, 4], [10, 14]])).toEqual([
      { text: "CLEM", isRead: true },
      { text: "ENTIA ", isRead: false },
      { text: "TEMP", isRead: true },
    ]);
  });

  it("count letters beyond the first plane as one, as the server does", () => {
    expect(pieces("𐌀𐌁 VS", [[3, 5]])).toEqual([
      { text: "𐌀𐌁 ", isRead: false },
      { text: "VS", isRead: true },
    ]);
  });

  it("are one piece where nothing was read", () => {
    expect(pieces("ROMA", [])).toEqual([{ text: "ROMA", isRead: false }]);
    expect(pieces("", [[0, 3]])).toEqual([]);
  });
});

describe("the coin so far", () => {
  it("has a point for every letter lost, between the letters that were read", () => {
    const best = { legend: "IMP C M CL TACITVS AVG", spans: [[0, 7], [16, 18], [19, 22]] };
    expect(soFar("IMP C M … VS … AVG", best)).toBe("IMP C M [•••••••]VS AVG");
  });

  it("keeps breaks of the legend that fits best", () => {
    expect(soFar("FEL TEMP", { legend: "FEL TEMP RE-PARATIO", spans: [[0, 8]] })).toBe("FEL TEMP [•••••••••]");
  });

  it("has three points for every gap where no legend fits", () => {
    expect(soFar("[…]STVS TR P", null)).toBe("[•••]STVS TR P");
    expect(soFar("CAES...AVG", null)).toBe("CAES[•••]AVG");
    expect(soFar("CAES -- [AVG] P?F", null)).toBe("CAES [•••] [AVG] P[•]F");
  });

  it("shows nothing of a side of which nothing was read, however well a legend fits", () => {
    expect(soFar("  ", { legend: "ROMA", spans: [] })).toBe("");
    expect(soFar("ROMA", { legend: "", spans: [] })).toBe("ROMA");
  });
});

it("names are said once, addresses are no names, and an id is read as one", () => {
  expect(namesOf([{ label: "Gallienus" }, { label: "Salonina" }, { label: "Gallienus" }])).toBe("Gallienus, Salonina");
  expect([isAddress("http://collection.britishmuseum.org/id/1"), isAddress("Httpius")]).toEqual([true, false]);
  expect(asName("antiocheia_syria")).toBe("Antiocheia syria");
});
