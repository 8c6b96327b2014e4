/** The words of a page that is fetched on demand: they come with its chunk instead of with the first screen. */
import i18next from "i18next";

export function addWords(words: object): void {
  i18next.addResourceBundle("en", "translation", words, true, true);
}
