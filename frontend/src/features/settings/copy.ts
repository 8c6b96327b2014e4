/** Puts a text where it can be pasted from; false where the browser does not let a page do so. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no secure origin, or forbidden: the text is there to be selected
  }
}
