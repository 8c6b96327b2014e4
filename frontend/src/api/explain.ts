/** A failure in a sentence that says what to do. */
import type { TFunction } from "i18next";

import { Problem, Unreachable } from "./problem";

export function explain(error: unknown, t: TFunction): string {
  if (error instanceof Unreachable) return t("problem.unreachable");
  if (error instanceof Problem) {
    if (error.status >= 500 && error.requestId) return t("problem.server", { detail: error.message, id: error.requestId });
    return error.message;
  }
  return t("problem.unknown");
}
