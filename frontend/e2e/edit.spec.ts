import { expect, expectAccessible, expectNoSidewaysScroll, fill, test } from "./walk";

test("a new coin is read while it is typed, and its title is proposed", async ({ page, server }) => {
  await fill(server);
  await page.goto("/coins/new");
  await page.getByRole("combobox", { name: "Issuer" }).pressSequentially("aug");
  await page.getByRole("listbox").getByRole("option", { name: /^Augustus/u }).first().click();
  await expect(page.getByRole("combobox", { name: "Issuer" })).toHaveValue("Augustus");
  await page.getByRole("combobox", { name: "Denomination" }).fill("A denomination nobody knows");
  await expect(page.getByLabel("Title", { exact: true })).toHaveAttribute("placeholder", "Augustus, A denomination nobody knows");
  await page.getByLabel("Title", { exact: true }).fill("Mine");
  await expect(page.getByText("Without it: Augustus, A denomination nobody knows")).toBeVisible();
  await page.getByLabel("Title", { exact: true }).fill("");
  await page.getByRole("combobox", { name: "Grade", exact: true }).pressSequentially("gVF");
  await expect(page.getByText("On the common scale: Good VF")).toBeVisible();
  await expect(page.getByLabel("Grade, normal form")).toHaveValue("Good VF");
  await page.getByLabel("Struck", { exact: true }).fill("211/10 BC");
  await expect(page.getByText("Understood as 211–210 BC")).toBeVisible();
  await expect(page.getByLabel("From year")).toHaveValue("-211");
  await page.getByLabel("Weight", { exact: true }).fill("3,47");
  await page.getByRole("slider", { name: "Die axis, as a clock" }).focus();
  for (let hour = 1; hour <= 6; hour++) await page.keyboard.press("ArrowRight");
  await expect(page.getByLabel("Die axis", { exact: true })).toHaveValue("6");
  await page.getByRole("button", { name: "Mint is doubtful" }).click();
  await page.getByRole("combobox", { name: "Mint" }).fill("Rome");
  await page.getByRole("button", { name: "Add a reference" }).click();
  await page.getByLabel("Reference", { exact: true }).fill("RIC I 207; RSC 43");
  await expect(page.getByText("Understood as RIC I 207")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add to the collection" }).click();
  await expect(page.getByText("Added to the collection.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Augustus" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "211/10 BC" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Rome?" })).toBeVisible();
  await expect(page.getByText("3.47 g")).toBeVisible();
  await expect(page.getByText("6 h")).toBeVisible();
  await expect(page.getByText("RSC 43")).toBeVisible();
});

test("a change is in the history and can be taken back", async ({ page, server }) => {
  const [id] = await fill(server);
  await page.goto(`/coins/${String(id)}/edit`);
  await page.getByRole("combobox", { name: "Place", exact: true }).fill("Box 9");
  await page.getByRole("button", { name: "Save" }).click();
  const line = page.getByRole("listitem").filter({ hasText: "Box 1-2" });
  await expect(line).toContainText("Box 9");
  await line.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back.").first()).toBeVisible();
  await expect(page.getByText("Box 1-2", { exact: true }).first()).toBeVisible();
  await page.goto("/history");
  await expect(page.getByRole("listitem").nth(0)).toContainText("Taken back");
  await expect(page.getByRole("listitem").nth(1)).toContainText("Box 9");
  await expect(page.getByRole("listitem").nth(1)).toContainText("undone");
  await expect(page.getByRole("listitem").nth(2)).toContainText("Added");
  await expectAccessible(page);
});

test("what is wrong is said at its field, and nothing is sent", async ({ page, server }) => {
  const [id] = await fill(server);
  await page.goto(`/coins/${String(id)}/edit`);
  await page.getByLabel("Weight", { exact: true }).fill("heavy");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This must be a number.")).toBeVisible();
  await expect(page.getByLabel("Weight", { exact: true })).toBeFocused();
  await expectAccessible(page);
});

test("what two change at once is settled field by field", async ({ page, server }) => {
  const [id = 0] = await fill(server);
  await page.goto(`/coins/${String(id)}/edit`);
  await page.getByRole("combobox", { name: "Mint" }).fill("Rome");
  await page.getByRole("combobox", { name: "Shape" }).fill("round");
  await server.change(id, 1, { description: { mint: "Lyon", edge: "plain" } });
  await page.getByRole("button", { name: "Save" }).click();
  const dialog = page.getByRole("dialog", { name: "This coin was changed meanwhile" });
  await expect(dialog.getByRole("row")).toHaveCount(2); // the heading, and the one field that both changed
  await expectAccessible(page);
  await dialog.getByLabel("Lyon").check();
  await dialog.getByRole("button", { name: "Save what was chosen" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Lyon" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "round" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "plain" })).toBeVisible();
});

test("what was typed and not saved is there again", async ({ page, server }) => {
  const [id] = await fill(server);
  await page.goto(`/coins/${String(id)}/edit`);
  await page.getByRole("textbox", { name: "Notes", exact: true }).fill("Half a sentence");
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page.getByText("You left this form unfinished")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Notes", exact: true })).toHaveValue("Half a sentence");
  await page.getByRole("button", { name: "Start afresh" }).click();
  await expect(page.getByRole("textbox", { name: "Notes", exact: true })).toHaveValue("");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
