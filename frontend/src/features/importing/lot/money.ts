/** Sums in exact decimals: what a premium comes to, what is in all, how a lot's price is shared over its coins. */
import type { Money } from "../../../api/types";

const SCALE = 10_000n; // parts of one unit: a currency has at most four decimals here
const CENT = 100n; // of those parts

/** The figure that was typed, as 1250.50; null where it is none. Thousands may be set apart as people do. */
export function figure(typed: string): string | null {
  const text = typed.trim().replaceAll(/[\s'’]/gu, "");
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(",", "") : text.replace(/^(\d+),(\d{1,2})$/u, "$1.$2");
  return /^\d+(?:\.\d{1,4})?$/u.test(plain) ? plain : null;
}

function parts(amount: string): bigint {
  const [whole = "0", decimals = ""] = amount.split(".");
  return BigInt(whole) * SCALE + BigInt(decimals.slice(0, 4).padEnd(4, "0"));
}

function written(value: bigint): string {
  const decimals = (value % SCALE).toString().padStart(4, "0").replace(/0+$/u, "");
  const whole = (value / SCALE).toString();
  return decimals === "" ? whole : `${whole}.${decimals.padEnd(2, "0")}`;
}

/** To a whole cent, halves up. */
const toCent = (value: bigint) => ((value + CENT / 2n) / CENT) * CENT;

/** What `percent` of a hammer price comes to. */
export function premiumOf(price: string, percent: string): string {
  return written(toCent((parts(price) * parts(percent)) / (100n * SCALE)));
}

/** A price that holds its premium, taken apart. */
export function apart(total: string, percent: string): { price: string; premium: string } {
  const price = toCent((parts(total) * 100n * SCALE) / (100n * SCALE + parts(percent)));
  return { price: written(price), premium: written(parts(total) - price) };
}

/** The sum of each currency, in the order in which they come. */
export function sums(lines: readonly (Money | null | undefined)[]): Money[] {
  const made = new Map<string | null, bigint>();
  for (const money of lines) if (money) made.set(money.currency, (made.get(money.currency) ?? 0n) + parts(money.amount));
  return [...made].map(([currency, value]) => ({ amount: written(value), currency }));
}

export type Rule = "equal" | "by_weight" | "first" | "amounts";

/** A price shared over coins to the cent; what does not divide goes to the first ones. Weights that are missing count as the mean of those there are. */
export function shares(price: string, rule: Rule, weights: readonly (number | null)[], amounts: readonly string[] = []): string[] {
  const count = weights.length;
  if (rule === "amounts") return weights.map((_, index) => amounts[index] ?? "0");
  if (rule === "first") return weights.map((_, index) => (index === 0 ? price : "0"));
  const known = weights.filter((one): one is number => one !== null && one > 0);
  const mean = known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : 1;
  const parted = rule === "by_weight" ? weights.map((one) => BigInt(Math.round((one ?? mean) * 1000))) : weights.map(() => 1n);
  const all = parted.reduce((sum, one) => sum + one, 0n);
  const total = parts(price);
  const made = parted.map((one) => ((total * one) / all / CENT) * CENT);
  let left = total - made.reduce((sum, one) => sum + one, 0n);
  for (let index = 0; left > 0n && count > 0; index = (index + 1) % count) {
    const step = left < CENT ? left : CENT;
    made[index] = (made[index] ?? 0n) + step;
    left -= step;
  }
  return made.map(written);
}

/** How much of the price the amounts leave; negative where they are more than it. */
export function leftOver(price: string, amounts: readonly string[]): { amount: string; isOver: boolean } | null {
  const left = parts(price) - amounts.reduce((sum, one) => sum + parts(one), 0n);
  if (left === 0n) return null;
  return { amount: written(left < 0n ? -left : left), isOver: left < 0n };
}
