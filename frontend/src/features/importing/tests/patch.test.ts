import { expect, test } from "vitest";

import { corrected, linesOf, valueAt } from "../lines";
import { isLeftOut, said, withoutValue, withValue } from "../patch";
import { readRunSearch } from "../search";
import { coinOf } from "../queries";
import { ROW } from "./sample";

test("a value is set, silenced and emptied by its path", () => {
  const set = withValue(withValue({}, "description.mint", "Rome"), "place", "Box 1");
  expect(set).toEqual({ description: { mint: "Rome" }, place: "Box 1" });
  expect(said(set, "description.mint")).toBe("Rome");
  expect(withoutValue(set, "description.mint")).toEqual({ place: "Box 1" });
  expect(isLeftOut(withValue(set, "place", null), "place")).toBe(true);
  expect(isLeftOut(set, "description.denomination")).toBe(false);
});

test("a corrected reading keeps what was not touched", () => {
  const read = coinOf(ROW) ?? {};
  const coin = corrected(read, { description: { date_text: "97 BC" } });
  expect(valueAt(coin, "description.date_text")).toBe("97 BC");
  expect(valueAt(coin, "description.issuer")).toBe("Rome");
});

test("every line of a reading says something", () => {
  const names = linesOf(coinOf(ROW) ?? {}).map(({ name }) => name);
  expect(names).toContain("reverse_field_marks");
  expect(names).not.toContain("weight_g");
});

test("an address that makes no sense is read as far as it does", () => {
  expect(readRunSearch({ show: ["doubtful"], coin: ["7"], part: ["columns"] })).toEqual({ show: "doubtful", coin: 7, part: "columns" });
  expect(readRunSearch({ show: "everything", coin: "x" })).toEqual({});
});
