import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { asFile, isFromBookmarklet, pageIn, takeOver, type HandedOver, type Refusal } from "../bookmarklet";

const URL_OF_LOT = "https://auctions.example/lot/7?x=1";
const ORIGIN = "https://auctions.example";
const PAGE = { coinstack: "page", version: 1, url: URL_OF_LOT, html: "<html>lot 7</html>" };

describe("the message", () => {
  it("is a page where the address is of the origin that sent it", () => {
    expect(pageIn({ data: PAGE, origin: ORIGIN })).toEqual({ url: URL_OF_LOT, html: PAGE.html });
  });

  it.each([
    ["another origin", PAGE, "https://evil.example"],
    ["another scheme", PAGE, "http://auctions.example"],
    ["no origin at all", PAGE, "null"],
    ["another version", { ...PAGE, version: 2 }, ORIGIN],
    ["another kind", { ...PAGE, coinstack: "ready" }, ORIGIN],
    ["no text", { ...PAGE, html: { length: 3 } }, ORIGIN],
    ["no address", { ...PAGE, url: "lot 7" }, ORIGIN],
    ["a script for an address", { ...PAGE, url: "javascript:alert(1)" }, "null"],
    ["nothing", null, ORIGIN],
    ["words", "page", ORIGIN],
  ])("is none with %s", (_, data, origin) => {
    expect(pageIn({ data, origin })).toBeNull();
  });
});

describe("taking a page over", () => {
  const opener = { postMessage: vi.fn() };
  let came: HandedOver[] = [];
  let why: Refusal[] = [];

  function begin(largest?: number): () => void {
    return takeOver(
      window,
      (page) => came.push(page),
      (reason) => why.push(reason),
      largest === undefined ? {} : { largest },
    );
  }

  function hear(data: unknown, source: unknown = opener, origin = ORIGIN): void {
    const message = new MessageEvent("message", { data, origin });
    Object.defineProperty(message, "source", { value: source });
    window.dispatchEvent(message);
  }

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("opener", opener);
    opener.postMessage.mockClear();
    came = [];
    why = [];
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("says that it is ready until the page comes, and then no more", () => {
    begin();
    vi.advanceTimersByTime(1_000);
    expect(opener.postMessage).toHaveBeenCalledTimes(5);
    expect(opener.postMessage).toHaveBeenCalledWith({ coinstack: "ready", version: 1 }, "*");
    hear(PAGE);
    hear(PAGE);
    vi.advanceTimersByTime(60_000);
    expect(opener.postMessage).toHaveBeenCalledTimes(5);
    expect(came).toEqual([{ url: URL_OF_LOT, html: PAGE.html }]);
    expect(why).toEqual([]);
  });

  it("takes nothing from another window, or from another origin than the address names", () => {
    begin();
    hear(PAGE, window);
    hear(PAGE, opener, "https://evil.example");
    expect(came).toEqual([]);
    hear(PAGE);
    expect(came).toHaveLength(1);
  });

  it("refuses a page that is too large", () => {
    begin(10);
    hear(PAGE);
    expect([came, why]).toEqual([[], ["too large"]]);
  });

  it("gives up after a while, and when it is told to", () => {
    begin();
    vi.advanceTimersByTime(30_000);
    hear(PAGE);
    expect([came, why]).toEqual([[], ["silence"]]);
    begin()();
    hear(PAGE);
    vi.advanceTimersByTime(60_000);
    expect([came, why]).toEqual([[], ["silence"]]);
  });

  it("cannot be done where no window opened this one", () => {
    vi.stubGlobal("opener", null);
    begin();
    expect(why).toEqual(["no opener"]);
  });
});

it("is told by the address of the page", () => {
  expect(isFromBookmarklet("?from=bookmarklet")).toBe(true);
  expect(isFromBookmarklet("?from=elsewhere")).toBe(false);
});

it("goes on as a file", async () => {
  const file = asFile({ url: URL_OF_LOT, html: "<p>Ɛ</p>" });
  expect([file.name, file.type, await file.text()]).toEqual(["page.html", "text/html", "<p>Ɛ</p>"]);
});
