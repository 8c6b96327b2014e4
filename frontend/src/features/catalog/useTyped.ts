/** A field whose text is handed on once the typing rests, and that follows the address when that changes otherwise. */
import { useEffect, useRef, useState, type ChangeEvent } from "react";

import { useDelayed } from "../../lib/delayed";

const RESTS = 180; // milliseconds without a letter typed

export function useTyped(value: string, onRest: (text: string) => void) {
  const [typed, setTyped] = useState(value);
  const rested = useDelayed(typed, RESTS);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const now = rested.trim();
    if (now === sent.current.trim()) return;
    sent.current = now;
    onRest(now);
  });
  return { value: typed, onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value) };
}
