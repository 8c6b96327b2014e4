import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { DrawnCoin } from "../DrawnCoin";

const COIN = { id: 7, title: "Tiberius denarius", metal: "silver", category: "roman_imperial", diameter_mm: 18 };
const FACE = { legend: "TI CAESAR", design: "laureate head right", exergue: null, field_marks: null };

it("holds the place with a blank of the same size, then draws the coin", async () => {
  const { container } = render(<DrawnCoin side="obverse" face={FACE} coin={COIN} pxPerMm={10} />);
  expect(container.querySelector("svg")?.getAttribute("width")).toBe("180");
  const drawing = await screen.findByRole("img", { name: /^Drawing, not a photograph. Tiberius denarius, obverse/ });
  expect(drawing.getAttribute("width")).toBe("180");
});

it("draws two equal coins on a page without sharing ids", async () => {
  const { container } = render(
    <>
      <DrawnCoin side="obverse" face={FACE} coin={COIN} />
      <DrawnCoin side="obverse" face={FACE} coin={COIN} />
    </>,
  );
  expect(await screen.findAllByRole("img")).toHaveLength(2);
  const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("puts hostile words on the page as words", async () => {
  const face = { ...FACE, legend: "<img src=x onerror=alert(1)>", design: "<script>alert(1)</script>" };
  const { container } = render(<DrawnCoin side="reverse" face={face} coin={{ ...COIN, title: "<b>" }} />);
  await screen.findByRole("img");
  expect(container.querySelector("script, img[src], b")).toBeNull();
});
