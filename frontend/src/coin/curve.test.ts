import { describe, expect, it } from "vitest";

import { curveOf, VIEW } from "./curve";

const WEIGHTS = [3.41, 3.6, 3.72, 3.8, 3.85, 3.87, 3.9, 3.92, 3.97, 4.05, 4.19];
const points = (line: string) => [...line.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe("the curve of weights", () => {
  it("is highest where most specimens lie", () => {
    const { line, xOf } = curveOf(WEIGHTS);
    const [highest] = points(line).sort((one, other) => one.y - other.y);
    expect(highest?.y).toBeCloseTo(VIEW.top, 0);
    expect(Math.abs((highest?.x ?? 0) - xOf(3.88))).toBeLessThan(30);
  });

  it("has a stroke for every weight, and equal weights share one", () => {
    expect(curveOf([...WEIGHTS, 3.9]).strokes.split("M")).toHaveLength(WEIGHTS.length + 1);
  });

  it("keeps a coin's own weight in sight however far off it lies", () => {
    const x = curveOf(WEIGHTS, 1.2).xOf(1.2);
    expect(x).toBeGreaterThanOrEqual(VIEW.left);
    expect(x).toBeLessThan(VIEW.width / 4);
  });

  it("writes round weights that do not stand over one another", () => {
    for (const weights of [WEIGHTS, [0.4, 0.5, 0.52, 0.6], [24.1, 26.7, 25.2, 22], [168, 171, 170.5]]) {
      const labels = curveOf(weights).labels.map(({ x }) => x);
      expect(labels.length).toBeGreaterThanOrEqual(2);
      for (const [index, x] of labels.slice(1).entries()) expect(x - (labels[index] ?? 0)).toBeGreaterThan(30);
    }
  });

  it("stands for equal weights too", () => {
    const { line } = curveOf([3.9, 3.9, 3.9]);
    expect(line).not.toContain("NaN");
    expect(points(line)).toHaveLength(101);
  });
});
