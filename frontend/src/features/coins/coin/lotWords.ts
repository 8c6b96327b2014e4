/** The words of the lot that a coin came from, on the coin's page. */
import { addWords } from "../../../lib/addWords";

export const lotRecord = {
  title: "The lot it came from",
  owners: "Owners through time",
  now: "yours",
  undated: "undated",
  house: "House",
  sale: "Sale",
  lot: "Lot",
  date: "Date",
  estimate: "Estimate",
  range: "{{low}} to {{high}}",
  price: "Price",
  basis: { hammer: "the hammer, without the premium", incl_premium: "with the buyer’s premium", asked: "asked", unknown: "" },
  link: "Page",
  text: "Its text, as it was read",
  open: "Look at the reading",
  lotNumber: "lot {{lot}}",
  cost: "In all",
  premium: "{{percent}} % premium",
  converted: "{{money}} at the rates of the day",
} as const;

addWords({ lotRecord });
