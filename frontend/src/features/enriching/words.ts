/** The words of many coins looked up in the catalog. */
import { addWords } from "../../lib/addWords";

export const enriching = {
  title: "From the catalog",
  applied: "Filled from the catalog",
  gone: "There is no such look-up",
  toCollection: "To the collection",
  state: { waiting: "waits for its turn", running: "under way", cancelling: "being cancelled", cancelled: "cancelled", done: "done" },
  progress: "{{percent}} looked up",
  filling: "{{percent}} filled",
  leave: "You may leave this page; the work goes on and waits for you here.",
  lead: "Nothing is changed yet. Filled is only what is empty, and only where the type is sure; what differs stays as you wrote it.",
  cancel: "Cancel",
  cancelled: "It was cancelled; what was found by then stands here.",
  fill_one: "Fill {{count, number}} coin",
  fill_other: "Fill {{count, number}} coins",
  nothing: "There is nothing to fill.",
  filled_one: "{{count, number}} coin was filled.",
  filled_other: "{{count, number}} coins were filled.",
  filledNone: "No coin was changed.",
  undo: "Undo",
  parts: "Which coins",
  part: { all: "All", fills: "To fill", conflicts: "Differ", suspect: "Wrongly cited?", failed: "Without a type", same: "Nothing to do" },
  list: "Coins looked up",
  none: "None is like that.",
  take: "Fill {{title}}",
  nameless: "Coin {{id}}",
  confidence: "{{percent}} sure",
  fills: "fills",
  differs: "differs",
  unsure: "not sure enough to be filled by itself",
  noType: "no type found",
  instead: "rather",
  same: "says nothing more",
  loading: "Fetching what was found …",
} as const;

addWords({ enriching });
