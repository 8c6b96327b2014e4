/** Batches: begun from pasted links, reviewed, cancelled, tried again, and listed among the jobs. */
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Server } from "./walk";

test.use({ withHouses: true });

test.beforeEach(async ({ server }) => {
  await server.clearLots();
  await fetch(`${server.houses ?? ""}/-/heal`, { method: "POST", body: "{}" });
});

async function lots(server: Server, count: number): Promise<string[]> {
  return (await (await fetch(`${server.houses ?? ""}/-/lots?house=cng&count=${String(count)}`)).json()) as string[];
}

test("links become a batch; clean lots are confirmed at once, one is looked at, a failed one is tried again", async ({ page, server }) => {
  test.setTimeout(120_000);
  const links = [...(await lots(server, 5)), "https://www.ebay.com/itm/123456789012"];
  await page.goto("/import");
  await page.getByRole("textbox", { name: "Paste a link, many links" }).fill(links.join("\n"));
  await expect(page.getByText("6 links: a batch, read one by one.")).toBeVisible();
  await page.getByRole("button", { name: "Read them" }).click();
  await expect(page.getByRole("status").filter({ hasText: "6 of 6 lots" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("done", { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Confirm" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "in the collection" }).first()).toBeVisible();
  const again = page.waitForResponse((answer) => answer.url().endsWith("/items/6/retry"));
  await page.getByRole("button", { name: /^Try again: eBay/u }).click();
  expect((await again).status()).toBe(202);
  await expect(page.getByRole("button", { name: /^Try again: eBay/u })).toBeVisible(); // it may still not be fetched
  await page.getByRole("button", { name: /^Confirm all \d clean ones$/u }).click();
  await expect(page.getByText("5 in the collection")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: "Jobs" }).first().click();
  await expect(page.getByRole("heading", { name: "Jobs" })).toBeVisible();
  await expect(page.getByRole("link", { name: "6 lots" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: "6 lots" }).click();
  await expect(page.getByRole("heading", { name: "6 lots" })).toBeVisible();
});

test("a batch that is slow shows how far it is, and is cancelled", async ({ page, server }) => {
  const links = (await lots(server, 40)).slice(8);
  await fetch(`${server.houses ?? ""}/-/fail`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ fault: "slow_drip" }) });
  await page.goto("/import");
  await page.getByRole("textbox", { name: "Paste a link, many links" }).fill(links.join("\n"));
  await page.getByRole("button", { name: "Read them" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.goto("/jobs");
  await expect(page.getByRole("heading", { name: "Under way" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Cancel 32 lots" }).click();
  await fetch(`${server.houses ?? ""}/-/heal`, { method: "POST", body: "{}" });
  await expect(page.getByText(/cancelled/u).first()).toBeVisible({ timeout: 40_000 });
});

test("a batch that is not there says so", async ({ page }) => {
  await page.goto("/import/batch/4711");
  await expect(page.getByRole("heading", { name: "There is no such batch" })).toBeVisible();
  await expectAccessible(page);
});
