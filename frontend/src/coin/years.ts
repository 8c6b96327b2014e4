/** Years as the trade writes them: negative is BC, and there is no year 0. */

export function year(value: number): string {
  return value < 0 ? `${String(-value)} BC` : `AD ${String(value)}`;
}

/** "211-210 BC", "2 BC-AD 4", "AD 98-117". */
export function span(from: number | null, to: number | null): string | null {
  if (from === null && to === null) return null;
  const first = from ?? to ?? 0;
  const last = to ?? from ?? 0;
  if (first === last) return year(first);
  if (first < 0 && last < 0) return `${String(-first)}–${String(-last)} BC`;
  if (first > 0 && last > 0) return `AD ${String(first)}–${String(last)}`;
  return `${year(first)}–${year(last)}`;
}
