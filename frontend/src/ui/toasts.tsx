/** Short notices at the foot of the page, some with a way back. */
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { CloseIcon } from "./icons";

interface Toast {
  id: number;
  text: string;
  tone: "plain" | "problem";
  action: { label: string; run: () => void } | null;
}

const STAYS = 8_000; // milliseconds; time enough to read it and reach Undo
let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

function set(now: readonly Toast[]): void {
  toasts = now;
  for (const listener of listeners) listener();
}

function dismiss(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  set(toasts.filter((toast) => toast.id !== id));
}

function wait(id: number): void {
  clearTimeout(timers.get(id));
  timers.set(id, setTimeout(() => dismiss(id), STAYS));
}

/** Say something; `action` is what one may still do about it. */
export function say(text: string, action: Toast["action"] = null): void {
  const toast: Toast = { id: next++, text, tone: "plain", action };
  set([...toasts.slice(-2), toast]);
  wait(toast.id);
}

/** Say what went wrong; it stays until it is dismissed. */
export function complain(text: string): void {
  set([...toasts.slice(-2), { id: next++, text, tone: "problem", action: null }]);
}

export function Toaster() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <section className="toasts" aria-label={t("ui.notices")} aria-live="polite">
      {shown.map((toast) => (
        <div
          key={toast.id}
          className={`toast ${toast.tone}`}
          onMouseEnter={() => clearTimeout(timers.get(toast.id))}
          onFocus={() => clearTimeout(timers.get(toast.id))}
          onMouseLeave={() => toast.tone === "plain" && wait(toast.id)}
        >
          <span>{toast.text}</span>
          {toast.action && (
            <button
              type="button"
              className="btn sm"
              onClick={() => {
                toast.action?.run();
                dismiss(toast.id);
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button type="button" className="btn plain sm icon" aria-label={t("ui.dismiss")} onClick={() => dismiss(toast.id)}>
            <CloseIcon />
          </button>
        </div>
      ))}
    </section>
  );
}
