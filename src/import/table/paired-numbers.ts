/**
 * Finds the number of an organisation by the name beside it, whatever word stands for the organisation: in "Agence;
 * SIRET agence" the second heading repeats the first. Pure.
 */
import { normalizeName } from '../cells/normalize-name.js';
import type { SubsidyColumn } from '../subsidies/subsidy-headings.js';

export interface PairedNumber {
  readonly column: 'idAttribuant' | 'idBeneficiaire';
  readonly position: number;
}

const NUMBER = /^(?:siret|siren|n|no|num|numero|identifiant|code|de|du|des|d|la|le|les|l)$/;
const NAME = /^(?:nom|raison|sociale|denomination|libelle|designation|intitule|de|du|des|d|la|le|les|l)$/;
const IS_NUMBER = /\bsire[nt]\b/;

const PARTIES = [
  ['nomAttribuant', 'idAttribuant'],
  ['nomBeneficiaire', 'idBeneficiaire'],
] as const;

/** Of the parties whose name is in a known column and whose number is in none. */
export function listPairedNumbers(
  headings: readonly string[],
  columns: ReadonlyMap<SubsidyColumn, number>,
  taken: ReadonlySet<number>,
): PairedNumber[] {
  return PARTIES.flatMap(([name, column]) => {
    const named = columns.get(name);
    const words = named === undefined ? [] : wordsOf(headings[named], NAME);
    if (words.length === 0 || columns.has(column)) return [];
    const position = headings.findIndex((heading, at) => {
      if (taken.has(at) || !IS_NUMBER.test(normalizeName(heading))) return false;
      const own = wordsOf(heading, NUMBER);
      return own.length > 0 && own.every((word) => words.includes(word));
    });
    return position < 0 ? [] : [{ column, position }];
  });
}

const wordsOf = (heading: string | undefined, ignored: RegExp): string[] =>
  normalizeName(heading ?? '')
    .split(' ')
    .filter((word) => word !== '' && !ignored.test(word));

const NUMBER_WORD = /^(?:sire[nt]|n|no|num|numero|code|identifiant|id|de|du|des|d|la|le|l)$/;

/**
 * The headings, those with a SIREN beside a SIRET emptied, so that no column is assigned to them: the SIRET says more,
 * and begins with the SIREN.
 */
export function withoutSirenTwins(headings: readonly string[]): readonly string[] {
  const all = headings.map((heading, position) => ({ position, words: normalizeName(heading).split(' ') }));
  const sirets = all.filter(({ words }) => words.includes('siret'));
  const isTwin = ({ position, words }: (typeof all)[number]) => {
    if (!words.includes('siren') || words.includes('siret')) return false;
    const whose = words.filter((word) => !NUMBER_WORD.test(word)).join(' ');
    return sirets.some((siret) => {
      if (siret.words.filter((word) => !NUMBER_WORD.test(word)).join(' ') !== whose) return false;
      // Headings that do not say whose number it is mean the same organisation only side by side.
      return whose !== '' || Math.abs(siret.position - position) === 1;
    });
  };
  return headings.map((heading, at) => (all[at] !== undefined && isTwin(all[at]) ? '' : heading));
}
