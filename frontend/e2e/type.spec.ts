import type { Page } from "@playwright/test";

import { expect, expectAccessible, expectNoSidewaysScroll, test, type Server } from "./walk";

test.use({ withCatalog: true });

const DENARIUS = {
  category: "roman_imperial",
  issuer: "Trajan",
  denomination: "Denarius",
  metal: "silver",
  mint: "Rome",
  weight_g: 3.3,
  obverse_legend: "IMP TRAIANO AVG GER DAC P M TR P",
  reverse_legend: "COS V P P S P Q R OPTIMO PRINC",
};

/** A coin of a type that it cites; its mint is told otherwise, and its designs not at all. */
async function cited(server: Server): Promise<number> {
  return server.add({ description: { ...DENARIUS, mint: "Cyzicus" }, citations: [{ raw: "RIC II 128", primary: true }] });
}

const beside = (page: Page) => page.locator(".beside");

test("a coin stands beside its type; whose word stands is said field by field, and taken back", async ({ page, server }) => {
  await page.goto(`/coins/${String(await cited(server))}`);
  await expect(page.getByRole("heading", { name: "Beside the type" })).toBeVisible();
  await expect(beside(page)).toContainText("one differs");
  await expect(beside(page).getByRole("row", { name: /Mint/u })).toContainText("Cyzicus");
  await expect(beside(page).getByRole("link", { name: "RIC II 128" }).first()).toHaveAttribute("href", "/catalog/ocre/ric.2.tr.128");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Mint: take the type’s" }).click();
  const notice = page.getByLabel("Notices").getByText("Mint is taken from RIC II 128.");
  await expect(notice).toBeVisible();
  await expect(beside(page).getByRole("row", { name: /Mint/u })).toContainText("agrees");
  await notice.locator("..").getByRole("button", { name: "Undo" }).click();
  await expect(beside(page).getByRole("row", { name: /Mint/u })).toContainText("Cyzicus");
  await page.getByRole("button", { name: "Mint: keep mine" }).click();
  await expect(beside(page).getByRole("row", { name: /Mint/u })).toContainText("yours stands");
  await page.reload();
  await expect(beside(page).getByRole("row", { name: /Mint/u })).toContainText("yours stands");
});

test("the record is filled from the type by keyboard; what was filled names its type", async ({ page, server }) => {
  await page.goto(`/coins/${String(await cited(server))}`);
  await page.getByRole("button", { name: "Fill from the type" }).click();
  const window = page.getByRole("dialog", { name: "Fill from the type" });
  const mint = window.getByRole("checkbox", { name: "Take Mint: Rome" });
  const date = window.getByRole("checkbox", { name: /Take Date/u });
  await expect(mint).not.toBeChecked();
  await expect(date).toBeChecked();
  await expectAccessible(page);
  await date.focus();
  await page.keyboard.press("Space");
  await expect(date).not.toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(mint).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(date).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(window).toBeHidden();
  await expect(page.getByLabel("Notices")).toContainText("are taken from RIC II 128.");
  await page.getByRole("button", { name: "Struck: from the catalog" }).focus();
  await expect(page.getByRole("tooltip")).toContainText("From OCRE, ric.2.tr.128.");
});

test("of several types that may be meant the owner says which it is, and may take it back", async ({ page, server }) => {
  const id = await server.add({ description: { issuer: "Trajan", denomination: "Denarius", metal: "silver", obverse_legend: DENARIUS.obverse_legend }, citations: [{ raw: "RIC 128" }] });
  await page.goto(`/coins/${String(id)}`);
  await page.getByRole("button", { name: /128: this is it/u }).first().click();
  const notice = page.getByLabel("Notices").getByText(/The coin is linked with/u);
  await expect(notice).toBeVisible();
  await expect(page.getByText("type linked")).toBeVisible();
  await notice.locator("..").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("type linked")).toBeHidden();
});

test("eight weighed coins of the kind make a curve, fewer none", async ({ page, server }) => {
  const id = await cited(server);
  await page.goto(`/coins/${String(id)}`);
  await expect(beside(page)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Weight" })).toBeHidden();
  for (const weight of [2.9, 3.1, 3.2, 3.25, 3.35, 3.4, 3.5, 3.6]) await server.add({ description: { ...DENARIUS, weight_g: weight } });
  await page.reload();
  await expect(page.getByRole("heading", { name: "Weight" })).toBeVisible();
  await expect(page.getByText(/^Heavier than \d of the \d+; the middle one weighs/u)).toBeVisible();
  await expect(page.getByRole("img", { name: /^Weights of \d+ specimens/u })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("a coin that cites nothing says so in one quiet line, with the way to the catalog", async ({ page, server }) => {
  const id = await server.add({ description: DENARIUS });
  await page.goto(`/coins/${String(id)}`);
  await expect(page.getByText("The coin cites nothing.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Find its type in the catalog" })).toHaveAttribute("href", "/catalog");
  await expect(page.getByRole("heading", { name: "Beside the type" })).toBeHidden();
});
