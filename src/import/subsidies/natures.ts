/** What the nature of an aid is, in the words of publishers; pure. */
import { normalizeName } from '../cells/normalize-name.js';
import { remembered } from '../cells/remembered.js';
import type { SubsidyColumn } from './subsidy-headings.js';

export type Nature = 'SUBSIDY' | 'LOAN' | 'GUARANTEE' | 'IN_KIND';

/** On normalised text. A row with money and an aid in kind is one of money. */
const RULES: readonly (readonly [Nature, RegExp])[] = [
  ['SUBSIDY', /numeraire|^(?:subventions?|dotations?|bourses?)\b/],
  ['IN_KIND', /\bnature\b|^(?:prets?|mises? a disposition) de\b/],
  [
    'LOAN',
    /^(?:prets?|avances? (?:remboursables?|recuperables?))(?: (?:a taux|d honneur|bonifie|participatif|sans).*)?$/,
  ],
  ['GUARANTEE', /^garanties?(?: (?:d emprunts?|de prets?|bancaires?).*)?$/],
];

/** Undefined for other words. */
export const natureOf = remembered((text): Nature | undefined => {
  const plain = normalizeName(text);
  return RULES.find(([, form]) => form.test(plain))?.[0];
});

/**
 * The position of a column "Type", in a file without a column for the nature: those of its values that are natures are
 * read as such.
 */
export function findTypeColumn(
  headings: readonly string[],
  columns: ReadonlyMap<SubsidyColumn, number>,
  unknown: readonly number[],
): number | undefined {
  if (columns.has('nature')) return undefined;
  return unknown.find((position) => normalizeName(headings[position] ?? '') === 'type');
}
