import { expect, test } from "vitest";

import { changed, compared, takenOf, valuesOf, type Take } from "../comparison";
import { coinOf, type ReadCoin } from "../queries";
import { ROW } from "./sample";

const row = coinOf(ROW) ?? {};
const yours: ReadCoin = {
  number: "13",
  description: { issuer: "Rome", date_text: "96  bc", reverse_legend: "C•MAL", weight_g: 3.9 },
  citations: [{ raw: "Crawford 335/1c", type_key: "crawford 335/1c" }],
};
const lines = compared(yours, row);
const kind = (name: string) => lines.find(({ line }) => line.name === name)?.kind;
const of = (name: string) => {
  const found = lines.find(({ line }) => line.name === name);
  if (!found) throw new Error(name);
  return found;
};

test("what both say differs, agrees, or is new", () => {
  expect(kind("date_text")).toBe("same"); // blanks and capitals make no difference
  expect(kind("reverse_legend")).toBe("stands");
  expect(kind("magistrates")).toBe("new");
  expect(kind("certificates")).toBe("new");
});

test("references are joined, not chosen between", () => {
  expect(kind("citations")).toBe("both");
});

test("what only the collection says is not in question", () => {
  expect(kind("weight_g")).toBeUndefined();
});

test("a merge takes what is new and leaves what is yours, without a word", () => {
  expect(valuesOf(lines, new Map(), yours, row)).toEqual({});
  expect(takenOf(of("magistrates"), {}, row)).toBe("row");
  expect(takenOf(of("reverse_legend"), {}, row)).toBe("yours");
});

test("each choice against the usual is one value of the merge, and is read back from it", () => {
  const takes = new Map<string, Take>([
    ["reverse_legend", "row"],
    ["magistrates", "yours"],
  ]);
  const values = valuesOf(lines, takes, yours, row);
  expect(values).toEqual({ description: { reverse_legend: "MONETA-AVGVSTI", magistrates: [] } });
  expect(takenOf(of("reverse_legend"), values, row)).toBe("row");
  expect(takenOf(of("magistrates"), values, row)).toBe("yours");
});

test("a row that changed offers its new words; keeping yours is said outright", () => {
  const told = { ...ROW, state: "changed" as const, changed: { "description.reverse_legend": { before: "C•MAL", after: "MONETA-AVGVSTI", now: "C•MAL" } } };
  const [one] = changed(told, yours);
  expect(one?.usual).toBe("row");
  expect(valuesOf(one ? [one] : [], new Map([["reverse_legend", "yours"]]), yours, row)).toEqual({ description: { reverse_legend: "C•MAL" } });
});
