/** The collection in all: reigns, mints and gaps of coins that were added, each leading to what it counts; and the look-up of many coins. */
import { expect, expectAccessible, expectNoSidewaysScroll, fill, test } from "./walk";

const SIZES = [
  { width: 1440, height: 1000 },
  { width: 390, height: 844 },
];

test("an empty collection says so, and where to begin", async ({ page }) => {
  await page.goto("/stats");
  await expect(page.getByRole("heading", { name: "Nothing to show yet." })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Import" }).click();
  await expect(page).toHaveURL(/\/import$/u);
});

test("reigns and mints stand in the ribbon and on the map, and lead to their coins", async ({ page, server }) => {
  await fill(server);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto("/stats");
    await expect(page.getByRole("heading", { name: "Reigns" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Gaps" })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.getByRole("link", { name: /^Vespasian, AD 69–79, 1 coin$/u }).click();
  await expect(page).toHaveURL(/\?issuer=/u);
  await expect(page.getByText("1 of 4 coins")).toBeVisible();
  await page.goto("/stats");
  await page.getByRole("link", { name: "Lugdunum, 1 coin" }).click();
  await expect(page).toHaveURL(/\?mint=/u);
  await expect(page.getByText("1 of 4 coins")).toBeVisible();
});

test("without a catalog completeness says where catalogs come from", async ({ page }) => {
  await page.goto("/catalog/completeness?issuer=hadrian");
  await expect(page.getByRole("heading", { name: "No catalog of types is loaded." })).toBeVisible();
  await expectAccessible(page);
});

test("chosen coins are looked up, and what was found is reviewed", async ({ page, server }) => {
  await fill(server);
  await page.goto("/?view=table");
  for (const name of [/Augustus/u, /Athens/u]) await page.getByRole("table").getByRole("checkbox", { name }).first().check();
  await page.getByRole("button", { name: "Fill from the catalog" }).click();
  await expect(page).toHaveURL(/\/catalog\/enrich\/\d+$/u);
  await expect(page.getByRole("list", { name: "Coins looked up" })).toBeVisible({ timeout: 20_000 });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.goto("/jobs");
  await expect(page.getByText("Coins looked up in the catalog", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
});
