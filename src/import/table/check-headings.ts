/** Checks the headings of a table of subsidies: what makes it another format, and what only deviates from the standard. */
import { BadInput } from '../../errors.js';
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import type { Fault } from '../fault.js';
import { OtherFormat } from '../other-format.js';
import { SUBSIDY_HEADINGS, type SubsidyColumn } from '../subsidies/subsidy-headings.js';
import { WHOLE_HEADING } from './find-table.js';
import { type MatchedHeadings, matchHeadings, type StatedColumns } from './match-headings.js';

/** Its plain name, in English; src/words has the French. */
const nameOf = (column: SubsidyColumn): string => subsidyColumnNames[column][1];

const COLUMNS = Object.keys(SUBSIDY_HEADINGS) as SubsidyColumn[];
const MONEY = COLUMNS.filter((column) => /^(montant|estimation)/.test(column));

/** The facts that every table of subsidies needs, each in one of several columns. */
const NEEDED: readonly (readonly [SubsidyColumn, ...SubsidyColumn[]])[] = [
  ['nomAttribuant', 'idAttribuant'],
  ['nomBeneficiaire', 'idBeneficiaire', 'rnaBeneficiaire'],
  ['montant', ...MONEY],
];

type Columns = Pick<MatchedHeadings, 'columns'>;

/** The facts that an import needs and no column has, each by its first column. */
export const listLacking = ({ columns }: Columns, hasFunder: boolean) =>
  NEEDED.filter((some) => !some.some((column) => columns.has(column))).filter(
    ([column]) => column !== 'nomAttribuant' || !hasFunder,
  );

/**
 * How well a row fits as a heading of subsidies: a heading that can be imported scores above all others, then the
 * number of known columns counts.
 */
export function scoreSubsidyHeading(stated: StatedColumns) {
  return (cells: readonly string[]): number => {
    const matched = matchHeadings(cells, stated);
    const { size } = matched.columns;
    if (isAsked(matched)) return WHOLE_HEADING / 2 + size;
    return listLacking(matched, true).length === 0 ? WHOLE_HEADING + size : size;
  };
}

/** Whether a person has to say which of the equal headings is the beneficiary. */
const isAsked = ({ columns, repeated }: MatchedHeadings) => repeated.length > 0 && !columns.has('nomBeneficiaire');

/** @throws BadInput when it is not a table of subsidies: the funder, the beneficiary or the amount is missing. */
export function refuseOtherFormat(
  file: string,
  headings: readonly string[],
  matched: MatchedHeadings,
  hasFunder: boolean,
): void {
  if (isAsked(matched)) {
    throw new BadInput(
      `import subsidies: ${file}: ${matched.repeated.join(', ')}: each may be the one who benefits; say which is which with --map "HEADING=nomBeneficiaire" and --map "HEADING=nomAttribuant"`,
    );
  }
  const lacking = listLacking(matched, hasFunder);
  if (lacking.length === 0) return;
  const stated = headings.slice(0, 20).join(', ').slice(0, 300);
  const others = lacking.filter(([column]) => column !== 'nomAttribuant');
  if (matched.rivals.length > 0 && others.length === 1) {
    throw new BadInput(
      `import subsidies: ${file}: ${matched.rivals.join(', ')}: each may be the amount; say which with --map "HEADING=montant"`,
    );
  }
  // Many lists are published by the one who grants, and do not say so.
  const isFunder = lacking.every(([column]) => column === 'nomAttribuant');
  const text =
    `import subsidies: ${file}: ${isFunder ? '' : 'not a table of subsidies, '}its heading (${stated}) has no ${lacking.map(([column]) => nameOf(column)).join(', ')}; ` +
    'say who grants with --funder "SIRET NAME", and which heading is which column with --map "HEADING=COLUMN"; or name the columns as in: npx passerelle template subsidies';
  throw new OtherFormat(text, file);
}

/** The spelling and order of headings are checked only in a file with the official ones. */
export function checkHeadings(line: number, headings: readonly string[], matched: MatchedHeadings): Fault[] {
  const faults = matched.guessed.map((column): Fault => {
    const heading = headings[matched.columns.get(column) ?? -1] ?? '';
    const message = `the heading "${heading}" is understood as ${nameOf(column)}`;
    const remedy = `if it is another, say so with --map "${heading}=COLUMN"`;
    return { line, column: heading, value: heading, rule: 'heading-guess', message, remedy, after: column };
  });
  return matched.isOfficial ? [...faults, ...checkOfficialHeadings(line, headings, matched)] : faults;
}

function checkOfficialHeadings(line: number, headings: readonly string[], matched: MatchedHeadings): Fault[] {
  const faults: Fault[] = [];
  let last: { column: SubsidyColumn; position: number } | undefined;
  for (const [column, position] of [...matched.columns].sort(([, one], [, other]) => one - other)) {
    const heading = headings[position] ?? '';
    const fault = { line, column: heading, value: heading };
    if (heading.toLowerCase() !== column.toLowerCase() && !matched.guessed.includes(column)) {
      const message = `the heading "${heading}" is not the official one; it is read as ${nameOf(column)}`;
      faults.push({ ...fault, rule: 'heading-name', message, remedy: `write ${column}` });
    }
    if (last !== undefined && COLUMNS.indexOf(column) < COLUMNS.indexOf(last.column)) {
      const before = headings[last.position] ?? '';
      const message = `the column "${heading}" comes after "${before}"`;
      faults.push({ ...fault, rule: 'column-order', message, remedy: `put "${heading}" before "${before}"` });
    }
    last = { column, position };
  }
  for (const column of matched.missing) {
    const message = `the required column "${column}" is missing: ${nameOf(column)}`;
    faults.push({ line, column, value: '', rule: 'missing-column', message, remedy: `add the column ${column}` });
  }
  return faults;
}
