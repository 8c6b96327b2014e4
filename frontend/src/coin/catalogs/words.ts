/** The words of fetching catalogs of types. */
import { addWords } from "../../lib/addWords";

export const catalogs = {
  name: {
    ocre: "Roman Imperial coins (OCRE)",
    crro: "Roman Republican coins (CRRO)",
    pella: "Kings of Macedonia (PELLA)",
    sco: "Seleucid kings (SCO)",
    pco: "Ptolemies (PCO)",
    agco: "Antigonids (AGCO)",
    bigr: "Bactrian and Indo-Greek rulers (BIGR)",
    nomisma: "Names in many languages (nomisma.org)",
  },
  cites: {
    ocre: "RIC",
    crro: "Crawford",
    pella: "Price",
    sco: "Seleucid Coins",
    pco: "Ptolemaic coins",
    agco: "Antigonid coins",
    bigr: "Bactrian coins",
    nomisma: "rulers, mints, denominations",
  },
  megabytes: "{{size, number}} MB",
  choose: "Catalogs to fetch",
  fetch: "Fetch them",
  fetchSize: "Fetch them, about {{size, number}} MB",
  none: "Choose at least one.",
  by: "From numismatics.org (American Numismatic Society) and nomisma.org; each keeps its own licence.",
  running: "The catalogs are being fetched.",
  progress: "{{done}} of {{items}}",
  watch: "Watch the job",
  cancel: "Cancel",
  building: "building",
  done: "The catalogs are in use.",
  cancelled: "Fetching was cancelled. What was there before is still in use.",
  someFailed: "Some could not be had. What was there before is still in use.",
  began: "Fetching has begun; it goes on when you leave this page.",
  state: { waiting: "waits", running: "being fetched", ready: "done", duplicate: "done", confirmed: "done", done: "done", failed: "failed", cancelled: "cancelled" },
  offer: {
    title: "Look up coins in the catalogs",
    text: "The type catalogs can lie on this disk: then CoinStack finds a coin’s type by its reference or by the letters still legible, with no net. It works fully without them.",
    button: "See the catalogs",
    dismiss: "Not now",
  },
} as const;

addWords({ catalogs });
