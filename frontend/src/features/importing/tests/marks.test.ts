import { expect, test } from "vitest";

import { marked } from "../marks";
import { COLUMNS, ROW } from "./sample";

const cell = (index: number) => {
  const found = marked(ROW, COLUMNS).cells.find(({ column }) => column.column === index);
  return found?.pieces.map(({ text, mark }) => (mark === null ? text : `[${text}]`)).join("");
};

test("legend and design are marked apart, and what stands between them is not", () => {
  expect(cell(3)).toBe("[MONETA-AVGVSTI], [Moneta standing; S-C across fields]");
});

test("a text is found whatever its blanks", () => {
  expect(cell(2)).toBe("[96  BC]");
});

test("each citation of a cell has its own mark", () => {
  expect(cell(4)).toBe("[Crawford 335/1c]. [Sydenham 611].");
});

test("a value that stands nowhere in its cell shares the mark of what does", () => {
  const { marks } = marked(ROW, COLUMNS);
  expect(marks.get("description.issuer")).toEqual(marks.get("description.magistrates"));
});

test("the letters of a field mark are found as words, not within a legend", () => {
  const { marks } = marked(ROW, COLUMNS);
  expect(marks.get("description.reverse_field_marks")).toEqual(marks.get("description.reverse_design"));
});

test("a slab's cell is marked though its certificate was made of several columns", () => {
  expect(cell(5)).toBe("[XF  Strike: 4/5]");
});

test("a column that is left out is shown and not marked; an empty cell is not shown", () => {
  expect(cell(6)).toBe("oak");
  expect(cell(7)).toBeUndefined();
});

test("the marks are counted through in the order of the columns", () => {
  const numbers = marked(ROW, COLUMNS).cells.flatMap(({ pieces }) => pieces.flatMap(({ mark }) => (mark === null ? [] : [mark])));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("a row that names no coin is shown without marks", () => {
  const { cells, marks } = marked({ ...ROW, coin: null, fields: {} }, COLUMNS);
  expect(marks.size).toBe(0);
  expect(cells.map(({ pieces }) => pieces.map(({ text }) => text).join(""))).toContain("13");
});
