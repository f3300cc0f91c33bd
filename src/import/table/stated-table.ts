/**
 * What a person states about a file of subsidies that the file itself does not: which column is which, who grants, and
 * in which year.
 */
import { BadInput } from '../../errors.js';
import { readStatedFunder } from '../cells/stated-funder.js';
import { SUBSIDY_HEADINGS, type SubsidyColumn } from '../subsidies/subsidy-headings.js';
import { findColumn, type StatedColumns } from './match-headings.js';

export interface StatedTable {
  readonly columns: StatedColumns;
  /** Values of columns that are missing in the file, the same for each row. */
  readonly constants: ReadonlyMap<SubsidyColumn, string>;
}

export interface TableWords {
  /** Each as `heading=column`. */
  readonly map?: readonly string[] | undefined;
  /** SIRET or SIREN, a name, or both; before `settleFunder` also the id of a known actor. */
  readonly funder?: string | undefined;
  readonly year?: string | undefined;
  /** Who publishes the source. */
  readonly publisher?: string | undefined;
}

/** @throws BadInput for an unknown column, an invalid number or an invalid year. */
export function readStatedTable({ map = [], funder, year, publisher }: TableWords): StatedTable {
  const columns = new Map<string, SubsidyColumn>();
  for (const pair of map) {
    const at = pair.lastIndexOf('=');
    const column = findColumn(pair.slice(at + 1));
    if (at < 1 || column === undefined) {
      throw new BadInput(
        `import: --map "${pair}" names no column; write "HEADING=COLUMN" with one of ${Object.keys(SUBSIDY_HEADINGS).join(', ')}`,
      );
    }
    columns.set(pair.slice(0, at).trim(), column);
  }
  const constants = new Map<SubsidyColumn, string>();
  if (funder !== undefined) {
    const { number, name } = readStatedFunder(funder);
    if (number !== undefined) constants.set('idAttribuant', number);
    constants.set('nomAttribuant', name || (publisher ?? number ?? ''));
  }
  if (year !== undefined) {
    if (!/^(19|20)\d{2}$/.test(year))
      throw new BadInput(`import: --year "${year}" is not a year; write four digits, such as 2025`);
    constants.set('dateConvention', year);
  }
  return { columns, constants };
}
