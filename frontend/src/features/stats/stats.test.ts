import { describe, expect, it } from "vitest";

import { labelled, type Ring } from "../../coin/map/labels";
import { placing } from "../../coin/map/projection";
import { centuries, centuryOf, nameOf, type Measures, type Reign } from "./lanes";

const DESK: Measures = { left: 100, right: 1100, least: 5, letter: 7 };

const reign = (name: string, from: number, to: number, coins = 1): Reign => ({
  issuer_id: name.toLowerCase(),
  name,
  category: "roman_imperial",
  year_from: from,
  year_to: to,
  coins,
});

describe("reigns in lanes", () => {
  it("knows no year between 1 BC and AD 1", () => {
    expect([centuryOf(-101), centuryOf(-100), centuryOf(-1), centuryOf(1), centuryOf(100), centuryOf(101)]).toEqual([-2, -1, -1, 0, 0, 1]);
  });

  it("shows a reign that goes over the era in both centuries, up to their edges", () => {
    const [before, after] = centuries([reign("Augustus", -27, 14)], DESK);
    expect([before?.number, after?.number]).toEqual([-1, 0]);
    expect(before?.pieces[0]?.x).toBeCloseTo(100 + 730);
    expect(after?.pieces[0]?.x).toBeCloseTo(100);
    expect(after?.pieces[0]?.width).toBeCloseTo(140 - 1.5);
  });

  it("puts reigns that meet, or whose names would, into lanes of their own", () => {
    const [row] = centuries([reign("Galba", 68, 69), reign("Otho", 69, 69), reign("Vitellius", 69, 69)], DESK);
    const lanes = row?.pieces.map((piece) => piece.lane);
    expect(new Set(lanes).size).toBe(3);
  });

  it("lets a lane be used again when it is free", () => {
    const [row] = centuries([reign("Nerva", 10, 20), reign("Nero", 60, 70)], DESK);
    expect(row?.lanes).toBe(1);
  });

  it("cuts no name at the right edge: there it stands before its bar", () => {
    const [row] = centuries([reign("Septimius Severus", 99, 100)], DESK);
    expect(row?.pieces[0]?.anchor).toBe("end");
    expect((row?.pieces[0]?.x ?? 0) + (row?.pieces[0]?.width ?? 0)).toBeLessThanOrEqual(1100);
  });

  it("says the number only where there is more than one coin", () => {
    expect([nameOf(reign("Otho", 69, 69)), nameOf(reign("Nero", 54, 68, 3))]).toEqual(["Otho", "Nero 3"]);
  });
});

describe("names on the map", () => {
  const ring = (key: string, x: number, y: number, coins: number): Ring => ({ key, name: key, coins, x, y, radius: 6 });

  it("puts no name over another, and the fuller mint chooses first", () => {
    const found = labelled([ring("Heraclea", 100, 100, 1), ring("Constantinople", 104, 102, 5), ring("Nicomedia", 108, 100, 2)], 300, 200);
    expect(found.get("Constantinople")?.anchor).toBe("start");
    const places = [...found.values()].map(({ x, y, anchor }) => `${x} ${y} ${anchor}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("names nothing over the edge", () => {
    expect(labelled([ring("Alexandria", 297, 100, 1)], 300, 200).get("Alexandria")?.anchor).toBe("end");
  });
});

describe("the map's sheet", () => {
  it.each([
    ["Londinium", -0.13, 51.5],
    ["Gades", -6.3, 36.5],
    ["Rome", 12.5, 41.9],
    ["Antioch", 36.2, 36.2],
    ["Bucephala", 73.7, 32.7],
    ["Aksum", 38.7, 14.1],
  ])("holds %s", (_, longitude, latitude) => {
    expect(placing()(longitude, latitude)).not.toBeNull();
  });

  it("has north above and east to the right", () => {
    const place = placing();
    const [romeX = 0, romeY = 0] = place(12.5, 41.9) ?? [];
    const [alexandriaX = 0, alexandriaY = 0] = place(29.9, 31.2) ?? [];
    expect(romeX).toBeLessThan(alexandriaX);
    expect(romeY).toBeLessThan(alexandriaY);
  });
});
