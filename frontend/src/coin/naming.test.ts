import { expect, it } from "vitest";

import { heading, type Named } from "./naming";

const coin: Named = { title: "A coin", issuer: null, co_issuer: null, in_name_of: null, portrait: null, portrait_role: null, uncertain: [] };

it("the portrayed goes first and the authority beneath", () => {
  expect(heading({ ...coin, issuer: "Vespasian", portrait: "Titus", portrait_role: "caesar" })).toEqual({
    name: "Titus",
    role: "caesar",
    under: { kind: "under", who: ["Vespasian"] },
  });
});

it("two who reign together stand together", () => {
  expect(heading({ ...coin, issuer: "Tiberius", co_issuer: "Drusus Caesar" }).under).toEqual({ kind: "with", who: ["Drusus Caesar"] });
});

it("the Republic's coins go by their moneyer", () => {
  expect(heading({ ...coin, issuer: "Rome", category: "roman_republic", magistrates: ["C. Malleolus"] }).name).toBe("C. Malleolus");
});

it("the owner's own title goes before every other name", () => {
  expect(heading({ ...coin, title: "The first one", own_title: true, issuer: "Nero" }).name).toBe("The first one");
});

it("a ruler in doubt has a question mark", () => {
  expect(heading({ ...coin, issuer: "Philip II", uncertain: ["issuer"] }).name).toBe("Philip II?");
});

it("without anyone named, the title stands", () => {
  expect(heading(coin)).toEqual({ name: "A coin", role: null, under: null });
});
