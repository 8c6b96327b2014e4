/** Whether a column's field was guessed, and waits for a look. */
import type { Mapped } from "./queries";

const SURE = 0.7;
const HARMLESS = new Set(["custom", "leave_out"]);

export function isGuessed({ confidence, why, target }: Mapped): boolean {
  return confidence < SURE && why !== "owner" && why !== "profile" && !HARMLESS.has(target);
}
