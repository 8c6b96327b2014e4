/**
 * The import page"s side of the bookmarklet: takes over the page that the owner was looking at when they clicked it.
 *
 * The bookmarklet has opened this window. It listens only while it waits, and may listen before or after this page has
 * loaded, so "ready" is said again and again until the page has come. "ready" tells nothing, so any origin may hear it;
 * the page itself is taken only from the window that opened this one, and only from the origin that its address names.
 */

export interface HandedOver {
  url: string;
  html: string;
}

export type Refusal = "no opener" | "too large" | "silence";

export interface Listening {
  /** How many characters of a page are taken; a page with its pictures inlined is large. */
  largest?: number;
  /** How often "ready" is said, and for how long, in milliseconds. */
  every?: number;
  patience?: number;
}

export const LARGEST = 64_000_000;
export const VERSION = 1;

/** Whether this page was opened by the bookmarklet. */
export function isFromBookmarklet(search: string): boolean {
  return new URLSearchParams(search).get("from") === "bookmarklet";
}

/** The page in a message, where it is one: of our shape, from the origin that its own address names. */
export function pageIn(message: Pick<MessageEvent<unknown>, "data" | "origin">): HandedOver | null {
  const data = message.data;
  if (typeof data !== "object" || data === null) return null;
  const { coinstack, version, url, html } = data as Record<string, unknown>;
  if (coinstack !== "page" || version !== VERSION || typeof url !== "string" || typeof html !== "string") return null;
  return isOf(url, message.origin) ? { url, html } : null;
}

function isOf(url: string, origin: string): boolean {
  try {
    const parsed = new URL(url);
    return (parsed.protocol === "https:" || parsed.protocol === "http:") && parsed.origin === origin;
  } catch {
    return false;
  }
}

/**
 * Wait for the page, saying "ready" to the window that opened this one. Answers the function that ends the waiting.
 *
 * Exactly one of `taken` and `refused` is called, once, unless the waiting is ended before.
 */
export function takeOver(
  here: Window,
  taken: (page: HandedOver) => void,
  refused: (why: Refusal) => void,
  { largest = LARGEST, every = 250, patience = 30_000 }: Listening = {},
): () => void {
  const opener = here.opener as Window | null;
  if (opener === null) {
    refused("no opener");
    return () => undefined;
  }
  const stop = (): void => {
    here.removeEventListener("message", hear);
    here.clearInterval(saying);
    here.clearTimeout(waiting);
  }
  const hear = (message: MessageEvent<unknown>): void => {
    if (message.source !== opener) return;
    const page = pageIn(message);
    if (page === null) return;
    stop();
    if (page.html.length > largest) refused("too large");
    else taken(page);
  }
  const say = (): void => {
    opener.postMessage({ coinstack: "ready", version: VERSION }, "*");
  }
  here.addEventListener("message", hear);
  const saying = here.setInterval(say, every);
  const waiting = here.setTimeout(() => {
    stop();
    refused("silence");
  }, patience);
  say();
  return stop;
}

/** The page as the file that `POST /api/v2/import/page` takes. */
export function asFile(page: HandedOver): File {
  return new File([page.html], "page.html", { type: "text/html" });
}

/** Wait for the page in this window; where none comes within half a minute, nothing is told. */
export function listen(taken: (page: HandedOver) => void, refused: (why: Refusal) => void = () => undefined): () => void {
  return takeOver(window, taken, refused);
}
