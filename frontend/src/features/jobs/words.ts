/** The words of the jobs' page. */
import { addWords } from "../../lib/addWords";

export const jobs = {
  title: "Jobs",
  lead: "Long work: it goes on when you leave the page, and is taken up again when CoinStack was stopped.",
  running: "Under way",
  past: "Done",
  empty: "Nothing runs, and nothing has run yet.",
  emptyText: "A batch of links or of saved pages becomes a job; so do catalogs that are fetched, and coins that are looked up in them.",
  bring: "Bring a batch",
  failed: "The jobs could not be listed.",
  state: { waiting: "waits for its turn", running: "under way", cancelling: "being cancelled", cancelled: "cancelled", done: "done" },
  kind: { urls: "Lots from links", files: "Saved pages", catalog: "The catalog of types", enrich: "Coins looked up in the catalog" },
  progress: "{{done}} of {{items}}",
  open: "Open",
  parts: "Its parts",
  item: { waiting: "waits", running: "under way", ready: "read", duplicate: "likely a coin you have", confirmed: "in the collection", done: "done", failed: "failed", cancelled: "cancelled" },
  cancel: "Cancel",
  cancelOne: "Cancel {{name}}",
  rate: "{{rate}} a second",
  rateSlow: "{{rate}} a minute",
  left: "about {{time}} left",
  seconds: "{{count, number}} s",
  minutes: "{{count, number}} min",
  hours: "{{count, number}} h",
  totals: {
    ready_one: "{{count, number}} to confirm",
    ready_other: "{{count, number}} to confirm",
    duplicate_one: "{{count, number}} to decide",
    duplicate_other: "{{count, number}} to decide",
    confirmed_one: "{{count, number}} in the collection",
    confirmed_other: "{{count, number}} in the collection",
    failed_one: "{{count, number}} failed",
    failed_other: "{{count, number}} failed",
    done_one: "{{count, number}} done",
    done_other: "{{count, number}} done",
    cancelled_one: "{{count, number}} cancelled",
    cancelled_other: "{{count, number}} cancelled",
  },
} as const;

addWords({ jobs });
