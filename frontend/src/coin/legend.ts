/** A legend cut at its breaks, so that they can be set apart from its letters. */

export interface LegendPart {
  text: string;
  isBreak: boolean;
}

/** "A•ALB•S•F-L•METEL" -> letters, break, letters. A hyphen is shown as the dash that the trade prints. */
export function parts(legend: string): LegendPart[] {
  return legend
    .split(/(\s*[-–—/|]+\s*)/u)
    .filter((text) => text !== "")
    .map((text) => (/^\s*[-–—/|]+\s*$/u.test(text) ? { text: text.trim().replace(/[-—]+/gu, "–"), isBreak: true } : { text, isBreak: false }));
}

export interface Run {
  text: string;
  supplied: boolean;
}

const NUMERAL = /^(?=[IVXLC])C{0,3}(XC|XL|L?X{0,4})(IX|IV|V?I{0,4})$/u;
const VOWEL = /[aeioy]/u;

/** A Latin word in small letters with its u and v as they are read: "AVGVSTVS" -> "augustus", "DIVVS" -> "divus". */
function readLetters(letters: string): string {
  return Array.from(letters.toLowerCase())
    .map((letter, index, all) => {
      if (letter !== "v") return letter;
      const before = all[index - 1] ?? "";
      const next = all[index + 1] ?? "";
      if (before === "q") return "u";
      if (next === "v" && !VOWEL.test(all[index + 2] ?? "")) return VOWEL.test(before) ? "v" : "u"; // divus, perpetuus
      if (next === "v") return "u"; // iuventus
      return VOWEL.test(next) ? "v" : "u";
    })
    .join("");
}

/** The runs of an expanded Latin legend in reading letters, each word with a capital; other scripts stay as written. */
export function readable(runs: readonly Run[]): Run[] {
  const bare = runs.map(({ text, supplied }) => ({ text: supplied ? text.replace(/^\(|\)$/gu, "") : text.replace(/[•·∙]/gu, " "), supplied }));
  const whole = bare.map(({ text }) => text).join("");
  if (!/^[\p{P}\p{S}\s\dA-Za-z]*$/u.test(whole)) return bare;
  // A numeral with nothing supplied stays one: COS XVI.
  if (bare.every((run) => !run.supplied) && NUMERAL.test(whole.trim())) return bare;
  const read = whole.replace(/[A-Za-z]+/gu, (word) => {
    const small = readLetters(word);
    return small.charAt(0).toUpperCase() + small.slice(1);
  });
  let at = 0;
  return bare.map(({ text, supplied }) => {
    const start = at;
    at += text.length;
    return { text: read.slice(start, at), supplied };
  });
}
