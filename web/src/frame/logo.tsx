/** The bridge as the logo of the product: a round shape and a square one, joined by an arc. */
import type { ReactNode } from 'react';

export function Logo(): ReactNode {
  return (
    <svg width="32" height="22" viewBox="0 0 32 22" aria-hidden="true">
      <path d="M5 16C9 4 23 4 27 16" fill="none" stroke="var(--bridge)" strokeWidth="3" strokeLinecap="round" />
      <circle cx="5" cy="17" r="4" fill="var(--bridge)" />
      <rect x="23" y="13" width="8" height="8" rx="2" fill="var(--root-mediation)" />
    </svg>
  );
}
