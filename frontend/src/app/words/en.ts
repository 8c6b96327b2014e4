/** The words of the first screens, in English; each feature brings its own, most of them with its chunk (i18next.d.ts lists them). */
import { change } from "../../coin/changeWords";
import { coin } from "../../coin/words";
import { coins } from "../../features/coins/words";
import { history } from "../../features/history/words";
import { ui } from "../../ui/words";

const shell = {
  brand: "CoinStack",
  skip: "Skip to the page",
  main: "Main",
  menu: "Menu",
  collection: "Collection",
  catalog: "Catalog",
  identify: "Identify by the letters",
  legends: "Abbreviations of legends",
  stats: "Dashboard",
  import: "Import",
  history: "History",
  jobs: "Jobs",
  settings: "Settings",
  capture: "Quick capture",
  newCoin: "New coin",
  theme: "Light or dark",
  goAnywhere: "Go to anything",
  goneTitle: "CoinStack does not answer.",
  goneText: "What you see is still here, but nothing can be saved. Start it again with “python3 dev.py run”; this notice goes by itself.",
} as const;

const palette = {
  label: "Go to anything",
  placeholder: "A coin, a page, something to do",
  coins: "Coins",
  pages: "Pages",
  actions: "Actions",
  searchAll: "Search the collection for “{{q}}”",
  toggleTheme: "Switch between light and dark",
  hideMoney: "Hide money",
  showMoney: "Show money",
  hidePlaces: "Hide places",
  showPlaces: "Show places",
  keys: "List of keys",
  trash: "Trash",
  none: "Nothing fits.",
} as const;

const keys = {
  title: "Keys",
  palette: "Go to anything",
  search: "Search",
  new: "New coin",
  import: "Import",
  next: "Next coin",
  previous: "Previous coin",
  edit: "Edit the coin",
  confirm: "Confirm the lot, or read what was pasted",
  list: "This list",
  close: "Close what is open",
} as const;

const problem = {
  unreachable: "CoinStack does not answer: nothing was changed. Is it still running?",
  unknown: "Something unforeseen happened in the page. Load it again; your draft is kept.",
  server: "{{detail}} If it happens again, look for request {{id}} in the log.",
  title: "This page could not be shown",
  again: "Try again",
  home: "To the collection",
  notFound: "There is no such page",
  notFoundText: "The address may have been typed wrongly, or the page has moved.",
} as const;

export const en = { ui, shell, palette, keys, problem, coin, change, coins, history };
