/** Dark and light: kept in the browser, set before the first paint by theme.js. */
import { remember } from "../lib/remembered";

export function toggleTheme(): void {
  const root = document.documentElement;
  const theme = root.dataset.theme === "light" ? "dark" : "light";
  root.dataset.theme = theme;
  remember("theme", theme);
}
