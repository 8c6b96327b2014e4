import { expect, it } from "vitest";

import { lookOf } from "../motifs/look";
import { motifOf } from "../recognise";

const HADRIAN = { sex: "m", bearded: true } as const;
const AUGUSTUS = { sex: "m", bearded: false } as const;
const FAUSTINA = { sex: "f", bearded: null } as const;

it("gives the head the sex and beard of the record where the words are silent", () => {
  expect(lookOf("laureate head right", HADRIAN)).toMatchObject({ female: false, bearded: true });
  expect(lookOf("laureate head right", AUGUSTUS)).toMatchObject({ female: false, bearded: false });
  expect(lookOf("draped bust right", FAUSTINA)).toMatchObject({ female: true, bearded: false });
  expect(lookOf("laureate head right", null)).toMatchObject({ female: false, bearded: false });
});

it("lets the words outrank the record", () => {
  expect(lookOf("laureate head of apollo right", HADRIAN).bearded).toBe(false);
  expect(lookOf("helmeted head of roma right", HADRIAN)).toMatchObject({ female: true, bearded: false });
  expect(lookOf("beardless head right", HADRIAN).bearded).toBe(false);
  expect(lookOf("bearded head right", AUGUSTUS).bearded).toBe(true);
  expect(lookOf("head of zeus right", FAUSTINA)).toMatchObject({ female: false, bearded: true });
  expect(lookOf("draped bust right, wearing stephane", HADRIAN)).toMatchObject({ female: true, stephane: true });
});

it("draws a bearded head otherwise than a shaven one", () => {
  const drawn = (person: typeof HADRIAN | typeof AUGUSTUS | null) =>
    JSON.stringify(motifOf("Laureate head right", person));
  expect(drawn(HADRIAN)).not.toBe(drawn(AUGUSTUS));
  expect(drawn(null)).toBe(drawn(AUGUSTUS));
});
