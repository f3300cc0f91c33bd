/** Finds operating and investment support, each in a column for every year. Pure. */
import type { SubsidyColumn } from '../../subsidies/subsidy-headings.js';
import { guessColumns } from '../heading-words.js';
import { listYears, type YearlyColumn } from '../yearly-columns.js';

/** Empty unless they are free and differ only by their year. */
export function listYearsOfParts(
  headings: readonly string[],
  columns: ReadonlyMap<SubsidyColumn, number>,
  taken: ReadonlySet<number>,
): readonly YearlyColumn[] {
  return (['montantFonctionnement', 'montantInvestissement', 'montantExceptionnel'] as const).flatMap((column) => {
    const isOne = (heading: string, at: number) =>
      !taken.has(at) && guessColumns(heading).some((guess) => guess.column === column);
    const positions = columns.has(column) ? [] : headings.flatMap((heading, at) => (isOne(heading, at) ? [at] : []));
    return listYears(headings, positions, column);
  });
}
