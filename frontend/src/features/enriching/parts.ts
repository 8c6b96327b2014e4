/** What a look-up found of a coin, and what may be done with it. */
import type { components } from "../../api/schema";
import type { Part } from "./search";

export type Found = components["schemas"]["FoundCoin"];

/** Whether the catalog would fill something by itself: the type is sure, and nothing speaks against it. */
export const mayFill = (coin: Pick<Found, "sure" | "fills" | "failure">) => coin.failure === null && coin.sure && coin.fills.length > 0;

/** A coin may be in several parts: one that is filled may differ elsewhere. */
export function isOf(part: Part, coin: Found): boolean {
  switch (part) {
    case "fills":
      return coin.failure === null && coin.fills.length > 0;
    case "conflicts":
      return coin.conflicts.length > 0;
    case "suspect":
      return coin.suspect?.suspect === true;
    case "failed":
      return coin.failure !== null || coin.type === null;
    case "same":
      return coin.failure === null && coin.type !== null && coin.fills.length === 0 && coin.conflicts.length === 0 && coin.suspect?.suspect !== true;
  }
}
