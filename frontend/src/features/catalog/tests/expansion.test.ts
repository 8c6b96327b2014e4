import { expect, it } from "vitest";

import { expanded } from "../expansion";

const said = (legend: string, parts: Parameters<typeof expanded>[1]) =>
  expanded(legend, parts)
    ?.map((runs) => runs.map(({ text }) => text).join(""))
    .join(" ");

it("a legend is read part by part, and a name stands as it is", () => {
  const parts = [
    { abbreviation: "IMP C", expansion: "IMP(erator) C(aesar)" },
    { abbreviation: "M", expansion: "M(arcvs)" },
    { abbreviation: "AVG", expansion: "AVG(vstvs)" },
  ];
  expect(said("IMP C M AVR PROBVS AVG", parts)).toBe("IMP(erator) C(aesar) M(arcvs) AVR PROBVS AVG(vstvs)");
});

it("what is supplied is told from what is on the coin", () => {
  expect(expanded("AVG", [{ abbreviation: "AVG", expansion: "AVG(vstvs)" }])).toEqual([
    [
      { text: "AVG", supplied: false },
      { text: "(vstvs)", supplied: true },
    ],
  ]);
});

it("points and breaks between the letters hinder nothing", () => {
  expect(said("A·ALB·S·F", [{ abbreviation: "A", expansion: "A(vlvs)" }, { abbreviation: "ALB S F", expansion: "ALB(invs) S(pvrii) F(ilivs)" }])).toBe("A(vlvs) ALB(invs) S(pvrii) F(ilivs)");
});

it("letters in the middle of a word are no abbreviation", () => {
  expect(said("CLEMENTIA", [{ abbreviation: "M", expansion: "M(arcvs)" }])).toBeUndefined();
  expect(said("IMP MAXIMIANVS", [{ abbreviation: "M", expansion: "M(arcvs)" }])).toBeUndefined();
});

it("a legend with nothing to supply is not said twice", () => {
  expect(expanded("ROMA", [{ abbreviation: "ROMA", expansion: "ROMA" }])).toBeNull();
  expect(expanded("", [])).toBeNull();
});
