/** The main walk: an owner's workbook becomes a collection, is searched, edited, and taken back. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

import type { Page } from "@playwright/test";

import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./walk";

const SHARED = process.env.COINSTACK_SHARED ?? resolve(import.meta.dirname, "../../../shared");
const WORKBOOK = join(SHARED, "data/v1/collection-v1.xlsx");

/** Lets a file go above the page, as a hand would. */
async function drop(page: Page, path: string): Promise<void> {
  const data = [...(await readFile(path))];
  const held = await page.evaluateHandle(
    ({ bytes, name }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    { bytes: data, name: basename(path) },
  );
  await page.dispatchEvent("main", "dragenter", { dataTransfer: held });
  await expect(page.getByText("Let go: it will be read, nothing more")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: held });
}

async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
}

test("a workbook is dropped, mapped, looked through, confirmed, searched, edited, and taken back", async ({ page }) => {
  test.skip(!existsSync(WORKBOOK), `The provided workbook is not there (${WORKBOOK}): set COINSTACK_SHARED.`);
  test.setTimeout(400_000);

  await test.step("an empty cabinet offers the import", async () => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "An empty cabinet" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Import a workbook" }).click();
    await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
    await expectFits(page);
  });

  await test.step("the workbook is dropped and read", async () => {
    await drop(page, WORKBOOK);
    await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole("main").getByText("110 coins", { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "7 rows give no coin" })).toBeVisible();
    await expectFits(page);
  });

  await test.step("its columns are mapped, and changes are saved by themselves", async () => {
    await page.getByRole("link", { name: /^Columns/u }).click();
    await expect(page.getByRole("button", { name: "Ruler Issuer is read as Ruler or issuer. Change" })).toBeVisible();
    await expectFits(page);
    await page.getByRole("button", { name: /^Column C is read as/u }).click();
    await expectAccessible(page);
    await page.getByRole("combobox", { name: "Find a field" }).fill("leave out");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Left out of the coins. It stays in the file that is kept with the import.")).toBeVisible();
    await page.getByRole("button", { name: /^Column C is read as/u }).click();
    await page.getByRole("combobox", { name: "Find a field" }).fill("rarity");
    await page.getByRole("option", { name: "Rarity" }).click();
    await expect(page.getByRole("button", { name: "Column C is read as Rarity. Change" })).toBeVisible();
    await page.reload(); // the address holds the import, the server its mapping
    await expect(page.getByRole("button", { name: "Column C is read as Rarity. Change" })).toBeVisible();
  });

  await test.step("the currency is asked once and never assumed", async () => {
    await expect(page.getByText("110 rows have sums that name none. Nothing is assumed.")).toBeVisible();
    await page.getByRole("button", { name: "EUR", exact: true }).click();
    await expect(page.getByText("Sums that name no currency are in EUR.")).toBeVisible();
  });

  await test.step("the rows are looked through with the keyboard", async () => {
    await page.getByRole("link", { name: /^Rows/u }).click();
    await page.getByRole("button", { name: "Augustus, row 2" }).focus();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(page.locator("[data-row='2']")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "The reading" })).toBeVisible();
    await expect(page.locator("mark", { hasText: "A•ALB•S•F-L•METEL" })).toBeVisible();
    await expect(page.getByText("Crawford 335/1c", { exact: true })).toBeVisible();
    await expect(page.getByRole("img", { name: /Drawing, not a photograph/u }).first()).toBeVisible();
    await expectFits(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Give no coin/u }).click();
    await expect(page.getByText("Names no coin: it holds only your number and a place.").first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("it is confirmed", async () => {
    await page.getByRole("button", { name: "Add 110 coins" }).click();
    await expect(page.getByRole("heading", { name: "110 coins are in your cabinet" })).toBeVisible({ timeout: 30_000 });
    await expectFits(page);
    await page.getByRole("link", { name: "Look at them" }).click();
    await expect(page.getByText("110 of 110 coins", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: /^From the import/u }).click();
    await expect(page.getByText("110 coins", { exact: true })).toBeVisible();
  });

  await test.step("a fragment of a legend finds its coin", async () => {
    await page.getByRole("searchbox").fill("alb metel");
    await expect(page.getByText("1 of 110 coins")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("listitem").getByRole("link").first().click();
    await expect(page.locator(".design", { hasText: /laureate head of Apollo right/iu })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the coin is edited, and the edit taken back", async () => {
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.getByLabel("Weight", { exact: true }).fill("3.91");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("3.91 g")).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(page.getByText("3.9 g", { exact: true })).toBeVisible();
  });

  await test.step("another edit stands, and the import is taken back", async () => {
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.getByLabel("Weight", { exact: true }).fill("3.92");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("3.92 g")).toBeVisible();
    await page.goto("/import");
    await expect(page.getByText("110 coins added").first()).toBeVisible();
    await expectFits(page);
    await page.getByRole("button", { name: /^Undo the import/u }).first().click();
    await expect(page.getByRole("dialog", { name: "Take this import back?" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Undo the import" }).click();
    await expect(page.getByRole("heading", { name: "109 coins were taken back." })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText("1 coin was edited since it came, and stays.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Move it to the trash too" }).click();
    await expect(page.getByText("1 coin is in the trash.")).toBeVisible();
    await expect(page.getByText("taken back", { exact: true }).first()).toBeVisible();
    await page.getByRole("link", { name: "Collection", exact: true }).click();
    await expect(page.getByRole("heading", { name: "An empty cabinet" })).toBeVisible();
  });
});
