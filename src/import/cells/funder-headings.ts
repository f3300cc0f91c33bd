/** Finds the columns of a table that has a column of money for each funder, as plans of financing have. Pure. */
import { normalizeName } from './normalize-name.js';

/** Bodies that pay, alone in a heading: "CAF", "Part FEDER", "État (BOP 147)". */
const PAYER =
  /^(?:(?:part|montant|subvention|aide|participation|financement) )?(?:caf|msa|cpam|ars|drac|anct|cget|europe|feder|fse|etat (?:bop|p|prg|programme) ?\d+)$/;
/** "État" alone may be the state of a request: only beside one of the others it is the funder. */
const BESIDE = /^(?:etat|autres? (?:financeurs?|financements?|subventions?)|autofinancement|fonds propres)$/;
/** These are funders beside the others, and otherwise the place of the beneficiary. */
const PLACE = /^(?:region|departement|commune|ville|epci|agglo|agglomeration|metropole|intercommunalite)$/;

/** Positions of two or more columns, each of the money of another funder; else none. */
export function listFunderHeadings(headings: readonly string[]): readonly number[] {
  const find = (form: RegExp) => headings.flatMap((heading, at) => (form.test(normalizeName(heading)) ? [at] : []));
  const [payers, beside] = [find(PAYER), find(BESIDE)];
  if (payers.length === 0 || payers.length + beside.length < 2) return [];
  return [...payers, ...beside, ...find(PLACE)].sort((one, other) => one - other);
}
