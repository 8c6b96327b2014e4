import { defineConfig } from "@playwright/test";

/** The server under test is started by e2e/walk.ts on a data folder of its own; the page must have been built. */
export default defineConfig({
  testDir: "e2e",
  workers: 2, // each walk has a server and a data folder of its own
  timeout: 60_000,
  reporter: process.env.CI ? "dot" : "list",
  use: {
    viewport: { width: 1440, height: 1000 },
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
  },
});
