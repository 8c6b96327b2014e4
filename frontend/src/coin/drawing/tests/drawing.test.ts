import { describe, expect, it } from "vitest";

import { drawnPair, drawnSide } from "../index";
import type { SideInput } from "../types";

const AUGUSTUS: SideInput = {
  metal: "silver",
  diameter_mm: 18,
  period: "roman_imperial",
  seed: "42",
  title: "Augustus",
  uid: "a",
  side: { legend: "CAESAR AVGVSTVS-DIVI F", design: "laureate head right" },
};
const withSide = (side: SideInput["side"], more: Partial<SideInput> = {}) => drawnSide({ ...AUGUSTUS, side, ...more });

function parsed(svg: string): XMLDocument {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}
/** Every letter with its place, in the order of the page. */
function letters(svg: string): { letter: string; x: number; y: number; faint: boolean }[] {
  return [...parsed(svg).querySelectorAll("text[x]")].flatMap((text) => {
    const numbers = (name: string) => (text.getAttribute(name) ?? "").split(" ").map(Number);
    const [xs, ys] = [numbers("x"), numbers("y")];
    const faint = text.hasAttribute("opacity");
    return Array.from(text.textContent).map((letter, i) => ({ letter, x: xs[i] ?? 0, y: ys[i] ?? 0, faint }));
  });
}
const textOf = (svg: string) =>
  letters(svg)
    .map(({ letter }) => letter)
    .join("");

describe("purity", () => {
  it("draws the same for the same input, whatever was drawn between", () => {
    const first = drawnSide(AUGUSTUS);
    for (let i = 0; i < 600; i++) drawnSide({ ...AUGUSTUS, seed: `other ${i}` });
    expect(drawnSide(AUGUSTUS)).toBe(first);
  });

  it("gives two coins of one type two flans", () => {
    expect(drawnSide({ ...AUGUSTUS, seed: "43" })).not.toBe(drawnSide(AUGUSTUS));
  });

  it("shares no id between two equal drawings on a page", () => {
    const ids = (svg: string) => [...parsed(svg).querySelectorAll("[id]")].map(({ id }) => id);
    const [one, two] = [ids(drawnSide({ ...AUGUSTUS, uid: ":r1:" })), ids(drawnSide({ ...AUGUSTUS, uid: "«r1»" }))];
    expect(one.length).toBeGreaterThan(0);
    expect(one.filter((id) => two.includes(id))).toEqual([]);
    const pair = ids(drawnPair({ ...AUGUSTUS, obverse: AUGUSTUS.side, reverse: AUGUSTUS.side }));
    expect(new Set(pair).size).toBe(pair.length);
  });

  it("refers only to ids it holds", () => {
    const svg = drawnSide({ ...AUGUSTUS, uid: ":r1:" });
    const referred = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    const document = parsed(svg);
    expect(referred.length).toBeGreaterThan(0);
    for (const id of referred) expect(document.getElementById(id ?? "")).not.toBeNull();
  });
});

describe("safety", () => {
  const HOSTILE = "<script>alert(1)</script>\"'&\u0001\u0000 onload=x";
  it.each([
    ["legend", { legend: HOSTILE }],
    ["legend across", { legend: HOSTILE, layout: "across" }],
    ["design", { design: HOSTILE }],
    ["exergue", { exergue: HOSTILE }],
    ["field marks", { field_marks: `${HOSTILE}|${HOSTILE}` }],
  ] as const)("escapes the %s", (_, side) => {
    const document = parsed(withSide(side, { title: HOSTILE, uid: HOSTILE }));
    expect(document.querySelector("script, [onload], foreignObject")).toBeNull();
  });

  it("needs no inline style, which the content security policy forbids", () => {
    expect(drawnSide(AUGUSTUS)).not.toMatch(/\sstyle=|<style/);
  });

  it("says that it is a drawing", () => {
    const document = parsed(drawnSide(AUGUSTUS));
    expect(document.documentElement.getAttribute("role")).toBe("img");
    expect(document.querySelector("title")?.textContent).toBe(
      "Drawing, not a photograph. Augustus. legend CAESAR AVGVSTVS-DIVI F. laureate head right",
    );
  });
});

describe("lettering", () => {
  it("cuts U as V and leaves out what was never there", () => {
    expect(textOf(withSide({ legend: "Augustus (sic)" }))).toBe("AVGVSTVS");
  });

  it("makes a gap of a break", () => {
    const turn = ({ x, y }: { x: number; y: number }) => (Math.atan2(x, -y) * 180) / Math.PI;
    const gap = (legend: string) => {
      const [, , third, fourth] = letters(withSide({ legend, design: "laureate head right" }));
      return turn(fourth ?? { x: 0, y: 0 }) - turn(third ?? { x: 0, y: 0 });
    };
    expect(gap("ABC-DEF")).toBeGreaterThan(gap("ABCDEF") * 3);
  });

  it("sets lost letters faint", () => {
    const set = letters(withSide({ legend: "IMP [AVG]" }));
    expect(
      set
        .filter(({ faint }) => faint)
        .map(({ letter }) => letter)
        .join(""),
    ).toBe("AVG");
    expect(
      set
        .filter(({ faint }) => !faint)
        .map(({ letter }) => letter)
        .join(""),
    ).toBe("IMP");
  });

  it("sets the exergue level under the motif", () => {
    const svg = withSide({ legend: "C•MAL", exergue: "ROMA", design: "Roma seated left" });
    const exergue = letters(svg).slice(-4);
    expect(exergue.map(({ letter }) => letter).join("")).toBe("ROMA");
    expect(new Set(exergue.map(({ y }) => y)).size).toBe(1);
    expect(exergue[0]?.y).toBeGreaterThan(50);
  });

  it("keeps long legends inside the flan", () => {
    const legend = "IMP CAES NERVA TRAIANO AVG GER DAC P M TR P COS VI P P SPQR OPTIMO PRINCIPI";
    const set = letters(withSide({ legend, design: "draped bust right" }));
    expect(set).toHaveLength(legend.replaceAll(" ", "").length);
    for (const { x, y } of set) expect(Math.hypot(x, y)).toBeLessThan(86);
  });

  it("stands across, down the field and in a wreath where told", () => {
    const across = letters(withSide({ legend: "S-C", design: "Minerva advancing right" }));
    expect(across.map(({ letter }) => letter)).toEqual(["S", "C"]);
    expect(across[0]?.x).toBeLessThan(-40);
    expect(across[1]?.x).toBeGreaterThan(40);
    const down = letters(withSide({ legend: "ΑΘΕ", design: "Owl standing right" }));
    expect(new Set(down.map(({ x }) => Math.round(x))).size).toBe(1);
    const wreath = letters(withSide({ legend: "VOT/XX/MVLT/XXX", design: "legend within wreath" }));
    expect(new Set(wreath.map(({ y }) => y)).size).toBe(4);
  });

  it("shows the design in words where no motif is known", () => {
    const svg = withSide({ design: "Draped Pulvinar" });
    expect(parsed(svg).querySelector("text[font-style=italic]")?.textContent).toMatch(/Draped/);
  });
});

describe("size", () => {
  it("hides letters and fine lines under 90 px", () => {
    const [large, small] = [drawnSide({ ...AUGUSTUS, size: 90 }), drawnSide({ ...AUGUSTUS, size: 89 })];
    expect(textOf(large)).not.toBe("");
    expect(textOf(small)).toBe("");
    expect(small.length).toBeLessThan(large.length);
    expect(textOf(drawnSide({ ...AUGUSTUS, size: 200, small: true }))).toBe("");
  });

  it("makes the pair as large as the coin", () => {
    const height = (diameter_mm: number | null) =>
      parsed(drawnPair({ ...AUGUSTUS, diameter_mm, obverse: AUGUSTUS.side, reverse: {}, pxPerMm: 10 })).documentElement;
    expect(height(18).getAttribute("height")).toBe("180");
    expect(height(36).getAttribute("height")).toBe("360");
    expect(height(18).hasAttribute("data-diameter")).toBe(false);
    expect(height(null).getAttribute("height")).toBe("200");
    expect(height(null).getAttribute("data-diameter")).toBe("unknown");
  });

  it("takes period, year and metal from the record", () => {
    const flan = (more: Partial<SideInput>) => withSide({}, more);
    expect(flan({ period: "greek" })).not.toContain("stroke-dasharray");
    expect(flan({ period: "roman_imperial" })).toContain("stroke-dasharray");
    expect(flan({ year: 310 })).not.toBe(flan({ year: 120 }));
    expect(flan({ metal: "ae" })).toBe(flan({ metal: "bronze" }));
    expect(flan({ metal: "gold" })).not.toBe(flan({ metal: "silver" }));
  });

  it("draws a side in a few milliseconds at most, a remembered one in far less", () => {
    const input = (i: number): SideInput => ({ ...AUGUSTUS, seed: `timed ${i}`, uid: `${i}` });
    const time = (): number => {
      const start = performance.now();
      for (let i = 0; i < 300; i++) drawnSide(input(i));
      return (performance.now() - start) / 300;
    };
    expect(time()).toBeLessThan(10);
    expect(time()).toBeLessThan(1);
  });
});
