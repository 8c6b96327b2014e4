/** Without any catalog: the first run offers them, may be told "not now", and the catalog's own pages say what they are. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./walk";

test("the first run offers the catalogs, and does not insist", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Look up coins in the catalogs" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(page.getByRole("heading", { name: "Look up coins in the catalogs" })).toBeHidden();
  await page.reload();
  await expect(page.getByRole("link", { name: "New coin" }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Look up coins in the catalogs" })).toBeHidden();
});

test("the catalog's page says what the catalogs are and how to get them, by the net or by hand", async ({ page }) => {
  await page.goto("/catalog");
  await expect(page.getByRole("heading", { name: "No catalog is on this disk yet" })).toBeVisible();
  await expect(page.getByText("coinstack catalog load FILE …")).toBeVisible();
  await expect(page.getByRole("button", { name: "Fetch them, about 122 MB" })).toBeEnabled();
  await page.getByRole("checkbox", { name: "Seleucid kings (SCO)" }).check();
  await expect(page.getByRole("button", { name: "Fetch them, about 145 MB" })).toBeEnabled();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("where the net is not allowed, fetching says so", async ({ page, server }) => {
  const allow = (allowed: boolean) => fetch(`${server.url}/api/v2/settings`, { method: "PATCH", headers: { "content-type": "application/json" }, body: JSON.stringify({ net: { allowed } }) });
  await allow(false);
  await page.goto("/catalog");
  await page.getByRole("checkbox", { name: "Roman Imperial coins (OCRE)" }).uncheck();
  await page.getByRole("button", { name: /^Fetch them/u }).click();
  await expect(page.getByText("Fetching has begun")).toBeVisible();
  await expect(page.getByText("Some could not be had.", { exact: false })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("heading", { name: "No catalog is on this disk yet" })).toBeVisible();
  await allow(true);
});
