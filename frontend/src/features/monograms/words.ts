/** The words of the monograms. */
import { addWords } from "../../lib/addWords";

export const monograms = {
  title: "Monograms",
  lead: "A monogram by the letters that can be made out in it: Greek or Latin, in any order. Letters that look alike count as the same; those with the fewest letters besides come first.",
  label: "Letters of the monogram",
  placeholder: "ΜΑΡ",
  keys: "Greek letters",
  add: "Add {{letter}}",
  clear: "Clear",
  total_one: "{{count, number}} monogram",
  total_other: "{{count, number}} monograms",
  letters: "Its letters",
  noLetters: "letters not told",
  more: "Show more",
  nothing: "No monogram has all of these letters.",
  nothingText: "Take away the letter you are least sure of.",
  none: "No monograms are loaded",
  noneText: "Load their table where CoinStack runs; everything else works without it.",
  command: "coinstack catalog load symbols.csv",
} as const;

addWords({ monograms });
