/** What the address of the monograms says. */
import { describe, expect, test } from "vitest";

import { readMonograms } from "./search";

describe("the address of the monograms", () => {
  test("holds the letters, and nothing where there are none", () => {
    expect(readMonograms({ letters: "ΜΑΡ" })).toEqual({ letters: "ΜΑΡ" });
    expect(readMonograms({ letters: 7 })).toEqual({ letters: "7" });
    for (const letters of [undefined, "", null, ["Α"], {}]) expect(readMonograms({ letters })).toEqual({});
  });
  test("is cut where it is longer than any monogram", () => {
    expect(readMonograms({ letters: "Α".repeat(10_000) }).letters).toHaveLength(40);
  });
});
