import { expect, expectAccessible, expectNoSidewaysScroll, fill, test } from "./walk";

test("an empty collection offers an import and a coin by hand", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "An empty cabinet" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Add a coin by hand" }).click();
  await expect(page.getByRole("heading", { name: "New coin" })).toBeVisible();
});

test("facets narrow the collection, and the address holds what was chosen", async ({ page, server }) => {
  await fill(server);
  await page.goto("/");
  await expect(page.getByText("4 coins", { exact: true })).toBeVisible();
  await page.getByLabel("CNG").check();
  await expect(page.getByText("2 of 4 coins")).toBeVisible();
  await expect(page).toHaveURL(/source=/u);
  await expect(page.getByRole("listitem").filter({ hasText: "Titus, as Caesar" })).toContainText("under Vespasian");
  await page.reload();
  await expect(page.getByText("2 of 4 coins")).toBeVisible();
  await page.getByRole("button", { name: /Source CNG/u }).click();
  await expect(page.getByText("4 coins", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByText("2 of 4 coins")).toBeVisible();
});

test("a legend is found however it is spelt, and nothing found has a way out", async ({ page, server }) => {
  await fill(server);
  await page.goto("/");
  await expect(page.getByText("4 coins", { exact: true })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("augustus divi");
  await expect(page.getByText("1 of 4 coins")).toBeVisible();
  await expect(page).toHaveURL(/q=augustus/u);
  await page.getByRole("searchbox").fill("zzzz");
  await expect(page.getByRole("heading", { name: "No coin fits" })).toBeVisible();
  await page.getByRole("link", { name: "Clear the search and all filters" }).click();
  await expect(page.getByText("4 coins", { exact: true })).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("");
});

test("money and places are hidden, and stay hidden", async ({ page, server }) => {
  await fill(server);
  await page.goto("/?view=table");
  const table = page.getByRole("table");
  await expect(table.getByText("384")).toBeVisible();
  await page.getByLabel("Hide money").check();
  await page.getByLabel("Hide places").check();
  await expect(table.getByText("384")).toBeHidden();
  await expect(table.getByText("Box 1-2")).toBeHidden();
  await page.reload();
  await expect(table.getByRole("link", { name: "Augustus", exact: true })).toBeVisible();
  await expect(table.getByText("Paid")).toBeHidden();
  await expect(table.getByText("Place")).toBeHidden();
  await table.getByRole("link", { name: "Augustus", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Augustus" })).toBeVisible();
  await expect(page.getByText("384")).toBeHidden();
  await expect(page.getByText("Box 1-2")).toBeHidden();
});

test("the table is sorted by its headings", async ({ page, server }) => {
  await fill(server);
  await page.goto("/?view=table");
  const first = page.getByRole("table").getByRole("row").nth(1);
  await page.getByRole("columnheader", { name: "g", exact: true }).getByRole("link").click();
  await expect(first).toContainText("Titus");
  await page.getByRole("columnheader", { name: "g", exact: true }).getByRole("link").click();
  await expect(first).toContainText("Athens");
  await expect(page).toHaveURL(/sort=-weight/u);
});

test("several coins go to the trash together and come back together", async ({ page, server }) => {
  await fill(server);
  await page.goto("/?view=table");
  await page.getByLabel("Select Augustus").click();
  await page.getByLabel("Select Athens").click();
  await expect(page.getByText("2 selected")).toBeVisible();
  await page.getByRole("button", { name: "Move to trash" }).click();
  await expect(page.getByText("2 coins are in the trash.")).toBeVisible();
  await expect(page.getByText("2 coins", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("4 coins", { exact: true })).toBeVisible();
  await page.goto("/history"); // one thing was done, and one taken back
  await expect(page.getByRole("listitem").nth(0)).toContainText("Taken back · 2 coins");
  await expect(page.getByRole("listitem").nth(1)).toContainText("Moved to trash · 2 coins");
  await expect(page.getByRole("listitem").nth(1)).toContainText("undone");
});

test("everything goes by keys", async ({ page, server }) => {
  await fill(server);
  await page.goto("/");
  await expect(page.getByRole("listitem").first()).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(page.locator("a[data-coin='1']")).toBeFocused();
  await page.keyboard.press("k");
  await expect(page.locator("a[data-coin='0']")).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("athen");
  await expect(page.getByRole("option", { name: /Athens/u }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Athens" })).toBeVisible();
  await page.keyboard.press("i");
  await expect(page).toHaveURL(/\/import$/u);
});

test("on a phone the filters are a sheet over the coins", async ({ page, server }) => {
  await fill(server);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await expect(page.getByRole("listitem").first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Filters" }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.getByLabel("Greek").check();
  await sheet.getByRole("button", { name: "Show 1" }).click();
  await expect(page.getByText("1 of 4 coins")).toBeVisible();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("menuitem", { name: "History" }).click();
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
});

test("grid and table are accessible", async ({ page, server }) => {
  await fill(server);
  await page.goto("/?source=cng");
  await expect(page.getByRole("listitem").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Table" }).click();
  await page.getByLabel("Select all that are loaded").click();
  await expectAccessible(page);
});

test("a server that goes is told, and so is its return", async ({ page, server }) => {
  await fill(server);
  await page.goto("/");
  await expect(page.getByText("4 coins", { exact: true })).toBeVisible();
  await page.route("**/{api,healthz}/**", (route) => route.abort());
  await page.route("**/healthz", (route) => route.abort());
  await page.getByLabel("Greek").check();
  await expect(page.getByRole("alert").filter({ hasText: "CoinStack does not answer." })).toBeVisible();
  await page.unrouteAll();
  await expect(page.getByText("CoinStack does not answer.")).toBeHidden({ timeout: 10_000 });
  await expect(page.getByText("1 of 4 coins")).toBeVisible();
});
