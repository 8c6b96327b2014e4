import { describe, expect, it } from "vitest";

import { cut, inscriptionOf } from "../notation";
import { motifOf } from "../recognise";
import type { SideWords } from "../types";

const read = (side: SideWords) => inscriptionOf(side, motifOf(side.design));

describe("what is cut in metal", () => {
  it.each([
    ["Antoninus Pius", "ANTONINVS PIVS"],
    ["Julia", "IVLIA"],
    ["CAESAR AVGVSTVS-DIVI F", "CAESAR AVGVSTVS-DIVI F"],
    ["VOT / XX | MVLT", "VOT-XX-MVLT"],
    ["Ἀλεξάνδρου", "ΑΛΕΞΑΝΔΡΟV".replace("V", "Υ")],
    ["IMP [AVG]", "IMP [AVG]"],
    ["FORT (sic) REDVX,", "FORT  REDVX".replace("  ", " ")],
    ["R star Γ", "R * Γ"],
  ])("cuts %j as %j", (written, engraved) => {
    expect(cut(written)).toBe(engraved);
  });
});

describe("where the letters stand", () => {
  it("reads the notation of legend, field and exergue", () => {
    expect(read({ legend: "CLEMENTIA TEMP / A // XXI", design: "Probus standing right" })).toEqual({
      legend: "CLEMENTIA TEMP",
      layout: "around",
      left: "A",
      right: "",
      centre: "",
      exergue: "XXI",
    });
    expect(read({ legend: "GENIO CAESARIS / Γ / MKV" })).toMatchObject({
      legend: "GENIO CAESARIS",
      left: "Γ",
      exergue: "MKV",
    });
  });

  it("keeps every other stroke as a break", () => {
    expect(read({ legend: "VOT / X / MVLT / XX", design: "legend in wreath" }).legend).toBe("VOT-X-MVLT-XX");
  });

  it("takes the record's own fields first", () => {
    expect(read({ legend: "C•MAL", exergue: "ROMA", design: "Roma seated left; X in exergue" })).toMatchObject({
      legend: "C•MAL",
      exergue: "ROMA",
      layout: "around",
    });
    expect(read({ field_marks: "H | star", design: "V in left field" })).toMatchObject({ left: "H", right: "star" });
    expect(read({ field_marks: " | Γ // SMHT" })).toMatchObject({ left: "", right: "Γ", exergue: "SMHT" });
    expect(read({ field_marks: "Γ in right field" })).toMatchObject({ left: "", right: "Γ" });
    expect(read({ field_marks: "S-C" })).toMatchObject({ left: "S", right: "C" });
  });

  it("finds marks and exergue in the words of the design", () => {
    expect(read({ design: "Pax standing; V in left field, star in right field." })).toMatchObject({
      left: "V",
      right: "star",
    });
    expect(read({ design: "Moneta standing; S-C across fields" })).toMatchObject({ left: "S", right: "C" });
    expect(read({ design: "Jupiter standing left. Gamma in right field. Mintmark SMHT." })).toMatchObject({
      right: "Γ",
      exergue: "SMHT",
    });
    expect(read({ design: "Gaius and Lucius standing, C L CAESARES in exergue." }).exergue).toBe("C L CAESARES");
    expect(read({ design: "Emperor receiving globe from Jupiter, H in lower centre" }).centre).toBe("H");
  });

  it("places the legend where the words or the motif say", () => {
    expect(read({ legend: "VOT/XX", design: "within laurel wreath" }).layout).toBe("across");
    expect(read({ legend: "Q CASSIVS / VEST", design: "Legend in two lines" }).layout).toBe("across");
    expect(read({ legend: "S C", design: "Minerva advancing right" }).layout).toBe("across");
    expect(read({ legend: "ΑΘΕ", design: "Owl standing right" }).layout).toBe("vertical");
    expect(read({ legend: "ΒΑΣΙΛΕΩΣ-ΛΥΣΙΜΑΧΟΥ", design: "Athena seated left; legend downwards" }).layout).toBe(
      "vertical",
    );
    expect(read({ legend: "ROMA", layout: "exergue" })).toMatchObject({ legend: "", exergue: "ROMA" });
  });

  it("does not take a spear held vertically for a legend down the field", () => {
    expect(read({ legend: "TR P XXX", design: "Roma standing left, holding vertical spear" }).layout).toBe("around");
    expect(read({ legend: "INVICTVS", design: "holding branch downwards" }).layout).toBe("around");
  });
});
