import { describe, expect, it } from "vitest";

import { parts, readable } from "./legend";

describe("a legend", () => {
  it("is cut at its breaks, and a hyphen is shown as a dash", () => {
    expect(parts("CAESAR AVGVSTVS-DIVI F / A")).toEqual([
      { text: "CAESAR AVGVSTVS", isBreak: false },
      { text: "–", isBreak: true },
      { text: "DIVI F", isBreak: false },
      { text: "/", isBreak: true },
      { text: "A", isBreak: false },
    ]);
  });

  it("is read in small letters, u and v as they sound", () => {
    const read = (text: string) =>
      readable([{ text, supplied: false }])
        .map((run) => run.text)
        .join("");
    expect(read("AVGVSTVS")).toBe("Augustus");
    expect(read("DIVVS")).toBe("Divus");
    expect(read("PERPETVVS")).toBe("Perpetuus");
    expect(read("INVICTVS")).toBe("Invictus");
    expect(read("QVINTILLVS")).toBe("Quintillus");
    expect(read("IVVENTVTIS")).toBe("Iuventutis");
    expect(read("XVI")).toBe("XVI");
  });

  it("keeps the supplied letters apart from the written ones", () => {
    expect(
      readable([
        { text: "C", supplied: false },
        { text: "(aivs)", supplied: true },
        { text: "•MAL", supplied: false },
        { text: "(leolvs)", supplied: true },
      ]),
    ).toEqual([
      { text: "C", supplied: false },
      { text: "aius", supplied: true },
      { text: " Mal", supplied: false },
      { text: "leolus", supplied: true },
    ]);
  });

  it("stays as written in Greek", () => {
    expect(readable([{ text: "ΑΥΤ", supplied: false }])).toEqual([{ text: "ΑΥΤ", supplied: false }]);
  });
});
