/** What every walk through the screens needs: a server under test, an empty collection, and a page on which nothing may go wrong. */
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");
const PYTHON = process.env.COINSTACK_PYTHON ?? join(ROOT, ".venv/bin/python");
const PATIENCE = 20_000; // milliseconds until the server answers

export interface Server {
  url: string;
  /** Puts every coin into the trash. */
  clear: () => Promise<void>;
  /** Adds a coin as the API takes it; its id. */
  add: (coin: object) => Promise<number>;
  /** Where the stand-in of the houses hears what it is told; null where there is none. */
  houses: string | null;
  /** Throws away every reading that waits. */
  clearLots: () => Promise<void>;
  /** Changes a coin as somebody else would. */
  change: (id: number, version: number, change: object) => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

async function untilReady(url: string, isGone: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (isGone()) break;
    const isReady = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The server under test did not start.");
}

async function send(method: string, address: string, body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(address, { method, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${address}: ${String(answer.status)} ${await answer.text()}`);
  return answer.json();
}

/** The first line that a program says; what follows is not waited for. */
function firstLine(said: Readable | null): Promise<string | null> {
  return new Promise((done) => {
    let text = "";
    const hear = (part: Buffer) => {
      text += part.toString();
      if (text.includes("\n")) done(text.slice(0, text.indexOf("\n")).trim());
    };
    said?.on("data", hear);
    said?.on("end", () => done(null));
  });
}

/** Lays a few types of Trajan, Hadrian and the Republic on the disk. */
async function load(data: string): Promise<void> {
  const program = "import sys; from pathlib import Path; from tests.catalogs import trajanic; trajanic.build(Path(sys.argv[1]))";
  await promisify(execFile)(PYTHON, ["-c", program, join(data, "catalog")], { cwd: ROOT });
}

/** All tests of a worker share one server on a data folder of its own; each begins with an empty collection. */
/** Loads the tables beside the walks, as an owner loads files. */
async function loadTables(data: string): Promise<void> {
  const tables = join(import.meta.dirname, "tables");
  const files = (await readdir(tables)).filter((name) => name.endsWith(".csv")).map((name) => join(tables, name));
  await promisify(execFile)(PYTHON, ["-m", "coinstack", "catalog", "load", ...files], { cwd: ROOT, env: { ...process.env, COINSTACK_DATA: data } });
}

export const test = base.extend<{ server: Server }, { withHouses: boolean; withCatalog: boolean | "tables"; shared: Server }>({
  /** Whether the server's way out leads to a stand-in of the houses; else it has the way that it has. */
  withHouses: [false, { scope: "worker", option: true }],
  /** Whether a catalog of a few types is on the server's disk, and whether it is that of the tables. */
  withCatalog: [false, { scope: "worker", option: true }],
  shared: [async ({ withHouses, withCatalog }, give) => {
    const data = await mkdtemp(join(tmpdir(), "coinstack-walk-"));
    if (withCatalog) await (withCatalog === "tables" ? loadTables(data) : load(data));
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}`;
    let isGone = false;
    const start = withHouses ? ["-m", "tests.loopback"] : ["-m", "coinstack", "serve"];
    const server = spawn(PYTHON, [...start, "--data", data, "--port", String(port)], { cwd: ROOT, stdio: ["ignore", withHouses ? "pipe" : "ignore", "ignore"] });
    const houses = withHouses ? firstLine(server.stdout) : Promise.resolve(null);
    const ended = new Promise<void>((done) => {
      server.once("exit", () => {
        isGone = true;
        done();
      });
    });
    await untilReady(url, () => isGone);
    await give({
      url,
      houses: await houses,
      clearLots: async () => {
        const { previews } = (await (await fetch(`${url}/api/v2/import/previews?limit=500`)).json()) as { previews: { import_id: number }[] };
        for (const { import_id: id } of previews) {
          const { ok } = await fetch(`${url}/api/v2/import/previews/${String(id)}`, { method: "DELETE" });
          // Of a lot of which a coin is confirmed, the whole is taken back.
          if (!ok) await fetch(`${url}/api/v2/import/records/${String(id)}?edited=keep`, { method: "DELETE" });
        }
      },
      clear: async () => {
        for (;;) {
          const { coins } = (await (await fetch(`${url}/api/v2/coins?limit=200`)).json()) as { coins: { id: number }[] };
          if (coins.length === 0) return;
          for (const { id } of coins) await fetch(`${url}/api/v2/coins/${String(id)}`, { method: "DELETE" });
        }
      },
      add: async (coin) => ((await send("POST", `${url}/api/v2/coins`, coin)) as { id: number }).id,
      change: async (id, version, change) => {
        await send("PATCH", `${url}/api/v2/coins/${String(id)}`, change, { "If-Match": `"${String(version)}"` });
      },
    });
    server.kill("SIGTERM");
    await ended;
    await rm(data, { recursive: true, force: true });
  }, { scope: "worker", timeout: 60_000 }],
  server: async ({ shared }, give) => {
    await shared.clear();
    await give(shared);
  },
  baseURL: async ({ server }, give) => give(server.url),
  /** A page on which an error in the script, or something that the content policy refuses, fails the test. */
  page: async ({ page }, give) => {
    const wrongs: string[] = [];
    page.on("pageerror", (error) => wrongs.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) wrongs.push(message.text());
    });
    await give(page);
    expect(wrongs).toEqual([]);
  },
});

export { expect };

/** No violation, in dark and in light. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const theme of ["dark", "light"]) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [theme, id, nodes.map((node) => node.html.slice(0, 120))])).toEqual([]);
  }
}

/** Nothing hangs out on the right. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/** Four coins of four kinds, made up here. */
export const COINS = [
  {
    number: "7",
    place: "Box 1-2",
    description: {
      category: "roman_imperial",
      issuer: "Augustus",
      denomination: "Denarius",
      metal: "silver",
      mint: "Lugdunum",
      date_text: "2 BC-AD 4",
      year_from: -2,
      year_to: 4,
      weight_g: 3.79,
      diameter_mm: 19,
      obverse_legend: "CAESAR AVGVSTVS-DIVI F PATER PATRIAE",
      obverse_design: "Laureate head right",
      reverse_legend: "C L CAESARES",
      reverse_design: "Gaius and Lucius Caesars standing facing",
    },
    citations: [{ raw: "RIC I 207", primary: true }],
    acquisition: { source: "Heritage", price: { amount: "384", currency: null } },
  },
  {
    place: "Box 1-3",
    description: {
      category: "roman_imperial",
      issuer: "Vespasian",
      obverse_portrait: "Titus",
      obverse_portrait_role: "caesar",
      denomination: "Denarius",
      metal: "silver",
      mint: "Rome",
      date_text: "AD 75",
      year_from: 75,
      year_to: 75,
      weight_g: 3.03,
    },
    acquisition: { source: "CNG", price: { amount: "170", currency: "USD" } },
  },
  {
    place: "Box 2",
    description: { category: "roman_provincial", issuer: "Tiberius", denomination: "Drachm", metal: "silver", mint: "Caesarea", date_text: "AD 33-34", year_from: 33, year_to: 34, weight_g: 3.35 },
    acquisition: { source: "CNG" },
  },
  {
    description: { category: "greek", issuer: "Athens", denomination: "Tetradrachm", metal: "silver", mint: "Athens", weight_g: 17.2, diameter_mm: 24, obverse_design: "Helmeted head of Athena right", reverse_design: "Owl standing right", reverse_legend: "ΑΘΕ" },
  },
] as const;

export async function fill(server: Server): Promise<number[]> {
  const ids: number[] = [];
  for (const coin of COINS) ids.push(await server.add(coin));
  return ids;
}
