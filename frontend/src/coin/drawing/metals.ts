/** The metals' colours, from the lightest to the ink of the lines. */

export interface Palette {
  readonly light: string;
  readonly field: string;
  readonly shade: string;
  readonly ink: string;
}

const palette = (light: string, field: string, shade: string, ink: string): Palette => ({ light, field, shade, ink });

const UNKNOWN = palette("#d5d8dd", "#a9aeb6", "#656b75", "#2a2e35");
const METALS: readonly (readonly [word: string, Palette])[] = [
  ["gold", palette("#fbe9ae", "#dfb650", "#8f6518", "#47300a")],
  ["silver", palette("#f4f5f4", "#c6cace", "#767d86", "#2c3138")],
  ["billon", palette("#dcd6c9", "#aaa396", "#625c52", "#2a2620")],
  ["bronze", palette("#d8b184", "#a87c4d", "#5a3c1e", "#251505")],
  ["copper", palette("#efb896", "#c27c57", "#6d391f", "#300f02")],
  ["orichalcum", palette("#efd894", "#c3a250", "#6d5620", "#302306")],
  ["brass", palette("#efd894", "#c3a250", "#6d5620", "#302306")],
  ["electrum", palette("#f8f0c6", "#d9c98a", "#8b7b42", "#3b3110")],
  ["lead", palette("#c3c7cc", "#949aa1", "#51565d", "#1e2226")],
  ["potin", palette("#cfc8ac", "#a09877", "#565038", "#26220f")],
];

/** The first metal's name that the words hold ("Bronze/Copper", "ae" are bronze), or null. */
export function metalOf(words: string | null | undefined): string | null {
  const lower = (words ?? "").toLowerCase();
  if (/\bae\b|æ/.test(lower)) return "bronze";
  const found = METALS.map(([word]) => ({ word, at: lower.indexOf(word) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.word ?? null;
}

export function paletteOf(words: string | null | undefined): Palette {
  const name = metalOf(words);
  return METALS.find(([word]) => word === name)?.[1] ?? UNKNOWN;
}

/** Three parts of the first colour and seven of the second. */
export function mixed(first: string, second: string): string {
  const channel = (i: number): string => {
    const value = parseInt(first.slice(i, i + 2), 16) * 0.3 + parseInt(second.slice(i, i + 2), 16) * 0.7;
    return Math.round(value).toString(16).padStart(2, "0");
  };
  return `#${[1, 3, 5].map(channel).join("")}`;
}
