/** The words of the import. */
export const importing = {
  title: "Import",
} as const;
