import { expect, test } from "vitest";

import { fileKind, recognise, siteOf, urlsIn } from "../lot/recognise";

const CNG = "https://auctions.cngcoins.com/lots/view/4-LO4IAT/thrace";
const BIDDR = "https://www.biddr.com/auctions/leu/browse?a=2517&l=2933714";

test.each([
  [CNG, [CNG]],
  [`  ${CNG}\n`, [CNG]],
  [`${CNG}\n${BIDDR}`, [CNG, BIDDR]],
  [`1. ${CNG},\n2. ${BIDDR}.`, [CNG, BIDDR]],
  [`${CNG} ${CNG}`, [CNG]],
  ["coins.ha.com/itm/ancients/roman/a/3125-35124.s", ["https://coins.ha.com/itm/ancients/roman/a/3125-35124.s"]],
])("%j is links", (text, urls) => {
  expect(recognise(text)).toEqual({ kind: "links", urls });
});

test.each([
  ["2167888-014", "NGC", "2167888-014"],
  ["NGC 2167888014", "NGC", "2167888-014"],
  ["NGC #4282919-002", "NGC", "4282919-002"],
  ["PCGS 34567891", "PCGS", "34567891"],
])("%j is a certificate's number", (text, service, number) => {
  expect(recognise(text)).toEqual({ kind: "certificate", service, number });
});

test("a lot's words are its text, and an address among them is where it came from", () => {
  const words = "Trajan. AD 98-117. AR Denarius (19mm, 3.47 g, 6h). Rome. VF.";
  expect(recognise(words)).toEqual({ kind: "text", text: words, url: null });
  expect(recognise(`${words}\n${CNG}`)).toEqual({ kind: "text", text: `${words}\n${CNG}`, url: CNG });
});

test("ten digits that nobody called a certificate are not one: they may be a phone number", () => {
  expect(recognise("2167888014").kind).toBe("text");
});

test("blanks are nothing", () => {
  expect(recognise(" \n ")).toEqual({ kind: "nothing" });
});

test("the full stop behind an address is not of it", () => {
  expect(urlsIn(`See ${CNG}. And (${BIDDR}).`)).toEqual([CNG, BIDDR]);
});

test.each([["list.XLSX", "workbook"], ["lot.mhtml", "page"], ["pages.zip", "pages"], ["invoice.eml", "mail"], ["IMG_1.JPEG", "picture"], ["noending", "unknown"]])("%s is a %s", (name, kind) => {
  expect(fileKind(name)).toBe(kind);
});

test.each([[CNG, "CNG"], [BIDDR, "Biddr"], ["https://www.ebay.co.uk/itm/123456789012", "eBay"], ["https://example.org/x", "example.org"], ["https://notcngcoins.com/", "notcngcoins.com"]])("%s is known as %s", (url, name) => {
  expect(siteOf(url)).toBe(name);
});
