/** Finds the column of given names beside the names of beneficiaries: where it is filled, the beneficiary is a natural person. Pure. */
import { normalizeName } from '../cells/normalize-name.js';
import type { SubsidyColumn } from './subsidy-headings.js';

const GIVEN = /^prenoms?\b/;
/** In full, the name of a person: "Nom" of what is said by the heading beside it. */
const BARE_NAME = /^noms?(?: de famille| d usage)?$/;
/** "Nom du bénéficiaire", but not "Nom de l'association", nor "Bénéficiaire", who may have a president. */
const MAY_BE_PERSON = /^noms?\b(?!.*\b(?:associations?|structures?|organismes?|societe|entreprise|etablissement)\b)/;

const isBeside = (one: number, other: number) => Math.abs(one - other) === 1;

/** Positions of "Nom" beside "Prénom": persons, who may be those that benefit, or others such as who asked for it. */
export function listPersonNames(headings: readonly string[]): readonly number[] {
  const find = (form: RegExp) => headings.flatMap((heading, at) => (form.test(normalizeName(heading)) ? [at] : []));
  const given = find(GIVEN);
  return given.length === 0 ? [] : find(BARE_NAME).filter((name) => given.some((one) => isBeside(one, name)));
}

/** Further away, it may be the given name of a contact or a president. Undefined: there is none. */
export function findGivenNames(
  headings: readonly string[],
  columns: ReadonlyMap<SubsidyColumn, number>,
  unknown: readonly number[],
): number | undefined {
  const name = columns.get('nomBeneficiaire');
  if (name === undefined) return undefined;
  const plain = (position: number) => normalizeName(headings[position] ?? '');
  const others = listPersonNames(headings).filter((one) => one !== name);
  return unknown.find((given) => {
    if (!isBeside(given, name) || !GIVEN.test(plain(given)) || others.some((one) => isBeside(one, given))) return false;
    // "Prénom du bénéficiaire" says itself whose it is.
    return MAY_BE_PERSON.test(plain(name)) || /\bbeneficiaires?\b/.test(plain(given));
  });
}
