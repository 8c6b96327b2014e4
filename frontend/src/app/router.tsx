/** The pages and their addresses; each page is a chunk of its own. */
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";

import { readIdentifySearch, readLegendsSearch, readTypesSearch } from "../features/catalog/search";
import { readSearch } from "../features/coins/search";
import { readCompleteness } from "../features/completeness/search";
import { readEnriching } from "../features/enriching/search";
import { readImportSearch, readRunSearch } from "../features/importing/search";
import { readMonograms } from "../features/monograms/search";
import { parseSearch, stringifySearch } from "../lib/search";
import { FailedPage, MissingPage } from "./FailedPage";
import { Shell } from "./Shell";

interface Context {
  client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Shell, errorComponent: FailedPage, notFoundComponent: MissingPage });

const collection = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("../features/coins/CollectionPage"), "CollectionPage"),
});

const newCoin = createRoute({
  getParentRoute: () => root,
  path: "/coins/new",
  component: lazyRouteComponent(() => import("../features/coins/edit/EditPage"), "NewCoinPage"),
});

const coin = createRoute({
  getParentRoute: () => root,
  path: "/coins/$coinId",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("../features/coins/CoinPage"), "CoinPage"),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: "/coins/$coinId/edit",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("../features/coins/edit/EditPage"), "EditPage"),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: "/import",
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import("../features/importing/ImportPage"), "ImportPage"),
});

const importRun = createRoute({
  getParentRoute: () => root,
  path: "/import/$importId",
  validateSearch: readRunSearch,
  component: lazyRouteComponent(() => import("../features/importing/RunPage"), "RunPage"),
});

const lot = createRoute({
  getParentRoute: () => root,
  path: "/import/lot/$importId",
  component: lazyRouteComponent(() => import("../features/importing/lot/LotPage"), "LotPage"),
});

const batch = createRoute({
  getParentRoute: () => root,
  path: "/import/batch/$jobId",
  component: lazyRouteComponent(() => import("../features/importing/batch/BatchPage"), "BatchPage"),
});

const capture = createRoute({
  getParentRoute: () => root,
  path: "/capture",
  component: lazyRouteComponent(() => import("../features/importing/capture/CapturePage"), "CapturePage"),
});

const jobs = createRoute({
  getParentRoute: () => root,
  path: "/jobs",
  component: lazyRouteComponent(() => import("../features/jobs/JobsPage"), "JobsPage"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("../features/settings/SettingsPage"), "SettingsPage"),
});

const stats = createRoute({
  getParentRoute: () => root,
  path: "/stats",
  component: lazyRouteComponent(() => import("../features/stats/StatsPage"), "StatsPage"),
});

const completeness = createRoute({
  getParentRoute: () => root,
  path: "/catalog/completeness",
  validateSearch: readCompleteness,
  component: lazyRouteComponent(() => import("../features/completeness/CompletenessPage"), "CompletenessPage"),
});

const enriching = createRoute({
  getParentRoute: () => root,
  path: "/catalog/enrich/$jobId",
  validateSearch: readEnriching,
  component: lazyRouteComponent(() => import("../features/enriching/EnrichingPage"), "EnrichingPage"),
});

const catalog = createRoute({
  getParentRoute: () => root,
  path: "/catalog",
  validateSearch: readTypesSearch,
  component: lazyRouteComponent(() => import("../features/catalog/CatalogPage"), "CatalogPage"),
});

const identify = createRoute({
  getParentRoute: () => root,
  path: "/catalog/identify",
  validateSearch: readIdentifySearch,
  component: lazyRouteComponent(() => import("../features/catalog/identify/IdentifyPage"), "IdentifyPage"),
});

const legends = createRoute({
  getParentRoute: () => root,
  path: "/catalog/legends",
  validateSearch: readLegendsSearch,
  component: lazyRouteComponent(() => import("../features/catalog/LegendsPage"), "LegendsPage"),
});

const vocabulary = createRoute({
  getParentRoute: () => root,
  path: "/catalog/vocabulary",
  component: lazyRouteComponent(() => import("../features/catalog/VocabularyPage"), "VocabularyPage"),
});

const type = createRoute({
  getParentRoute: () => root,
  path: "/catalog/$corpus/$id",
  component: lazyRouteComponent(() => import("../features/catalog/TypePage"), "TypePage"),
});

const monograms = createRoute({
  getParentRoute: () => root,
  path: "/catalog/monograms",
  validateSearch: readMonograms,
  component: lazyRouteComponent(() => import("../features/monograms/MonogramsPage"), "MonogramsPage"),
});

const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  component: lazyRouteComponent(() => import("../features/history/HistoryPage"), "HistoryPage"),
});

const routes = root.addChildren([collection, newCoin, coin, edit, importing, importRun, lot, batch, capture, jobs, settings, catalog, identify, legends, vocabulary, type, stats, completeness, enriching, history, monograms]);

export function makeRouter(client: QueryClient) {
  return createRouter({
    routeTree: routes,
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    defaultErrorComponent: FailedPage,
    defaultNotFoundComponent: MissingPage,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
