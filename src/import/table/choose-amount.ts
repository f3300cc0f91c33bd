/** Chooses the column of the granted amount where several headings could be it. Pure. */
import { normalizeName } from '../cells/normalize-name.js';

const GRANTED = /\b(?:vote|attribue|accorde|alloue|octroye|notifie|decide)e?s?\b/;
const SUBSIDY = /\b(?:subventions?|aides?|concours|mtsubv|dotations?)\b/;

/** "Montant voté": what was granted, whatever else the row says. */
export const saysGranted = (heading: string): boolean => GRANTED.test(normalizeName(heading));

/** "Granted" is stronger than "subsidy", and that is stronger than a plain amount: a "montant total" beside it is the cost of the project. */
function rankOf(heading: string): number {
  const plain = normalizeName(heading);
  if (GRANTED.test(plain)) return 4;
  if (SUBSIDY.test(plain)) return 3;
  return /\btotal\b/.test(plain) ? 1 : 2;
}

/** The position of the amount; undefined when two headings are equally strong. */
export function chooseAmount(headings: readonly string[], positions: readonly number[]): number | undefined {
  const ranked = positions.map((position) => ({ position, rank: rankOf(headings[position] ?? '') }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const [first, ...others] = ranked.filter(({ rank }) => rank === best);
  return others.length === 0 ? first?.position : undefined;
}
