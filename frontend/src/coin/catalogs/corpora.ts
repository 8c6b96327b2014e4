/** The catalogs that can be fetched: what each holds, how large it is, and the licence it comes under. */
import type { Category } from "../../api/types";

export const CORPORA = ["ocre", "crro", "pella", "sco", "pco", "agco", "bigr", "nomisma"] as const;
export type Corpus = (typeof CORPORA)[number];

interface Facts {
  category: Category | null;
  /** Of the file that is fetched, in megabytes; null where its maker tells none. */
  megabytes: number | null;
  licence: string;
}

export const FACTS: Readonly<Record<Corpus, Facts>> = {
  ocre: { category: "roman_imperial", megabytes: 117, licence: "ODbL 1.0" },
  crro: { category: "roman_republic", megabytes: 4.9, licence: "ODbL 1.0" },
  pella: { category: "greek", megabytes: 22, licence: "ODbL 1.0" },
  sco: { category: "greek", megabytes: 23, licence: "ODbL 1.0" },
  pco: { category: "greek", megabytes: 7.3, licence: "ODbL 1.0" },
  agco: { category: "greek", megabytes: 0.5, licence: "ODbL 1.0" },
  bigr: { category: "eastern", megabytes: null, licence: "ODbL 1.0" },
  nomisma: { category: null, megabytes: null, licence: "CC BY" },
};

/** Chosen at first: what nearly every collection of ancient coins needs. */
export const FIRST: readonly Corpus[] = ["ocre", "crro", "nomisma"];

/** The category whose hue and flan the types of a corpus have. */
export function categoryOf(corpus: string): Category | null {
  return Object.hasOwn(FACTS, corpus) ? FACTS[corpus as Corpus].category : null;
}

/** The megabytes of those chosen, as far as they are known. */
export function megabytes(chosen: Iterable<Corpus>): number {
  return [...chosen].reduce((sum, corpus) => sum + (FACTS[corpus].megabytes ?? 0), 0);
}
