import { deflateSync } from "node:zlib";

import { expect, expectAccessible, expectNoSidewaysScroll, fill, test } from "./walk";

/** A PNG of one colour. */
function picture(size: number, grey: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "ascii"), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8; // bits of grey
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(size, grey)]);
  const rows = Buffer.concat(Array.from({ length: size }, () => row));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

test("a coin shows its sides, its facts and who said them", async ({ page, server }) => {
  const [id] = await fill(server);
  await page.goto(`/coins/${String(id)}`);
  await expect(page.getByRole("heading", { name: "Augustus" })).toBeVisible();
  await expect(page.getByText("A drawing after the words of the record")).toBeVisible();
  await expect(page.getByRole("img", { name: /Drawing, not a photograph/u })).toHaveCount(2);
  await expect(page.locator(".big").first()).toHaveText("CAESAR AVGVSTVS – DIVI F PATER PATRIAE");
  await expect(page.getByText("3.79 g")).toBeVisible();
  await expect(page.getByText("RIC I 207")).toBeVisible();
  await expect(page.getByText("currency not stated")).toBeVisible();
  await expect(page.getByText("Die axis")).toBeHidden(); // nothing is shown that has no data
  await page.getByRole("button", { name: "Weight: confirmed by you" }).focus();
  await expect(page.getByRole("tooltip")).toContainText("You said so.");
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("previous and next go on under the same filter", async ({ page, server }) => {
  await fill(server);
  await page.goto("/?category=roman_imperial");
  await page.getByRole("listitem").filter({ hasText: "Augustus" }).getByRole("link").click();
  await expect(page.getByText("1 of 2")).toBeVisible();
  await expect(page.getByText("Category: Roman Imperial")).toBeVisible();
  await page.getByRole("link", { name: "Next coin" }).click();
  await expect(page.getByRole("heading", { name: "Titus, as Caesar" })).toBeVisible();
  await expect(page.getByText("2 of 2")).toBeVisible();
  await page.keyboard.press("k");
  await expect(page.getByRole("heading", { name: "Augustus" })).toBeVisible();
  await page.keyboard.press("e");
  await expect(page.getByLabel("Weight", { exact: true })).toHaveValue("3.79");
});

test("photographs are added, told apart, enlarged, removed and brought back", async ({ page, server }) => {
  const [id] = await fill(server);
  await page.goto(`/coins/${String(id)}`);
  await page.locator("input[type=file]").setInputFiles([
    { name: "augustus-obv.png", mimeType: "image/png", buffer: picture(300, 90) },
    { name: "augustus-rev.png", mimeType: "image/png", buffer: picture(300, 160) },
  ]);
  await expect(page.getByText("2 photographs added.")).toBeVisible();
  await expect(page.getByText("A drawing after the words of the record")).toBeHidden();
  await expect(page.getByRole("img", { name: /Augustus.*obverse/u }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enlarge the obverse" }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByLabel("What it shows: augustus-rev.png").selectOption("Detail");
  await expect(page.getByText("A drawing after the words of the record")).toBeVisible();
  await page.getByRole("button", { name: "Remove augustus-obv.png" }).click();
  await expect(page.getByText("The photograph is removed.")).toBeVisible();
  await page.getByText("The photograph is removed.").locator("..").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("What it shows: augustus-obv.png")).toBeVisible();
});

test("what is no picture is refused in words", async ({ page, server }) => {
  const [id] = await fill(server);
  await page.goto(`/coins/${String(id)}`);
  await page.locator("input[type=file]").setInputFiles([{ name: "coin.png", mimeType: "image/png", buffer: Buffer.from("no picture") }]);
  await expect(page.getByLabel("Notices")).toContainText(/photograph|JPEG|picture/iu);
});

test("a coin goes to the trash and comes back", async ({ page, server }) => {
  const [id] = await fill(server);
  await page.goto(`/coins/${String(id)}`);
  await page.getByRole("button", { name: "More to do with this coin" }).click();
  await page.getByRole("menuitem", { name: "Move to trash" }).click();
  await expect(page.getByText("3 coins", { exact: true })).toBeVisible();
  await page.goto(`/coins/${String(id)}`);
  await expect(page.getByText("This coin is in the trash.")).toBeVisible();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("This coin is in the trash.")).toBeHidden();
});

test("a coin that is not there says so", async ({ page }) => {
  await page.goto("/coins/99");
  await expect(page.getByRole("heading", { name: "There is no such coin" })).toBeVisible();
  await page.goto("/nowhere/at/all");
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await expectAccessible(page);
});
