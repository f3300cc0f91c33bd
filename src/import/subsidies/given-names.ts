/** Finds the column of given names beside the names of beneficiaries: where it is filled, the beneficiary is a natural person. Pure. */
import { normalizeName } from '../cells/normalize-name.js';
import type { SubsidyColumn } from './subsidy-headings.js';

/** Further away, it may be the given name of a contact or a president. Undefined: there is none. */
export function findGivenNames(
  headings: readonly string[],
  columns: ReadonlyMap<SubsidyColumn, number>,
  unknown: readonly number[],
): number | undefined {
  const name = columns.get('nomBeneficiaire');
  if (name === undefined) return undefined;
  return unknown.find(
    (position) => Math.abs(position - name) === 1 && /^prenoms?\b/.test(normalizeName(headings[position] ?? '')),
  );
}
