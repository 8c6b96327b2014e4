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
