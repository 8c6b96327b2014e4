/** Moments as the owner reads them: "today, 09:14". */

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const DAY_THIS_YEAR = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

export interface Relative {
  day: "today" | "yesterday" | null;
  date: string;
  clock: string;
}

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}

/** The parts of a moment, seen from `now`. */
export function relative(moment: Date, now: Date): Relative {
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / 86_400_000);
  const day = days === 0 ? "today" : days === 1 ? "yesterday" : null;
  const date = (moment.getFullYear() === now.getFullYear() ? DAY_THIS_YEAR : DAY).format(moment);
  return { day, date, clock: CLOCK.format(moment) };
}

/** "14 April 2011" of an ISO date. */
export function longDate(iso: string): string {
  const moment = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  return Number.isNaN(moment.getTime()) ? iso : DAY.format(moment);
}
