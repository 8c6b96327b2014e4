/** "Rome?": the mark of a field in doubt. */

export function doubted(text: string, field: string, uncertain: readonly string[]): string {
  return uncertain.includes(field) && !text.endsWith("?") ? `${text}?` : text;
}
