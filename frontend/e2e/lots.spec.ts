/** Every door through which a lot comes in, against a stand-in of the houses. */
import type { Page } from "@playwright/test";

import { expect, expectAccessible, expectNoSidewaysScroll, fill, test, type Server } from "./walk";

test.use({ withHouses: true });

test.beforeEach(async ({ server }) => {
  await server.clearLots();
  await tell(server, "heal");
});

const DOMITIAN = `Domitian, as Augustus (AD 81-96). AE as (28mm, 10.94 gm, 5h). Choice VF, altered surface. Rome.

IMP CAES DOMIT AVG GERM-COS XVI CENS PER P P, laureate head of Domitian right / MONETA-AVGVSTI, Moneta standing facing, head left, scales in outstretched right hand.

RIC II.1 756. Deep kaitoke green patina. <b onclick="alert(1)">Not bold</b>.

From the Merrill A. Gibson Collection of Ancient Coins.`;
const AUGUSTUS =
  "Augustus. 27 BC-AD 14. AR Denarius (19mm, 3.8 g, 6h). Lugdunum mint. Struck 2 BC-AD 4. CAESAR AVGVSTVS DIVI F PATER PATRIAE, laureate head right / C L CAESARES, Gaius and Lucius Caesars standing facing. RIC I 207. Good VF.";

async function tell(server: Server, what: string, body: object = {}): Promise<void> {
  await fetch(`${server.houses ?? ""}/-/${what}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

async function lots(server: Server, count: number): Promise<string[]> {
  return (await (await fetch(`${server.houses ?? ""}/-/lots?house=cng&count=${String(count)}`)).json()) as string[];
}

const box = (page: Page) => page.getByRole("textbox", { name: "Paste a link, many links" });

async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/import");
  await box(page).fill(text);
}

/** Narrow and wide, dark and light. */
async function expectFitting(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

test("a lot's words become a coin, and the whole can be taken back", async ({ page }) => {
  test.setTimeout(120_000); // the accessibility of a long page is looked at four times
  await paste(page, DOMITIAN);
  await expect(page.getByText(/^A lot’s text, \d+ words$/u)).toBeVisible();
  await box(page).press("Control+Enter");
  await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible();
  await expect(page.getByText('<b onclick="alert(1)">Not bold</b>', { exact: false }).first()).toBeVisible(); // never as markup
  await expectFitting(page);
  // The reading shows its place in the text, and the text its line in the reading.
  await page.getByRole("button", { name: /^Weight, read from mark/u }).focus();
  await expect(page.locator("mark.on")).toHaveText(/10\.94 gm/u);
  await page.locator("mark", { hasText: "28mm" }).hover();
  await expect(page.locator(".readline.on")).toContainText("28 mm");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "In your cabinet" })).toBeVisible();
  await page.getByRole("link", { name: "Open the coin" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Domitian/u })).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: "Undo the import" }).first().click();
  await expect(page.getByText("Taken back: the coin is in the trash.")).toBeVisible();
});

test("a value is written right, and another is read from words that are selected", async ({ page }) => {
  await paste(page, DOMITIAN);
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  const weight = page.locator(".readline", { has: page.getByRole("button", { name: /^Weight, read from/u }) });
  await weight.locator(".v").click();
  await page.getByRole("textbox", { name: "Weight, as it should be" }).fill("11.02");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("11.02 g")).toBeVisible();
  await expect(page.getByText("you said so", { exact: true }).first()).toBeVisible();
  await page.locator(".lot span", { hasText: "Not bold" }).evaluate((piece) => {
    const range = document.createRange();
    const text = piece.firstChild ?? piece;
    const at = (text.textContent ?? "").indexOf("Not bold");
    range.setStart(text, at);
    range.setEnd(text, at + "Not bold".length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    piece.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  });
  await page.getByRole("combobox", { name: "What the selected words are" }).selectOption("grade");
  await page.getByRole("button", { name: "Read it so" }).click();
  await expect(page.locator(".readline", { hasText: "Not bold" })).toContainText("Grade");
  await page.reload();
  await expect(page.getByText("11.02 g")).toBeVisible(); // the server keeps what was said
});

test("a link is fetched, its pictures are chosen and turned, and what was paid is told", async ({ page, server }) => {
  test.setTimeout(120_000);
  const [link = ""] = await lots(server, 1);
  await paste(page, link);
  await expect(page.getByText(/^A link to CNG, lot 4-/u)).toBeVisible();
  await expect(page.getByText("will be fetched.")).toBeVisible();
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  await expect(page.getByRole("link", { name: /^CNG/u })).toBeVisible();
  await expect(page.getByText("the hammer, without the premium, sold")).toBeVisible();
  await page.getByRole("button", { name: "Turn by a quarter: picture 1" }).click();
  await page.getByRole("combobox", { name: "What picture 1 shows" }).selectOption("obverse");
  await page.getByRole("button", { name: /^Take the lot’s price/u }).click();
  await page.getByRole("button", { name: "Premium of 20 %" }).click();
  await page.getByRole("textbox", { name: "Shipping, amount" }).fill("15.00");
  await page.getByRole("textbox", { name: "Shipping, amount" }).press("Enter");
  await expect(page.locator(".total")).toContainText("USD");
  await expectFitting(page);
  await page.getByRole("button", { name: "Add the coin" }).click();
  await page.getByRole("link", { name: "Open the coin" }).click();
  await expect(page.getByText("15 USD").first()).toBeVisible();
  await expect(page.getByRole("img", { name: /, obverse$/u }).first()).toBeVisible();
});

test("a page that may not be fetched says how to bring it, and the saved page is read", async ({ page }) => {
  const link = "https://www.ebay.com/itm/123456789012";
  await paste(page, link);
  await expect(page.getByText("is not fetched: the site does not want programs.")).toBeVisible();
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  const refused = page.getByRole("alert", { name: "This page has to come by your own hand" });
  await expect(refused).toContainText("Ctrl+S");
  await expect(refused.getByRole("link", { name: "Open the page" })).toHaveAttribute("href", link);
  await expectFitting(page);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.locator("input[type=file]").setInputFiles({
    name: "lot.html",
    mimeType: "text/html",
    buffer: Buffer.from(`<!DOCTYPE html><html><head><title>Lot 12</title><meta property="og:title" content="Lot 12"><meta property="og:description" content="${AUGUSTUS}"></head><body><p>${AUGUSTUS}</p></body></html>`),
  });
  await expect(page.getByText("A saved page of one lot")).toBeVisible();
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible();
  await expect(page.getByText("3.8 g").first()).toBeVisible();
});

test("a house that breaks down is told in a sentence, with another way", async ({ page, server }) => {
  const link = "https://www.biddr.com/auctions/leu/browse?a=2517&l=2933714";
  await tell(server, "fail", { fault: "challenge" });
  await paste(page, link);
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await tell(server, "heal");
});

test("a lot that is there already is merged field by field", async ({ page, server }) => {
  test.setTimeout(120_000);
  await fill(server);
  await paste(page, AUGUSTUS);
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  const block = page.getByRole("region", { name: "Likely the coin you have as no. 7" });
  await expect(block).toBeVisible();
  await expectFitting(page);
  await block.getByRole("radio", { name: "Weight: The lot" }).check();
  await expect(block.getByText("the lot’s is taken")).toBeVisible();
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("heading", { name: "In your cabinet" })).toBeVisible();
  await page.getByRole("link", { name: "Open the coin" }).click();
  await expect(page.getByText("3.8 g").first()).toBeVisible();
  await expect(page.getByText("Box 1-2").first()).toBeVisible();
});

test("a lot of several coins is split, and its price shared", async ({ page, server }) => {
  const [link = ""] = (await lots(server, 3)).slice(2);
  await paste(page, link);
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  await page.getByRole("button", { name: "Split into several coins" }).click();
  await page.getByRole("spinbutton", { name: "Coins in the lot" }).fill("3");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make 3 drafts" }).click();
  await expect(page.getByRole("button", { name: /^Coin 3/u })).toBeVisible();
  await page.getByRole("button", { name: "Add the coin" }).click();
  await expect(page.getByRole("button", { name: /^Coin 1 in the collection/u })).toBeVisible();
  await expect(page.getByText("coin 2 of 3")).toBeVisible();
});

test("readings wait, and share the costs of one invoice", async ({ page, server }) => {
  for (const link of (await lots(server, 7)).slice(5)) {
    await paste(page, link);
    await page.getByRole("button", { name: "Read it", exact: true }).click();
    await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible();
  }
  await page.goto("/import");
  await expect(page.getByRole("heading", { name: "Waiting for you" })).toBeVisible();
  await expect(page.getByText("2 readings to confirm")).toBeVisible();
  await expectFitting(page);
  await page.getByRole("button", { name: "Share the costs of one invoice" }).click();
  for (const tick of await page.getByRole("checkbox", { name: /^On the invoice/u }).all()) await tick.check();
  await page.getByRole("button", { name: "Share the costs of one invoice" }).click();
  await page.getByRole("textbox", { name: "Shipping" }).fill("30");
  await page.getByRole("textbox", { name: "Currency" }).fill("USD");
  await page.getByRole("radio", { name: "equally" }).check();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByText("The costs are shared over the lots.")).toBeVisible();
  await page.getByRole("link", { name: /^Open /u }).first().click();
  await expect(page.getByRole("textbox", { name: "Shipping, amount" })).toHaveValue("15.00");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByText("Discarded; nothing was changed.")).toBeVisible();
});

test("the bookmarklet hands a page over", async ({ page, context, server }) => {
  const { link } = (await (await fetch(`${server.url}/api/v2/settings/bookmarklet`)).json()) as { link: string };
  const house = await context.newPage();
  await house.route("https://www.example.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!DOCTYPE html><html><head><title>Lot 7</title><meta property="og:title" content="Lot 7"><meta property="og:description" content="${AUGUSTUS}"></head><body><p>${AUGUSTUS}</p></body></html>` }),
  );
  await house.goto("https://www.example.com/lot/7");
  const opened = context.waitForEvent("page");
  await house.evaluate(decodeURIComponent(link.replace(/^javascript:/u, "")));
  const ours = await opened;
  await expect(ours.getByRole("heading", { name: "What was read" })).toBeVisible();
  await expect(ours.getByText("By the bookmarklet", { exact: false })).toBeVisible();
  await page.goto("/import?from=bookmarklet"); // opened by nobody
  await expect(page.getByRole("alert")).toContainText("was not handed over");
});

test("at a show a picture, some words and the price are kept as a draft", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/capture");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 200 } });
  await expect(page.locator("input[capture]")).toHaveAttribute("capture", "environment");
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose pictures" }).click(); // one that was taken before
  await (await chosen).setFiles([{ name: "obverse.png", mimeType: "image/png", buffer: png }]);
  await page.getByRole("textbox", { name: "What is known of it" }).fill("Trajan denarius, 3.2 g, RIC II 118");
  await page.getByRole("textbox", { name: "Paid" }).fill("120");
  await page.getByRole("textbox", { name: "Currency" }).fill("EUR");
  await page.getByRole("textbox", { name: "Bought from" }).fill("A. Dealer");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText("Saved. It waits for you at the desk.")).toBeVisible();
  await page.getByRole("link", { name: "Look at it now" }).click();
  await expect(page.getByText("3.2 g").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Price, amount" })).toHaveValue("120");
  await expect(page.getByRole("checkbox", { name: "Keep this picture" })).toBeChecked();
  await expectNoSidewaysScroll(page);
});

test("a certificate's number is known as one; a reading that is gone says so", async ({ page }) => {
  await paste(page, "2167888-014");
  await expect(page.getByText("An NGC certificate’s number, 2167888-014")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the certificate" })).toHaveAttribute("href", /ngccoin\.com\/certlookup\/2167888-014/u);
  await page.goto("/import/lot/99999");
  await expect(page.getByRole("heading", { name: "There is no such reading" })).toBeVisible();
  await expectAccessible(page);
});
