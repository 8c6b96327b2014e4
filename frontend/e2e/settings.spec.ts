/** The settings: the net and its houses, premiums, keys, the bookmarklet, the currency. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./walk";

test.use({ withHouses: true });

test("the settings fit on a desk and on a phone, in dark and in light", async ({ page }) => {
  await page.goto("/settings");
  await expect(page.getByRole("heading", { name: "Houses" })).toBeVisible();
  await expect(page.getByText("Classical Numismatic Group").first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("a house is not asked once the owner says so, and again when the word is taken back", async ({ page, server }) => {
  await page.goto("/settings");
  const cng = page.getByRole("checkbox", { name: "Classical Numismatic Group may be asked" });
  await cng.uncheck();
  await expect(page.getByRole("button", { name: "Classical Numismatic Group: back to the default" })).toBeVisible();
  const [link = ""] = (await (await fetch(`${server.houses ?? ""}/-/lots?house=cng&count=1`)).json()) as string[];
  await page.goto("/import");
  await page.getByRole("textbox", { name: "Paste a link, many links" }).fill(link);
  await expect(page.getByText("is not fetched: you switched this off in the settings.")).toBeVisible();
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  await expect(page.getByRole("alert", { name: "This page has to come by your own hand" })).toBeVisible();
  await page.goto("/settings");
  await page.getByRole("button", { name: "Classical Numismatic Group: back to the default" }).click();
  await expect(cng).toBeChecked();
  await page.getByRole("button", { name: "How to save a page: eBay" }).click();
  await expect(page.getByText(/SingleFile extension/u)).toBeVisible();
  await page.getByRole("button", { name: "The tries: Classical Numismatic Group" }).click();
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: "Pages may be fetched" }).uncheck();
  await expect(page.getByText("Nothing is fetched.", { exact: false })).toBeVisible();
  await page.getByRole("checkbox", { name: "Pages may be fetched" }).check();
});

test("a premium is set and set back", async ({ page }) => {
  await page.goto("/settings");
  const heritage = page.getByRole("textbox", { name: "Premium of Heritage Auctions, in percent" });
  await heritage.fill("19,5");
  await heritage.press("Enter");
  await expect(page.getByRole("button", { name: "Heritage Auctions: back to 22 %" })).toBeVisible();
  await expect(heritage).toHaveValue("19.5");
  await heritage.fill("a lot");
  await heritage.press("Enter");
  await expect(page.getByText("A premium is a percentage from 0 to 100, such as 22.5.")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Heritage Auctions: back to 22 %" }).click();
  await expect(heritage).toHaveValue("22");
});

test("the token of PCGS is put in, told by its last letters and taken away", async ({ page }) => {
  await page.goto("/settings");
  const token = page.getByLabel("Token of PCGS");
  await token.fill("a-token-of-the-owner-0123456789");
  await token.press("Enter");
  await expect(page.getByText("There is one; it ends in 6789")).toBeVisible();
  await expect(token).toHaveValue("");
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("None: PCGS is not asked")).toBeVisible();
});

test("a key is shown once, opens its one door, and is revoked", async ({ page, server }) => {
  await page.goto("/settings");
  await page.getByRole("textbox", { name: "For what" }).fill("SingleFile");
  await page.getByRole("button", { name: "Make a key" }).click();
  const key = await page.getByRole("textbox", { name: "The key" }).inputValue();
  expect(key).toMatch(/^cs_/u);
  await expectAccessible(page);
  const send = async () => {
    const form = new FormData();
    form.append("file", new Blob(["<!DOCTYPE html><title>Lot 3</title><p>Trajan. AD 98-117. AR Denarius (19mm, 3.47 g, 6h). Rome mint. RIC II 118. VF.</p>"], { type: "text/html" }), "lot.html");
    form.append("url", "https://www.example.com/lot/3");
    return (await fetch(`${server.url}/api/v2/import/page`, { method: "POST", headers: { authorization: `Bearer ${key}`, origin: "chrome-extension://abcdefghijklmnop" }, body: form })).status;
  };
  expect(await send()).toBe(201);
  await page.getByRole("button", { name: "I have it" }).click();
  await page.reload();
  await expect(page.getByText(key)).toBeHidden();
  await page.getByRole("button", { name: "Revoke SingleFile" }).click();
  await expect(page.getByText(/revoked today/u)).toBeVisible();
  expect(await send()).toBeGreaterThanOrEqual(401);
});

test("the bookmarklet is a link to drag, and a click on it does nothing", async ({ page }) => {
  await page.goto("/settings");
  const link = page.getByRole("link", { name: "Send to CoinStack" });
  await expect(link).toHaveAttribute("href", /^javascript:/u);
  await link.click();
  await expect(page.getByText("Drag it to the bookmarks’ bar instead", { exact: false })).toBeVisible();
  await expect(page).toHaveURL(/\/settings$/u);
});

test("the currency is set, and a rate of one's own is kept", async ({ page }) => {
  await page.goto("/settings");
  const money = page.locator("#currency");
  await money.getByRole("textbox", { name: "Currency, as a code of three letters" }).fill("eur");
  await money.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(money.getByRole("button", { name: "Remove", exact: true })).toBeVisible();
  await page.getByRole("textbox", { name: "Currency", exact: true }).fill("XAU");
  await page.getByLabel("Day").fill("2020-05-04");
  await page.getByRole("textbox", { name: "One euro was worth" }).fill("0.00065");
  await page.getByRole("button", { name: "Keep the rate" }).click();
  await expect(page.getByText("The rate is kept.")).toBeVisible();
  await page.getByRole("button", { name: "Look up" }).click();
  // The first conversion of all loads the history of rates: that takes seconds.
  await expect(page.getByText(/^1 XAU was/u)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("CoinStack 2", { exact: false })).toBeVisible();
});
