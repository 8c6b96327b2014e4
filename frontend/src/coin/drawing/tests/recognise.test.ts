import { describe, expect, it } from "vitest";

import { motifOf, recognise } from "../recognise";
import { SIDES } from "./workbookSides";

describe("the workbook", () => {
  it("has 154 sides, 152 of them with a design, and at least 149 of those are drawn", () => {
    const described = SIDES.filter(([design]) => design !== "");
    expect(SIDES).toHaveLength(154);
    expect(described).toHaveLength(152);
    expect(described.filter(([design]) => recognise(design) !== null).length).toBeGreaterThanOrEqual(149);
  });

  it.each(SIDES)("draws %j as %s", (design, motif) => {
    expect(recognise(design)).toBe(motif);
  });
});

it.each([
  ["Lion walking right", "lion"],
  ["Lion standing left, head facing", "lion"],
  ["Bull butting right", "bull"],
  ["Humped bull standing left", "bull"],
  ["Elephant walking right, trampling on serpent", "elephant"],
  ["Laureate head of Janus", "Janus head"],
  ["Laureate janiform head of the Dioscuri", "Janus head"],
  ["Jugate heads of Sol, radiate, and Luna right", "jugate heads"],
  ["Conjoined busts of Ptolemy II and Arsinoe II right", "jugate heads"],
  ["Confronted busts of Septimius Severus and Julia Domna", "confronted heads"],
  ["Tripod", "tripod"],
  ["Roma holding Victory and spear", "figure"],
  ["Victory, holding wreath", "Victory"],
  ["Legionary eagle between two standards", "standards"],
  ["Pegasos flying left", "winged horse"],
  ["Crowned facing bust of Heraclius", "facing bust"],
  ["Large M between A/N/N/O and XIII", "letter"],
  ["Head of Herakles right, wearing lion skin headdress", "head"],
  ["Herakles standing left, holding club and lion’s skin", "figure"],
  ["Prow right; above, I", "prow"],
  ["Galley under sail left", "ship"],
  ["Dioscuri galloping right", "Dioscuri"],
  ["Dioscuri standing facing, each holding spear", "two figures"],
  ["Emperor on horseback right", "horse"],
  ["Wreathed head of Caesar right", "head"],
  ["Inscription within laurel-wreath", "wreath"],
  ["M. Antonius standing right, togate", "figure"],
])("reads %j as %s", (design, motif) => {
  expect(recognise(design)).toBe(motif);
});

it.each([
  "Head of roaring lion left",
  "Lion's head facing",
  "Forepart of lion right, devouring prey",
  "Man-headed bull standing right, crowned by Nike",
  "Facing gorgoneion",
  "Two busts",
  "Lion attacking bull",
  "Head of Elephant right",
  "Rhinoceros standing right",
  "Stag standing right",
  "Hercules strangling Nemean lion",
  "Europa seated on bull left",
  "Taras riding on dolphin left",
  "Biga of stags right",
  "Elephant quadriga left",
  "Two chickens facing each other",
  "Curule chair; on seat, wreath",
  "Crab",
  "",
  "a",
])("shows the words of %j, since wrong is worse than missing", (design) => {
  expect(recognise(design)).toBeNull();
});

it("takes no legend for a large letter", () => {
  expect(recognise("M COMMODVS ANTON AVG PIVS Laureate head right")).toBe("head");
});

it.each([
  ["Laureate head right", 1],
  ["Bare head of Drusus left.", -1],
  ["Laureate head right, star in left field", 1],
  ["Roma seated left, holding Victory in right hand", 1],
  ["Diana standing right, holding torch", -1],
  ["Owl standing left", -1],
])("turns the motif the way %j says", (design, flip) => {
  expect(motifOf(design)?.flip).toBe(flip);
});
