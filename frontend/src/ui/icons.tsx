/** The few signs that the page uses, drawn with one pen. */
import type { ReactNode } from "react";

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

export const SearchIcon = () => <Icon><path d="M10.5 10.5 15 15M7 12A5 5 0 1 1 7 2a5 5 0 0 1 0 10Z" /></Icon>;
export const FilterIcon = () => <Icon><path d="M1 4h14M4 8h8M6.5 12h3" /></Icon>;
export const MenuIcon = () => <Icon><path d="M1 4h14M1 8h14M1 12h14" /></Icon>;
export const PreviousIcon = () => <Icon><path d="M10 3 5 8l5 5" /></Icon>;
export const NextIcon = () => <Icon><path d="m6 3 5 5-5 5" /></Icon>;
export const CloseIcon = () => <Icon><path d="m3.5 3.5 9 9M12.5 3.5l-9 9" /></Icon>;
export const MoreIcon = () => <Icon><path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.4" /></Icon>;
export const ThemeIcon = () => <Icon><path d="M8 1.5a6.5 6.5 0 1 0 0 13Z" fill="currentColor" /><circle cx="8" cy="8" r="6.5" /></Icon>;

export function BrandIcon() {
  return (
    <svg viewBox="0 0 26 18" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden="true">
      <ellipse cx="13" cy="5" rx="11" ry="4" />
      <path d="M2 5v4c0 2.2 4.9 4 11 4s11-1.8 11-4V5M2 9v4c0 2.2 4.9 4 11 4s11-1.8 11-4V9" />
    </svg>
  );
}
