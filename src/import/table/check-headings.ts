/** Says what is wrong with the heading of a table of subsidies: what makes it another format, and what merely deviates. */
import { BadInput } from '../../errors.js';
import type { Fault } from '../fault.js';
import { SUBSIDY_HEADINGS, type SubsidyColumn } from '../subsidies/subsidy-headings.js';
import type { MatchedHeadings } from './match-headings.js';

const MONEY: readonly SubsidyColumn[] = [
  ...(['montant', 'montantFonctionnement', 'montantInvestissement'] as const),
  ...(['montantPret', 'montantGarantie', 'estimationNature'] as const),
];
const ORDER = Object.keys(SUBSIDY_HEADINGS) as SubsidyColumn[];

/** @throws BadInput when it is no table of subsidies: who grants, who benefits, or how much is missing. */
export function refuseOtherFormat(file: string, headings: readonly string[], matched: MatchedHeadings): void {
  const { columns, missing } = matched;
  const isComplete = columns.has('nomAttribuant') && columns.has('nomBeneficiaire');
  if (isComplete && MONEY.some((column) => columns.has(column))) return;
  const stated = headings.slice(0, 20).join(', ').slice(0, 300);
  throw new BadInput(
    `import subsidies: ${file}: not a table of subsidies, its heading (${stated}) has no ${missing.join(', ')}; ` +
      'name the columns as in: npx passerelle template subsidies',
  );
}

/** Only a file with the official headings is held to their spelling and order. */
export function checkOfficialHeadings(line: number, headings: readonly string[], matched: MatchedHeadings): Fault[] {
  if (!matched.isOfficial) return [];
  const faults: Fault[] = [];
  let last: { column: SubsidyColumn; position: number } | undefined;
  for (const [column, position] of [...matched.columns].sort(([, one], [, other]) => one - other)) {
    const heading = headings[position] as string;
    const fault = { line, column: heading, value: heading };
    if (heading.toLowerCase() !== column.toLowerCase()) {
      const message = `the heading "${heading}" is not the official one; it is read as ${column}`;
      faults.push({ ...fault, rule: 'heading-name', message, remedy: `write ${column}` });
    }
    if (last !== undefined && ORDER.indexOf(column) < ORDER.indexOf(last.column)) {
      const message = `the column ${column} stands after ${last.column}`;
      faults.push({ ...fault, rule: 'column-order', message, remedy: `put ${column} before ${last.column}` });
    }
    last = { column, position };
  }
  for (const column of matched.missing) {
    const message = `the required column ${column} is missing`;
    faults.push({ line, column, value: '', rule: 'missing-column', message, remedy: `add the column ${column}` });
  }
  return faults;
}
