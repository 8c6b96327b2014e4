/** The catalog: types by reference and by words, a worn coin by its letters, a type's page, abbreviations, fetching, words of one's own. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./walk";

test.use({ withCatalog: "tables" });

const PHONE = { width: 390, height: 844 };
const NO_105 = {
  number: "105",
  description: { category: "roman_imperial", issuer: "Tacitus", denomination: "Antoninianus", metal: "billon", mint: "Antioch", obverse_legend: "IMP C M CL TACITVS AVG", reverse_legend: "CLEMENTIA TEMP" },
  citations: [{ raw: "RIC V 210", primary: true, type_uri: "http://numismatics.org/ocre/id/ric.5.tac.210" }],
} as const;

test("types are found as one types, by reference and by words, and the address keeps what was asked", async ({ page }) => {
  await page.goto("/catalog");
  const list = page.getByRole("list", { name: "Types" });
  await expect(page.getByText("12 types", { exact: true })).toBeVisible();
  await page.getByRole("searchbox", { name: "Search the types" }).fill("RIC V 9");
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await page.getByRole("searchbox").fill("clementia tacitus");
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await expect(page).toHaveURL(/q=clementia\+tacitus/u);
  await page.reload();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("searchbox").fill("zeugma");
  await expect(page.getByRole("heading", { name: "No type fits." })).toBeVisible();
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expect(page.getByText("12 types", { exact: true })).toBeVisible();
});

test("types are narrowed by a ruler named in any language, by mint and catalog", async ({ page }) => {
  await page.goto("/catalog");
  const ruler = page.getByRole("combobox", { name: "Ruler or moneyer" });
  await ruler.fill("Probo");
  await expect(page.getByRole("option", { name: "Probus" })).toBeVisible();
  await ruler.press("ArrowDown");
  await ruler.press("Enter");
  await expect(page.getByText("3 types", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/issuer=probus/u);
  const mint = page.getByRole("combobox", { name: "Mint", exact: true });
  await mint.fill("Antiochia");
  await page.getByRole("option", { name: "Antioch, Syria" }).click();
  await expect(page.getByText("1 type", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Clear Ruler or moneyer: Probus" }).click();
  await expect(page.getByText("2 types", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Clear everything" }).click();
  await page.getByRole("combobox", { name: "Catalog" }).selectOption({ label: "Roman Republican coins (CRRO)" });
  await expect(page.getByText("4 types", { exact: true })).toBeVisible();
});

test("a line says which coin one has of the type, and leads to it", async ({ page, server }) => {
  const id = await server.add(NO_105);
  await page.goto("/catalog?q=RIC+V+210");
  await page.getByRole("link", { name: "you have no. 105" }).click();
  await expect(page).toHaveURL(new RegExp(`/coins/${String(id)}$`, "u"));
});

test("a worn coin is found by the letters left, narrowed down question by question", async ({ page }) => {
  await page.goto("/catalog");
  await page.getByRole("link", { name: "By the letters you can still read" }).click();
  await page.getByRole("textbox", { name: "Obverse" }).fill("IMP C M … VS … AVG");
  await page.getByRole("textbox", { name: "Reverse" }).fill("CLEM … TEMP");
  await expect(page.getByRole("heading", { name: "Five types fit" })).toBeVisible();
  await expect(page.getByText("two rulers, AD 275–282")).toBeVisible();
  await expect(page.locator(".cand .legend b").first()).toHaveText("IMP C M");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("group", { name: "Ruler" }).getByRole("button", { name: "Probus" }).click();
  await expect(page.getByRole("heading", { name: "Three types fit" })).toBeVisible();
  await page.getByRole("group", { name: "Mint" }).getByRole("button", { name: "Tripolis" }).click();
  await expect(page.getByRole("heading", { name: "One type fits" })).toBeVisible();
  await expect(page).toHaveURL(/mint=tripolis_phoenicia/u);
  await page.getByRole("button", { name: "This is it: RIC V 927, Tripolis" }).click();
  await expect(page.getByRole("heading", { name: "Probus", level: 1 })).toBeVisible();
  await page.goBack();
  await page.getByRole("group", { name: "Ruler" }).getByRole("button", { name: "Probus", pressed: true }).click();
  await page.getByRole("group", { name: "Mint" }).getByRole("button", { name: "Tripolis", pressed: true }).click();
  await expect(page.getByRole("heading", { name: "Five types fit" })).toBeVisible();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("letters that no type has are told so, and one begins again", async ({ page }) => {
  await page.goto("/catalog/identify?obverse=XYLOPHONE+QQQ");
  await expect(page.getByRole("heading", { name: "No type fits" })).toBeVisible();
  await page.getByRole("button", { name: "Begin again" }).click();
  await expect(page.getByRole("heading", { name: "Type what you can read." })).toBeVisible();
  await expectAccessible(page);
});

test("what is settled on becomes the coin's type, and one may take it back", async ({ page, server }) => {
  const id = await server.add({ number: "97", description: { category: "roman_imperial", obverse_legend: "IMP C M AVR PROBVS P F AVG", reverse_legend: "CLEMENTIA TEMP" } });
  await page.goto(`/catalog/identify?coin=${String(id)}`);
  await expect(page.getByRole("textbox", { name: "Obverse" })).toHaveValue("IMP C M AVR PROBVS P F AVG");
  await page.getByRole("button", { name: "This is it: RIC V 922, Antioch, Syria" }).click();
  await expect(page).toHaveURL(new RegExp(`/coins/${String(id)}$`, "u"));
  await expect(page.getByText("RIC V 922 is the type of this coin now.")).toBeVisible();
  const cited = async () => ((await (await fetch(`${server.url}/api/v2/coins/${String(id)}`)).json()) as { citations: { type_uri: string | null; type_by: string | null }[] }).citations;
  expect(await cited()).toMatchObject([{ type_uri: "http://numismatics.org/ocre/id/ric.5.pro.922", type_by: "owner" }]);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(cited).toEqual([]);
});

test("a type's page shows both sides, where it was struck, what it weighs and what one owns", async ({ page, server }) => {
  await server.add({ number: "7", description: { category: "roman_imperial", issuer: "Augustus" }, citations: [{ raw: "RIC I 207", primary: true, type_uri: "http://numismatics.org/ocre/id/ric.1(2).aug.207" }] });
  await page.goto("/catalog?q=RIC+I+207");
  await page.getByRole("link", { name: "RIC I 207" }).click();
  await expect(page).toHaveURL(/\/catalog\/ocre\/ric\.1/u);
  await expect(page.getByRole("heading", { name: "Augustus", level: 1 })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Drawing, not a photograph. RIC I 207, reverse/u })).toBeVisible();
  await expect(page.getByText("you own 1")).toBeVisible();
  await expect(page.getByRole("img", { name: "Weights of 15 specimens, 3.42 to 3.92 g, median 3.76 g." })).toBeVisible();
  await expect(page.getByRole("img", { name: "Lugdunum on a map" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "ODbL 1.0" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("the varieties of a number stand on its page, and a type that is none is told", async ({ page }) => {
  await page.goto("/catalog/crro/rrc-335.1c");
  await page.getByRole("link", { name: "RRC 335/1a" }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "below chin, crescent" })).toBeVisible();
  await page.goto("/catalog/ocre/ric.9.nobody.1");
  await expect(page.getByRole("alert")).toContainText("There is no type “ric.9.nobody.1” in OCRE.");
  await expectAccessible(page);
});

test("the catalog's list fits on a desk and on a phone, in dark and in light", async ({ page }) => {
  await page.goto("/catalog");
  await expect(page.getByText("12 types", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("an abbreviation is looked up, and a whole legend is read part by part", async ({ page }) => {
  await page.goto("/catalog/legends");
  await page.getByRole("searchbox", { name: "Abbreviation, legend or meaning" }).fill("IMP C M AVR PROBVS P F AVG");
  await expect(page.getByText("5 abbreviations")).toBeVisible();
  await expect(page.getByText("dutiful and fortunate")).toBeVisible();
  await page.getByRole("searchbox").fill("consul");
  await expect(page.getByText("COS", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await page.getByRole("searchbox").fill("zzzz");
  await expect(page.getByRole("heading", { name: "Nothing of the kind is known." })).toBeVisible();
});

test("a word of one's own is matched, kept, and forgotten again", async ({ page, server }) => {
  await server.add({ description: { category: "roman_imperial", issuer: "Tacitus", mint: "Orontes workshop" } });
  await page.goto("/settings");
  await page.getByRole("link", { name: "Match them" }).click();
  const meaning = page.getByRole("combobox", { name: "What “Orontes workshop” means" });
  await meaning.selectOption({ label: "something else …" });
  const other = page.getByRole("combobox", { name: "Another name for “Orontes workshop”" });
  await other.fill("Antioch");
  await page.getByRole("option", { name: "Antioch, Syria" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep 1 match" }).click();
  await expect(page.getByText("1 term is known now.")).toBeVisible();
  await expect(page.getByText("Antioch, Syria")).toBeVisible();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Forget “Orontes workshop”" }).click();
  await expect(meaning).toBeVisible();
});

test("the settings tell what is loaded, and which look-ups found nothing", async ({ page, server }) => {
  await fetch(`${server.url}/api/v2/catalog/lookup`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ reference: "Sear 4123" }) });
  await page.goto("/settings");
  const section = page.locator("#catalogs");
  await expect(section.getByText("Online Coins of the Roman Empire (OCRE)")).toBeVisible();
  await expect(section.getByText("8 rows")).toBeVisible();
  await expect(section.getByText("Sear 4123", { exact: true })).toBeVisible();
  await expect(section.getByRole("checkbox", { name: "Roman Imperial coins (OCRE)" })).toBeChecked();
  for (const name of ["Roman Imperial coins (OCRE)", "Roman Republican coins (CRRO)", "Names in many languages (nomisma.org)"]) await section.getByRole("checkbox", { name }).uncheck();
  await expect(section.getByRole("button", { name: "Fetch them" })).toBeDisabled();
  await expectAccessible(page);
});
