/** What lists need of which only the rows in sight are drawn. */
import { useEffect, useRef } from "react";

/** Puts the focus on a row, which may have to be drawn first: its button says its place as `data-row`. */
export function useGoTo(scrollTo: (index: number) => void) {
  const at = useRef(-1);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const to = (index: number) => {
    at.current = index;
    scrollTo(index);
    let tries = 20;
    const look = () => {
      const button = document.querySelector<HTMLElement>(`button[data-row="${String(index)}"]`);
      if (button) button.focus();
      else if (tries-- > 0) frame.current = requestAnimationFrame(look);
    };
    look();
  };
  /** The next row, or the one before, that may have the focus. */
  const step = (by: 1 | -1, length: number, may: (index: number) => boolean = () => true) => {
    const focused = (document.activeElement as HTMLElement | null)?.closest("li[data-index]")?.getAttribute("data-index");
    const from = focused ? Number(focused) : at.current;
    let index = from + by;
    while (index >= 0 && index < length && !may(index)) index += by;
    if (index >= 0 && index < length) to(index);
    else if (length > 0 && from >= 0 && from < length) to(from);
  };
  return { to, step };
}
