/** Light or dark: the system's choice until the person makes one. theme.js applies it at once. */
import { signal } from "@preact/signals";

const key = "theme";
const system = matchMedia("(prefers-color-scheme: light)");
const now = () => document.documentElement.dataset.theme ?? (system.matches ? "light" : "dark");

export const theme = signal(now());
system.addEventListener("change", () => (theme.value = now()));

export function turnTheme() {
  theme.value = theme.value === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = theme.value;
  try {
    localStorage.setItem(key, theme.value);
  } catch {
    // Storage may be closed to this page; the choice then lasts as long as the page.
  }
}
