/** The ways in beside text and link: a slab's picture, an invoice's e-mail, a zip of pages, PCGS with a token; a line that breaks; two windows. */
import type { Page } from "@playwright/test";

import { expect, expectAccessible, expectNoSidewaysScroll, test, type Server } from "./walk";

test.use({ withHouses: true });

test.beforeEach(async ({ server }) => {
  await server.clearLots();
  await tell(server, "heal");
});

const TEXT =
  "Augustus. 27 BC-AD 14. AR Denarius (19mm, 3.8 g, 6h). Lugdunum mint. Struck 2 BC-AD 4. CAESAR AVGVSTVS DIVI F PATER PATRIAE, laureate head right / C L CAESARES, Gaius and Lucius Caesars standing facing. RIC I 207. Good VF.";

async function tell(server: Server, what: string, body: object = {}): Promise<void> {
  await fetch(`${server.houses ?? ""}/-/${what}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

async function lots(server: Server, count: number): Promise<string[]> {
  return (await (await fetch(`${server.houses ?? ""}/-/lots?house=cng&count=${String(count)}`)).json()) as string[];
}

async function bring(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto("/import");
  await page.locator("input[type=file]").first().setInputFiles([file]);
  await page.getByRole("button", { name: /^Read (it|them)$/u }).click();
}

/** A photograph of a slab's label: its digits as an interleaved 2-of-5 barcode, on a canvas. */
async function label(page: Page, digits: string): Promise<Buffer> {
  const drawn = await page.evaluate((code) => {
    const bars = ["nnwwn", "wnnnw", "nwnnw", "wwnnn", "nnwnw", "wnwnn", "nwwnn", "nnnww", "wnnwn", "nwnwn"];
    const pairs = Array.from({ length: code.length / 2 }, (_, at) => [bars[Number(code[2 * at])] ?? "", bars[Number(code[2 * at + 1])] ?? ""] as const);
    const widths = ["nnnn", ...pairs.map(([black, white]) => Array.from(black, (one, at) => one + (white[at] ?? "")).join("")), "wnn"].join("");
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [900, 600];
    const pen = canvas.getContext("2d");
    if (!pen) return "";
    pen.fillStyle = "#ddd";
    pen.fillRect(0, 0, 900, 600);
    pen.fillStyle = "#fff";
    pen.fillRect(60, 60, 780, 220);
    pen.fillStyle = "#000";
    let x = 120;
    for (const [at, width] of Array.from(widths).entries()) {
      const wide = width === "w" ? 9 : 3;
      if (at % 2 === 0) pen.fillRect(x, 90, wide, 150);
      x += wide;
    }
    pen.beginPath();
    pen.arc(450, 440, 120, 0, 7);
    pen.fill();
    return canvas.toDataURL("image/png").replace(/^.*,/u, "");
  }, digits);
  return Buffer.from(drawn, "base64");
}

test("the barcode on a slab's picture is read, and NGC's page is the owner's to open", async ({ page }) => {
  await page.goto("/import");
  await bring(page, { name: "slab.png", mimeType: "image/png", buffer: await label(page, "640063992167888014") });
  await expect(page.getByRole("link", { name: /Open the certificate/u })).toHaveAttribute("href", /certlookup\/2167888-014/u);
  await expect(page.getByText(/2167888-014/u).first()).toBeVisible();
  await expectAccessible(page);
});

test("a slab's number is looked up at PCGS with the owner's token, and becomes a reading", async ({ page, server }) => {
  await tell(server, "certify", { number: "12345678", Name: "(336-323BC) Macedon, Alexander III, Tetradrachm", Grade: "AU50", MetalContent: "Silver", Weight: 17.16 });
  await page.goto("/settings");
  const token = page.getByLabel("Token of PCGS");
  await token.fill("stand-in.owners-own.0123456789");
  await token.press("Enter");
  await expect(page.getByText("There is one; it ends in 6789")).toBeVisible();
  await page.goto("/import");
  await page.getByRole("textbox", { name: "Paste a link, many links" }).fill("PCGS 12345678");
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible();
  await expect(page.getByText("17.16 g").first()).toBeVisible();
  await page.goto("/settings");
  await page.getByRole("button", { name: "Remove it" }).click();
});

const INVOICE = ["From: The House <billing@cngcoins.com>", "To: owner@example.org", "Date: Thu, 25 Jun 2026 09:12:00 +0000", "Subject: Your invoice", "Message-ID: <1@example.org>", "Content-Type: text/plain; charset=utf-8", "", "CNG Electronic Auction 612. Invoice No. 98-1234", "", "231  CAPPADOCIA, Caesarea. Hadrian. AR Drachm (17mm, 2.81 g, 12h)  $210.00", "305A  JUDAEA, Herodians. AE Prutah (15mm, 1.90 g)  $1,060.00", "", "Hammer total  $1,270.00", "Buyer's premium (18%)  $228.60", "Shipping  $25.50", "Total  $1,524.10"].join("\r\n");

test("an invoice's e-mail becomes readings that share what it charges, also with a lot that is in the cabinet", async ({ page, server }) => {
  await bring(page, { name: "invoice.eml", mimeType: "message/rfc822", buffer: Buffer.from(INVOICE) });
  await expect(page.getByText("2 readings to confirm")).toBeVisible();
  const { previews } = (await (await fetch(`${server.url}/api/v2/import/previews`)).json()) as { previews: { import_id: number; title: string }[] };
  const hadrian = previews.find(({ title }) => title.includes("Hadrian"))?.import_id ?? 0;
  await fetch(`${server.url}/api/v2/import/confirm`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ import_id: hadrian }) });
  await page.goto("/import");
  const share = page.getByRole("button", { name: "Share the costs of one invoice" });
  await share.click();
  await page.getByRole("checkbox", { name: /^On the invoice/u }).check();
  await share.click();
  const dialog = page.getByRole("dialog", { name: "Costs of one invoice" });
  await expect(dialog.getByText("1 coin of it is in your cabinet", { exact: false })).toBeVisible();
  await expect(dialog.getByRole("textbox", { name: "Shipping" })).toHaveValue("25.50");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByText("Not written to the coins in your cabinet", { exact: false })).toContainText("Shipping 4.22 USD");
  await page.getByRole("link", { name: /^Open /u }).first().click();
  await expect(page.getByRole("textbox", { name: "Shipping, amount" })).toHaveValue("21.28");
});

test("a zip of pages becomes a batch; what in it is no page is told with the reason", async ({ page }) => {
  const saved = `<!DOCTYPE html><html><head><title>Lot 7</title><link rel="canonical" href="https://www.example.com/lot/7"><meta property="og:title" content="Lot 7"></head><body><p>${TEXT}</p></body></html>`;
  await bring(page, { name: "won.zip", mimeType: "application/zip", buffer: zipped({ "won/lot 7.html": saved, "won/invoice.eml": INVOICE, "../outside.html": saved, "won/notes.txt": "x" }) });
  await expect(page.getByRole("status").filter({ hasText: "4 of 4 lots" })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("Its name leads out of the packed file, so it was not opened.")).toBeVisible();
  await expect(page.getByText("This is no saved page.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Try again/u })).toHaveCount(0); // there is nothing to try
  await expect(page.getByRole("button", { name: /^Open /u })).toHaveCount(2);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
});

test("where the line of events breaks, the batch is asked for again and again", async ({ page, server }) => {
  await page.route("**/events", (route) => route.abort());
  await page.goto("/import");
  await page.getByRole("textbox", { name: "Paste a link, many links" }).fill((await lots(server, 24)).slice(4).join("\n"));
  const asked = page.waitForResponse((answer) => /batch-status\/\d+$/u.test(answer.url()) && answer.status() === 200);
  await page.getByRole("button", { name: "Read them" }).click();
  await asked;
  await expect(page.getByRole("status").filter({ hasText: "20 of 20 lots" })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("done", { exact: true })).toBeVisible();
});

test("in two windows the same link is one reading, and is confirmed once", async ({ page, context, server }) => {
  const link = (await lots(server, 60))[59] ?? "";
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto("/import");
    await one.getByRole("textbox", { name: "Paste a link, many links" }).fill(link);
  }
  await Promise.all([page, other].map((one) => one.getByRole("button", { name: "Read it", exact: true }).click()));
  for (const one of [page, other]) await expect(one.getByRole("heading", { name: "What was read" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(new URL(other.url()).pathname);
  await page.getByRole("button", { name: "Add the coin" }).click();
  await expect(page.getByRole("heading", { name: "In your cabinet" })).toBeVisible();
  await other.getByRole("button", { name: "Add the coin" }).click();
  await expect(other.getByRole("heading", { name: "In your cabinet" })).toBeVisible();
  const { total } = (await (await fetch(`${server.url}/api/v2/coins?limit=1`)).json()) as { total: number };
  expect(total).toBe(1);
});

test("a correction goes back to what was read, also one that left the value out", async ({ page }) => {
  await page.goto("/import");
  await page.getByRole("textbox", { name: "Paste a link, many links" }).fill(TEXT);
  await page.getByRole("button", { name: "Read it", exact: true }).click();
  const weight = page.locator(".readline", { hasText: "Weight" });
  await weight.locator(".v").click();
  await page.getByRole("textbox", { name: "Weight, as it should be" }).fill("11.02");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(weight).toContainText("11.02 g");
  await weight.hover();
  await page.getByRole("button", { name: "Weight as it was read" }).click();
  await expect(weight).toContainText("3.8 g");
  await expect(page.getByText("you said so", { exact: true })).toHaveCount(0);
  await weight.hover();
  await page.getByRole("button", { name: "Leave out: Weight" }).click();
  await expect(weight).toContainText("left out");
  await page.getByRole("button", { name: "Everything as it was read" }).click();
  await expect(weight).toContainText("3.8 g");
});

/** A zip whose files are stored as they are (APPNOTE.TXT 4.3). */
function zipped(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const told = Buffer.alloc(26);
    told.writeUInt16LE(20, 0);
    told.writeUInt16LE(33, 8); // 1 January 1980
    told.writeUInt32LE(sum(data), 10);
    told.writeUInt32LE(data.length, 14);
    told.writeUInt32LE(data.length, 18);
    told.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), told, path, data]);
    listed.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), told, place, path]));
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, index, Buffer.from("PK\u0005\u0006"), end]);
}

/** CRC-32 (ISO 3309). */
function sum(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
