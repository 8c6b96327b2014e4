/** The words of the page's own controls. */
export const ui = {
  notices: "Notices",
  dismiss: "Dismiss",
  close: "Close",
  loading: "Loading…",
} as const;
