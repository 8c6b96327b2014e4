/** What an import asks of its owner: doubtful readings, coins that are there already, files that cannot be read. */
import type { Page } from "@playwright/test";

import { expect, expectAccessible, expectNoSidewaysScroll, fill, test } from "./walk";

async function bring(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page.goto("/import");
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
}

const HEADINGS = "Ruler,Denomination,Metal,Mint,Weight,Diameter,Obverse,Reverse,Reference,Date,Amount paid,Source";
const AUGUSTUS =
  'Augustus,Denarius,Silver,Lugdunum,3.79,19,"CAESAR AVGVSTVS-DIVI F PATER PATRIAE, laureate head right","C L CAESARES, Gaius and Lucius Caesars standing facing",RIC I 207,2 BC-AD 4,384,Heritage';
const HADRIAN = 'Hadrian,Denarius,Silver,Nowhereville,3.12,18,"HADRIANVS AVG COS III P P, bare head right","AEGYPTOS, Egypt reclining left",RIC II.3 1482,AD 134-138,310,Leu';

test("a doubtful value is corrected before the coin is added", async ({ page }) => {
  await bring(page, "hadrian.csv", [HEADINGS, HADRIAN, "Trajan,Denarius,Silver,Rome,3.3,18,,,,,,"]);
  await page.getByRole("link", { name: "1 has something doubtful" }).click();
  await page.getByRole("button", { name: "Hadrian, row 2" }).click();
  await expect(page.getByText("“Nowhereville” is not among the mints that CoinStack knows: kept as written.").first()).toBeVisible();
  await page.getByRole("button", { name: "Write it right" }).click();
  await page.getByRole("textbox", { name: "Mint, as it should be" }).fill("Rome");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("you said so", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole("button", { name: "Hadrian, row 2" }).click();
  await expect(page.getByText("you said so", { exact: true })).toBeVisible(); // decisions are kept by the server
  await page.getByRole("button", { name: "Leave it open" }).click();
  await page.getByRole("button", { name: "Add 2 coins" }).click();
  await expect(page.getByRole("heading", { name: "2 coins are in your cabinet" })).toBeVisible();
  await page.getByRole("link", { name: "in the collection" }).first().click();
  await expect(page.getByRole("heading", { name: "Hadrian" })).toBeVisible();
  await expect(page.getByText("Nowhereville")).toBeHidden();
});

test("each value of an imported coin tells its row and column, and leads there", async ({ page }) => {
  await bring(page, "hadrian.csv", [HEADINGS, "Trajan,Denarius,Silver,Rome,3.3,18,,,,,,", HADRIAN]);
  await page.getByRole("button", { name: "Add 2 coins" }).click();
  await page.getByRole("link", { name: "Look at them" }).click();
  await page.locator("a[data-coin]").filter({ hasText: "Hadrian" }).click();
  const mark = page.getByRole("button", { name: /^Weight: from your workbook/u });
  await mark.hover();
  await expect(page.getByRole("tooltip")).toContainText("hadrian.csv, row 3, column E, “Weight”");
  await page.getByRole("button", { name: /^References: from your workbook/u }).focus();
  await expect(page.getByRole("tooltip").last()).toContainText("column I, “Reference”");
  await expectAccessible(page);
  await mark.click();
  await expect(page.getByRole("button", { name: "Hadrian, row 3" })).toHaveAttribute("aria-expanded", "true");
});

test("a row can be left out and taken after all", async ({ page }) => {
  await bring(page, "rows.csv", [HEADINGS, HADRIAN.replace("Nowhereville", "Rome"), "Nerva,Denarius,Silver,Rome,3.3,18,,,RIC II 17,AD 97,,"]);
  await page.getByRole("button", { name: "Nerva, row 3" }).click();
  await page.getByRole("button", { name: "Leave this row out" }).click();
  await expect(page.getByText("you: skip")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add 1 coin", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Take this row after all" }).click();
  await expect(page.getByRole("button", { name: "Add 2 coins" })).toBeVisible();
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByText("The import is discarded; nothing was changed.")).toBeVisible();
});

test("a coin that is there already is compared field by field, and merged", async ({ page, server }) => {
  test.setTimeout(120_000); // the accessibility of a long page is looked at four times
  await fill(server);
  await bring(page, "again.csv", [HEADINGS, AUGUSTUS.replace("3.79", "3.8")]);
  await expect(page.getByRole("link", { name: "1 needs your decision" })).toBeVisible();
  await page.getByRole("button", { name: "Augustus, row 2" }).click();
  const block = page.getByRole("region", { name: "Likely the coin you have as no. 7" });
  await expect(block).toBeVisible();
  const weight = block.getByRole("row", { name: /^Weight/u });
  await expect(weight.getByText("yours stands")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await weight.getByRole("radio", { name: "Weight: The row" }).check();
  await expect(weight.getByText("the row’s is taken")).toBeVisible();
  await expect(block.getByRole("button", { name: "Merge" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("1 joined with a coin that you have")).toBeVisible();
  await block.getByRole("button", { name: "Keep both" }).click();
  await expect(page.getByRole("button", { name: "Add 1 coin", exact: true })).toBeVisible();
  await block.getByRole("button", { name: "Merge" }).click();
  await weight.getByRole("radio", { name: "Weight: The row" }).check();
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(page.getByText("1 coin that you had was updated.")).toBeVisible();
  await page.getByRole("link", { name: "Look at them" }).click();
  await expect(page.getByRole("button", { name: /^From the import again\.csv/u })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "1 of 4 coins" })).toBeVisible();
  await expectAccessible(page);
  await page.reload(); // the address says it all
  await page.locator("a[data-coin]").click();
  await expect(page.getByText("From the import again.csv", { exact: true })).toBeVisible();
  await expect(page.getByText("3.8 g").first()).toBeVisible();
  await page.getByRole("link", { name: "Collection" }).first().click();
  await expect(page.getByRole("status").filter({ hasText: "4 coins" })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await page.getByRole("button", { name: /^From the import again\.csv/u }).click();
  await expect(page.getByRole("status").filter({ hasText: /^4 coins$/u })).toBeVisible();
});

test("a file that is no table is refused in a sentence that says what to do", async ({ page }) => {
  await page.goto("/import");
  await page.locator("input[type=file]").setInputFiles({ name: "list.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("%PDF-1.7 nothing") });
  await expect(page.getByRole("alert")).toContainText("This is a PDF. Export the table");
  await expectAccessible(page);
  await bring(page, "headings.csv", [HEADINGS]);
  await expect(page.getByRole("heading", { name: "This could not be read" })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("headings only");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
});

test("an address of no import says so", async ({ page }) => {
  await page.goto("/import/9999");
  await expect(page.getByRole("heading", { name: "There is no such import" })).toBeVisible();
  await expectAccessible(page);
});

test("in a long sheet one goes to a row by its number, and back to the first", async ({ page }) => {
  const rows = Array.from({ length: 400 }, (_, at) => `Trajan,Denarius,Silver,Rome,${(2.5 + at / 1_000).toFixed(3)},18,,,RIC II ${String(at + 1)},,,`);
  await bring(page, "long.csv", [HEADINGS, ...rows]);
  await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("textbox", { name: "Go to row" }).fill("380");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(page.getByRole("button", { name: "Trajan, row 380" })).toBeFocused();
  await page.getByRole("button", { name: /^Shown from row 380 on/u }).click();
  await expect(page.getByRole("button", { name: "Trajan, row 2", exact: true })).toBeVisible();
});
