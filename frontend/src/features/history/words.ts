/** The words of the history. */
export const history = {
  title: "History",
  note: "Every change can be taken back",
  empty: "Nothing has happened yet.",
  emptyText: "Whatever is added, changed, imported or thrown away will be listed here, each with its way back.",
  more: "Earlier",
  loading: "Loading…",
} as const;
