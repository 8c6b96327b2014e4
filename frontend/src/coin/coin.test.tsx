import { expect, it } from "vitest";

import { told } from "./changes";
import { doubted } from "./doubt";
import { amountText } from "./MoneyText";
import { span } from "./years";

it("years are said as the trade says them", () => {
  expect(span(-96, -96)).toBe("96 BC");
  expect(span(-211, -210)).toBe("211–210 BC");
  expect(span(-2, 4)).toBe("2 BC–AD 4");
  expect(span(98, 117)).toBe("AD 98–117");
  expect(span(null, null)).toBeNull();
});

it("an amount keeps its decimals unless they are all noughts", () => {
  expect(amountText("2160")).toBe("2,160");
  expect(amountText("54.5")).toBe("54.50");
  expect(amountText("1234567.00")).toBe("1,234,567");
});

it("a doubtful value has one question mark", () => {
  expect(doubted("Rome", "mint", ["mint"])).toBe("Rome?");
  expect(doubted("Rome?", "mint", ["mint"])).toBe("Rome?");
  expect(doubted("Rome", "mint", [])).toBe("Rome");
});

it("a change tells what was and what is, and keeps silent on bookkeeping", () => {
  const change = { coin_id: 1, uid: "", before: null, after: null };
  expect(
    told([
      { ...change, entity: "coin", field: "place", before: "Box A", after: "SlabBox1" },
      { ...change, entity: "sources", field: "place" },
      { ...change, entity: "citations", uid: "a", field: "", after: { raw: "RIC I 207" } },
    ]).map(({ name, before, after }) => [name, before, after]),
  ).toEqual([
    ["place", "Box A", "SlabBox1"],
    ["citations", null, "RIC I 207"],
  ]);
});
