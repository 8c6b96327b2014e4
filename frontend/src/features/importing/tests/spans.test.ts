import { expect, test } from "vitest";

import { inCharacters, inUnits, markedText } from "../lot/spans";

const TEXT = "Trajan. AR Denarius (19mm, 3.47 g).\n\nIMP TRAIANO, laureate head right.\nVF.";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const shown = (paragraphs: ReturnType<typeof markedText>["paragraphs"]) =>
  paragraphs.map((pieces) => pieces.map(({ text, mark }) => (mark === null ? text : `[${text}|${String(mark)}]`)).join(""));

test("values are marked in their order, and lines are paragraphs", () => {
  const { paragraphs } = markedText(TEXT, { weight: at("3.47 g"), issuer: at("Trajan"), legend: at("IMP TRAIANO"), grade: at("VF") });
  expect(shown(paragraphs)).toEqual(["[Trajan|1]. AR Denarius (19mm, [3.47 g|2]).", "[IMP TRAIANO|3], laureate head right.", "[VF|4]."]);
});

test("fields read from the same words share their mark", () => {
  const { marks } = markedText(TEXT, { issuer: at("Trajan"), portrait: at("Trajan") });
  expect(marks).toEqual(new Map([["issuer", [1]], ["portrait", [1]]]));
});

test("a span within another is a mark of its own, and the outer one has both", () => {
  const { marks, paragraphs } = markedText(TEXT, { denomination: at("AR Denarius"), metal: at("AR") });
  expect(shown(paragraphs)[0]).toContain("[AR|1][ Denarius|2]");
  expect(marks).toEqual(new Map([["denomination", [1, 2]], ["metal", [1]]]));
});

test("a span over a line's end goes on in the next", () => {
  const { paragraphs } = markedText(TEXT, { design: { start: TEXT.indexOf("laureate"), end: TEXT.length } });
  expect(shown(paragraphs).slice(1)).toEqual(["IMP TRAIANO, [laureate head right.|1]", "[VF.|1]"]);
});

test("spans beyond the text mark nothing", () => {
  const { paragraphs, marks } = markedText("short", { grade: { start: 90, end: 95 }, mint: { start: 3, end: 3 } });
  expect(shown(paragraphs)).toEqual(["short"]);
  expect(marks.size).toBe(0);
});

test("hostile text stays text", () => {
  expect(shown(markedText("<img src=x onerror=alert(1)>", {}).paragraphs)).toEqual(["<img src=x onerror=alert(1)>"]);
});

test("letters beyond the first plane are counted as the server counts them", () => {
  const text = "𐤀𐤁 Tyre";
  expect(inUnits(text, { mint: { start: 3, end: 7 } })).toEqual({ mint: { start: 5, end: 9 } });
  expect(inCharacters(text, 5)).toBe(3);
});
