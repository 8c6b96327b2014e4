import { readFileSync } from "node:fs";

import react from "@vitejs/plugin-react";
import { geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { projection } from "./src/coin/map/projection";

const server = process.env.COINSTACK_SERVER ?? "http://127.0.0.1:8000";

/** The reader of the API's description comes along as the file that it is: `/api/docs` works without the net. */
function apiReader(): Plugin {
  return {
    name: "api-reader",
    apply: "build",
    generateBundle() {
      for (const name of ["swagger-ui-bundle.js", "swagger-ui.css"]) {
        const source = readFileSync(new URL(`node_modules/swagger-ui-dist/${name}`, import.meta.url));
        this.emitFile({ type: "asset", fileName: `docs/${name}`, source });
      }
    },
  };
}

/** The outline of the land, laid on the map's sheet and cut to it here: the page needs neither the world nor the net. */
function land(): Plugin {
  const name = "virtual:land";
  return {
    name: "land",
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const text = readFileSync(new URL("node_modules/world-atlas/land-50m.json", import.meta.url), "utf8");
      const world = JSON.parse(text) as Topology<{ land: GeometryCollection }>;
      const outline = geoPath(projection()).digits(1)(feature(world, world.objects.land)) ?? "";
      return `export const LAND = ${JSON.stringify(outline)};`;
    },
  };
}

export default defineConfig({
  plugins: [react(), apiReader(), land()],
  build: {
    outDir: "../src/coinstack/infrastructure/web/page",
    emptyOutDir: true,
    // The page is served under `default-src 'self'`: nothing may be inlined as a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
  },
  server: {
    port: 5173,
    proxy: {
      "/api": {
        target: server,
        changeOrigin: true,
        // The server takes changes only from its own page; in development that page comes through this proxy.
        configure: (proxy) => {
          proxy.on("proxyReq", (request) => {
            request.setHeader("origin", server);
          });
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test-setup.ts"],
  },
});
