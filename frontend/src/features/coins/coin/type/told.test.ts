import i18next from "i18next";
import { expect, it } from "vitest";

import { coin } from "../../../../coin/words";
import { addressOf } from "../../../../coin/typeAddress";
import { speaker, typeSaid } from "../../../../coin/sources";
import type { ComparedField, FilledField } from "./queries";
import { preselected, shownFields, surety, takeable, tally, valueText, weightWords } from "./told";

await i18next.init({ lng: "en", resources: { en: { translation: { coin } } }, interpolation: { escapeValue: false } });
await import("./typeWords");
const { t } = i18next;

function compared(field: string, verdict: ComparedField["verdict"], theirs: string | null = "theirs"): ComparedField {
  return { field, label: field, mine: "mine", theirs, verdict, words: null, severity: "none" };
}

function filled(field: string, state: FilledField["state"]): FilledField {
  return { field, label: field, mine: null, theirs: "theirs", state, severity: "none", words: null, source: "catalog ocre ric.4.car.23b" };
}

it("what agrees and what differs is counted in words", () => {
  const fields = [compared("issuer", "agree"), compared("date", "compatible"), compared("mint", "differ"), compared("metal", "missing", null)];
  expect(tally(fields, t)).toBe("two agree, one differs");
  expect(tally(fields.slice(2, 3), t)).toBe("one differs");
  expect(tally(Array.from({ length: 14 }, () => compared("issuer", "agree")), t)).toBe("14 agree");
});

it("what differs stands first, and of what the type says nothing there is no line", () => {
  const fields = [compared("issuer", "agree"), compared("obverse_design", "missing", null), compared("mint", "differ")];
  expect(shownFields(fields).map(({ field }) => field)).toEqual(["mint", "issuer"]);
});

it("a weight is told by those that are lighter and by the middle one, and of few specimens nothing is said", () => {
  const weights_g = [3.1, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 4];
  const known = { n: 8, median: 3.65, weights_g };
  expect(weightWords({ ...known, mine: 3.75 }, t)).toBe("Heavier than 5 of the 8; the middle one weighs 3.65 g.");
  expect(weightWords({ ...known, mine: 5 }, t)).toBe("Heavier than all 8; the middle one weighs 3.65 g.");
  expect(weightWords({ ...known, mine: 2 }, t)).toBe("Lighter than all 8; the middle one weighs 3.65 g.");
  expect(weightWords({ ...known, mine: null }, t)).toBe("The middle one weighs 3.65 g; this coin’s weight is not recorded.");
  expect(weightWords({ n: 7, mine: 3.75, median: 3.6, weights_g: weights_g.slice(1) }, t)).toBeNull();
});

it("empty fields are marked at first, conflicts are not, and what agrees is not asked", () => {
  const fields = [filled("mint", "fill"), filled("date", "conflict"), filled("reverse_legend", "unchanged"), filled("issuer", "agree")];
  expect([...preselected(fields)]).toEqual(["mint"]);
  expect(takeable(fields).map(({ field }) => field)).toEqual(["mint", "date", "reverse_legend"]);
});

it("years and terms of a type are told in words", () => {
  expect(valueText("date", "-27 to 14", t)).toBe("27 BC–AD 14");
  expect(valueText("reign", "98", t)).toBe("AD 98");
  expect(valueText("category", "roman_imperial", t)).toBe("Roman Imperial");
  expect(valueText("metal", "silver", t)).toBe("silver");
  expect(valueText("mint", "Rome", t)).toBe("Rome");
});

it("how sure an answer is has a word", () => {
  expect([0.95, 0.6, 0.3, 0.01].map(surety)).toEqual(["sure", "likely", "perhaps", "unlikely"]);
});

it("a type of numismatics.org has a page here, others only where they come from", () => {
  expect(addressOf("http://numismatics.org/ocre/id/ric.1(2).aug.207")).toEqual({ path: "/catalog/ocre/ric.1(2).aug.207", isOurs: true });
  expect(addressOf("http://numismatics.org/sco/id/sc.1.10?a")).toEqual({ path: "/catalog/sco/sc.1.10%3Fa", isOurs: true });
  expect(addressOf("https://rpc.ashmus.ox.ac.uk/coins/1/1701a").isOurs).toBe(false);
  expect(addressOf("javascript:alert(1)").path).toBeNull();
});

it("a value taken from a type names it", () => {
  const source = { by: "catalog ocre ric.4.car.23b", at: "2026-01-01T00:00:00Z", import_id: null };
  expect(speaker(source)).toBe("catalog");
  expect(typeSaid(source)).toEqual({ corpus: "OCRE", id: "ric.4.car.23b" });
  expect(speaker({ ...source, by: "cng" })).toBe("lot");
});
