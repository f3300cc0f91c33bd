/** Columns of amounts that differ only by their year: "Subvention 2021", "Subvention 2022". Pure. */
import { normalizeName } from '../cells/normalize-name.js';
import type { SubsidyColumn } from '../subsidies/subsidy-headings.js';
import { guessColumns } from './heading-words.js';

export interface YearlyColumn {
  /** `montant`, or the part of it in a file that states operating and investment support apart. */
  readonly column: SubsidyColumn;
  readonly position: number;
  readonly year: string;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The year in a heading, if there is exactly one. */
export function yearOfHeading(heading: string): string | undefined {
  const years = heading.match(YEAR) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

/** Headings that are a year and nothing else: in a table without another amount, several are the amounts of their years. */
export const listBareYears = (headings: readonly string[]): readonly number[] =>
  headings.flatMap((heading, position) => (/^\s*(?:19|20)\d{2}\s*$/.test(heading) ? [position] : []));

/** Empty unless each heading has a different year, and is otherwise the same. */
export function listYears(
  headings: readonly string[],
  positions: readonly number[],
  column: SubsidyColumn = 'montant',
): readonly YearlyColumn[] {
  const found = positions.flatMap((position) => {
    const heading = headings[position] ?? '';
    const year = yearOfHeading(heading);
    return year === undefined ? [] : [{ position, year, words: normalizeName(heading.replace(YEAR, ' ')) }];
  });
  const isWhole = found.length === positions.length && found.length > 1;
  const areYears = new Set(found.map(({ year }) => year)).size === found.length;
  return isWhole && areYears && new Set(found.map(({ words }) => words)).size === 1
    ? found.map(({ position, year }) => ({ column, position, year }))
    : [];
}

/**
 * Operating and investment support, each in a column for every year: empty unless they are free and differ only by their
 * year.
 */
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
