import { expect, test } from "vitest";

import { asValue, asWritten } from "../correcting";
import { lotIn } from "../lot/addresses";
import { alsoRead, choicesOf, tellsPurchase } from "../lot/choices";
import { doubtsOf, marksByLine, owned, wholeRemarks } from "../lot/doubts";
import { fieldsOf } from "../lot/LotConfirm";
import { placeOfWords, selectedIn, trimmed } from "../lot/selection";
import { runs } from "../Reading";
import { merged, type Job } from "../batch/queries";

test.each([
  ["https://auctions.cngcoins.com/lots/view/4-LO4IAT/thrace", "4-LO4IAT"],
  ["https://www.biddr.com/auctions/leu/browse?a=2517&l=2933714", "2517-2933714"],
  ["https://coins.ha.com/itm/ancients/roman/a/3125-35124.s", "3125-35124"],
  ["https://www.ebay.co.uk/itm/a-coin/123456789012?hash=x", "123456789012"],
  ["https://example.org/lot/7", null],
])("the lot of %s is %j", (url, lot) => {
  expect(lotIn(url)).toBe(lot);
});

test("a reign may be the date of striking, and all its years go with it", () => {
  const read = { description: { reign_text: "AD 81-96", reign_from: 81, reign_to: 96 } };
  const [choice] = choicesOf("reign_text", read, {});
  expect(choice?.name).toBe("date");
  expect(choice?.values).toEqual({ description: { reign_text: null, date_text: "AD 81-96", reign_from: null, year_from: 81, reign_to: null, year_to: 96 } });
  expect(choicesOf("reign_text", { description: { ...read.description, date_text: "AD 90" } }, {})).toEqual([]);
});

test("a grade may be a note, field marks may be of the legend", () => {
  expect(choicesOf("grade", { notes: "Toned.", description: { grade: "Choice VF" } }, {})[0]?.values).toEqual({ description: { grade: null }, notes: "Toned. Choice VF" });
  expect(choicesOf("reverse_field_marks", { description: { reverse_field_marks: "S | C", reverse_legend: "MONETA" } }, {})[0]?.values).toEqual({
    description: { reverse_field_marks: null, reverse_legend: "MONETA S C" },
  });
});

test("what the same words may mean as well is offered once for the line", () => {
  const other = { start: 0, end: 6, words: "AD 80-120", values: { description: { year_from: 80, year_to: 120 } } };
  const span = { start: 0, end: 6, confidence: 0.8, text: "120-80", alternatives: [other] };
  const fields = { "description.year_from": span, "description.year_to": span };
  const paths = ["description.date_text", "description.year_from", "description.year_to"];
  expect(alsoRead(paths, fields)).toEqual([{ label: "AD 80-120", values: other.values, isChosen: false }]);
  expect(alsoRead(["description.mint"], fields)).toEqual([]);
  expect([tellsPurchase(fields), tellsPurchase({ "acquisition.seller": span })]).toEqual([false, true]);
});

test("what the owner has said waits no more, and remarks on the whole lot are told apart", () => {
  const span = { start: 0, end: 1, confidence: 0.5, text: "x", alternatives: [] };
  const coin = {
    warnings: [{ field: "description.mint", words: "Unknown mint." }, { field: "lot", words: "Two coins." }, { field: "description.grade", words: "Odd." }],
    fields: { "citations.0": span, "description.metal": span },
    owner: ["description.grade"],
  };
  expect([...doubtsOf(coin).keys()]).toEqual(["description.mint", "citations", "description.metal"]);
  expect(wholeRemarks(coin)).toEqual(["Two coins."]);
  expect(owned({ description: { grade: "VF" } }, coin.owner)).toEqual({ description: { grade: "VF" } });
});

test("the marks of a list's entries are the list's", () => {
  expect(marksByLine(new Map([["citations.0", [4]], ["citations.1", [5]], ["description.mint", [1]]]))).toEqual(new Map([["citations", [4, 5]], ["description.mint", [1]]]));
});

test("numbers side by side are a run", () => {
  expect(runs([1, 3, 16, 17, 18, 20])).toBe("1, 3, 16–18, 20");
  expect(runs([4, 5])).toBe("4, 5");
});

test("words are found in the text whatever their blanks, and only as they stand", () => {
  expect(placeOfWords("AE as (28mm,\n 10.94 gm)", "10.94  gm")).toEqual({ start: 14, end: 22 });
  expect(placeOfWords("AE as", "a.")).toBeNull();
  expect(trimmed("  ab ", 0, 5)).toEqual({ start: 2, end: 4 });
  expect(trimmed("   ", 0, 3)).toBeNull();
});

test("a selection over pieces is a place of the text, without the marks' numbers", () => {
  document.body.innerHTML = '<div id="r"><p><mark data-at="0">Trajan<sup>1</sup></mark><span data-at="6">. AR Denarius</span></p></div>';
  const root = document.querySelector("#r");
  const range = document.createRange();
  const [mark, span] = [document.querySelector("mark"), document.querySelector("span")];
  if (!root || !mark?.firstChild || !span?.firstChild) throw new Error("no pieces");
  range.setStart(mark.firstChild, 2);
  range.setEnd(span.firstChild, 4);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  expect(selectedIn(root, "Trajan. AR Denarius")).toEqual({ start: 2, end: 10 });
});

test.each([
  ["number", "10,94 gm", 10.94],
  ["number", "heavy", undefined],
  ["list", "C. Malleolus\n A. Albinus ", ["C. Malleolus", "A. Albinus"]],
  ["references", "RIC 1\nRSC 2", [{ raw: "RIC 1", primary: true }, { raw: "RSC 2", primary: false }]],
  ["text", " Rome ", "Rome"],
  ["text", " ", undefined],
] as const)("written as %s, %j is %j", (writing, typed, value) => {
  expect(asValue(writing, typed)).toEqual(value);
});

test("references are written one to a line", () => {
  expect(asWritten("references", [{ raw: "RIC 1" }, { raw: "RSC 2" }])).toBe("RIC 1\nRSC 2");
});

test("only fields that do not go as usual are named to the server", () => {
  const line = (name: string) => ({ group: "physical" as const, name, paths: [`description.${name}`] });
  const lines = [
    { line: line("weight_g"), kind: "stands" as const, usual: "yours" as const },
    { line: line("grade"), kind: "new" as const, usual: "row" as const },
    { line: line("edge"), kind: "new" as const, usual: "row" as const },
  ];
  expect(fieldsOf({ lines, takes: new Map([["weight_g", "row"], ["grade", "yours"], ["edge", "row"]]) })).toEqual({ "description.weight_g": "theirs", "description.grade": "mine" });
});

test("news of a batch leaves the rows that did not change", () => {
  const row = (position: number, state: "waiting" | "ready") => ({ position, what: "x", host: "h", state, import_id: null, coin_id: null, failure: null, attempts: 0, notes: [] });
  const job = { job_id: 1, state: "running", rows: [row(1, "waiting"), row(2, "waiting")] } as unknown as Job;
  const news = { job_id: 1, state: "done", rows: [row(2, "ready")] } as unknown as Job;
  expect(merged(job, news).rows.map(({ state }) => state)).toEqual(["waiting", "ready"]);
  expect(merged(job, news).state).toBe("done");
});
