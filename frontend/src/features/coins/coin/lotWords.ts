/** The words of the lot that a coin came from, on the coin's page. */
import { addWords } from "../../../lib/addWords";

export const lotRecord = {
  title: "The lot it came from",
  chain: "Owners through time",
  text: "The lot’s text",
  price: "Price",
  estimate: "Estimate",
  sale: "Sale",
  day: "Date",
  link: "The lot’s page",
  captured: "As it stood {{when}}",
  undated: "undated",
  cost: "In all",
  several: "Of a lot of {{count, number}} coins",
  basis: { hammer: "hammer", incl_premium: "with the premium", asked: "asked", unknown: "" },
  relation: { ex: "Ex", from: "From", bought: "Bought" },
} as const;

addWords({ lotRecord });
