import { expect, test } from "vitest";

import { apart, figure, leftOver, premiumOf, shares, sums } from "../lot/money";

test.each([["1250", "1250"], ["1'250.50", "1250.50"], ["1,250", "1250"], ["1,250.5", "1250.5"], ["12,5", "12.5"], ["18 000", "18000"], ["abc", null], ["-5", null], ["", null]])("%j is the figure %j", (typed, read) => {
  expect(figure(typed)).toBe(read);
});

test("a premium is of the hammer, to a cent, halves up", () => {
  expect(premiumOf("61", "20")).toBe("12.20");
  expect(premiumOf("1000", "22.5")).toBe("225");
  expect(premiumOf("0.30", "17.5")).toBe("0.05");
});

test("a price with its premium comes apart, and adds up again", () => {
  expect(apart("1200", "20")).toEqual({ price: "1000", premium: "200" });
  const { price, premium } = apart("999.99", "22");
  expect(sums([{ amount: price, currency: "USD" }, { amount: premium, currency: "USD" }])).toEqual([{ amount: "999.99", currency: "USD" }]);
});

test("currencies are never added up with one another", () => {
  expect(sums([{ amount: "10", currency: "EUR" }, null, { amount: "5.5", currency: "CHF" }, { amount: "2.25", currency: "EUR" }])).toEqual([
    { amount: "12.25", currency: "EUR" },
    { amount: "5.50", currency: "CHF" },
  ]);
});

test("shares of a price add up to it, whatever the rule", () => {
  expect(shares("100", "equal", [null, null, null])).toEqual(["33.34", "33.33", "33.33"]);
  expect(shares("100", "first", [1, 2])).toEqual(["100", "0"]);
  expect(shares("90", "by_weight", [10, 20])).toEqual(["30", "60"]);
  expect(shares("30", "by_weight", [10, null])).toEqual(["15", "15"]);
  expect(shares("10", "amounts", [null, null], ["4"])).toEqual(["4", "0"]);
});

test("what the amounts leave of the price is told", () => {
  expect(leftOver("10", ["4", "6"])).toBeNull();
  expect(leftOver("10", ["4"])).toEqual({ amount: "6", isOver: false });
  expect(leftOver("10", ["12.5"])).toEqual({ amount: "2.50", isOver: true });
});
