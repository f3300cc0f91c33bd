/** Reads the rows of one table of an ecosystem, from a file or a sheet, into records; headings may be ours or those made for people. */
import { headingKey, normalizeName } from '../cells/normalize-name.js';
import { repairText } from '../cells/repair-text.js';
import { isSpreadsheetError, isUncomputed } from '../cells/spreadsheet-error.js';
import type { RejectedRow } from '../options.js';
import { OtherFormat } from '../other-format.js';
import type { FileFault } from '../report.js';
import { type StatedMap, statedColumns } from '../rows/match-columns.js';
import { explainCellCount, explainFlaw, explainTotalRow } from '../table/explain-flaw.js';
import type { TableRow } from '../table/read-table.js';
import { withPostalCode } from '../territories/territory-names.js';
import { type Cells, readRecord, seeAmounts } from './ecosystem-record.js';
import { ECOSYSTEM_TABLES, type TableName } from './ecosystem-tables.js';
import type { FileContent } from './file-content.js';
import { columnOfEverydayHeading, columnOfHeading, columnsOf, isNoteHeading } from './sheet-headings.js';

/** @throws BadInput when no heading is a column of the table. */
export async function readTableRows(
  file: string,
  table: TableName,
  heading: TableRow,
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  map?: StatedMap,
): Promise<Omit<FileContent, 'writtenAt'>> {
  const stated = heading.cells.map((cell) => repairText(cell).trim());
  const columns = nameColumns(table, stated, map);
  if (!columns.some((column) => column !== undefined)) {
    throw new OtherFormat(
      `import ecosystem: ${file}: its heading (${stated.slice(0, 8).join(', ').slice(0, 200)}) has none of the columns of ${table}; ` +
        `see: npx passerelle template ecosystem --table ${table}`,
      file,
    );
  }
  const names = stated.map((name, at) => columns[at] ?? name);
  const postalCode = stated.findIndex((name, at) => columns[at] === undefined && POSTAL_CODE.test(normalizeName(name)));
  const place = table === 'actors' ? 'seat' : 'territories';
  const headings = Object.fromEntries(
    names.flatMap((name, at) => (name === stated[at] ? [] : [[name, stated[at] ?? '']])),
  );
  const read: {
    readonly line: number;
    readonly named: Cells;
    readonly numbers: readonly string[] | undefined;
    readonly origin: RejectedRow;
  }[] = [];
  const [lost, faults]: [FileFault[], FileFault[]] = [[], []];
  const lostRows: RejectedRow[] = [];
  const unknown = new Map(
    stated.flatMap((name, at) =>
      columns[at] === undefined && at !== postalCode && !isNoteHeading(name) ? [[name, 0] as [string, number]] : [],
    ),
  );
  let cameFrom: string | undefined;
  for await (const row of rows) {
    const { line, reference } = row;
    if (reference && reference.source !== '') cameFrom = reference.source;
    const flawed = explainFlaw(row, stated);
    const cells = flawed?.cells ?? row.cells;
    const origin = { table, headings: stated, cells };
    if (flawed) (flawed.cells ? faults : lost).push(...flawed.faults.map((fault) => ({ file, ...fault })));
    if (flawed && !flawed.cells) {
      if (row.flaw !== 'LOST') lostRows.push({ table, headings: stated, cells: row.cells, causes: flawed.faults });
      continue;
    }
    const tooLong = explainCellCount(line, cells, stated);
    const total = explainTotalRow(line, stated[0] ?? '', cells);
    if (tooLong) {
      lostRows.push({ ...origin, causes: [tooLong] });
      lost.push({ file, ...tooLong });
    } else if (total) {
      faults.push({ file, ...total });
    } else if (cells.some((cell) => cell.trim() !== '')) {
      const named = new Map(names.map((name, at) => [name, cells[at] ?? '']));
      const seat = named.get(place);
      if (seat !== undefined && postalCode >= 0) named.set(place, withPostalCode(seat, cells[postalCode] ?? ''));
      for (const [name, value] of named) {
        if (!isSpreadsheetError(value)) continue;
        named.set(name, '');
        faults.push({
          file,
          line,
          column: headings[name] ?? name,
          value,
          ...(isUncomputed(value) ? UNCOMPUTED : FORMULA_ERROR),
        });
      }
      const [made] = reference?.ids ?? [];
      if (made !== undefined && !named.get('id')) named.set('id', made);
      for (const [name, count] of unknown) if (named.get(name)?.trim()) unknown.set(name, count + 1);
      read.push({ line, named, numbers: row.numbers, origin });
    }
  }
  const signs = seeAmounts(table, read);
  const records = read.map(({ line, named, origin }) =>
    readRecord(table, file, line, named, signs, { headings, origin: { ...origin, cells: pad(origin) } }),
  );
  const known = names.filter((_, at) => columns[at] !== undefined);
  return {
    records,
    lost,
    lostRows,
    cameFrom,
    faults: [...blameColumns(file, heading.line, table, known, unknown), ...faults],
  };
}

const POSTAL_CODE =
  /^(?:code postal|cp|postcode|postal code)(?: (?:de |du |des )?(?:la |l )?(?:siege|commune|structure))?$/;

const FORMULA_ERROR = {
  rule: 'formula-error',
  message: 'it is the error of a formula, not a value, and is left out',
  remedy: 'correct the formula, or write the value',
} as const;

const UNCOMPUTED = {
  rule: 'formula-error',
  message: 'it is a formula of which the workbook does not hold the value, and is left out',
  remedy: 'open the workbook in Excel, save it, and import it again',
} as const;

/** When a heading occurs twice, the first counts. */
function nameColumns(table: TableName, headings: readonly string[], map: StatedMap): (string | undefined)[] {
  const taken = new Set<string>();
  const take = (column: string | undefined) => {
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  };
  const stated = statedColumns(columnsOf(table), map);
  const said = headings.map((heading) => take(stated.get(headingKey(heading))));
  const named = headings.map((heading, at) => said[at] ?? take(columnOfHeading(table, heading)));
  return headings.map((heading, at) => named[at] ?? take(columnOfEverydayHeading(table, heading)));
}

/** As many cells as there are headings. */
const pad = ({ headings, cells }: RejectedRow): string[] => headings.map((_, at) => cells[at] ?? '');

/**
 * Says which columns of a table of an ecosystem are unknown or missing.
 * @param unknown the number of values below each unknown column
 */
export function blameColumns(
  file: string,
  line: number,
  table: TableName,
  headings: readonly string[],
  unknown: ReadonlyMap<string, number>,
): FileFault[] {
  const place = { file, line };
  const template = `see: npx passerelle template ecosystem --table ${table}`;
  const missing = Object.entries(ECOSYSTEM_TABLES[table]).filter(
    ([name, { isRequired }]) => isRequired && !headings.includes(name),
  );
  return [
    ...[...unknown].map(
      ([name, count]): FileFault => ({
        ...{ ...place, column: name, value: name, rule: 'unknown-column' },
        message: `the column "${name}" is not one of this table, so its ${count} values are not imported`,
        remedy: `rename or remove it; ${template}`,
      }),
    ),
    ...missing.map(
      ([name]): FileFault => ({
        ...{ ...place, column: name, value: '', rule: 'missing-column' },
        message: `the required column ${name} is missing`,
        remedy: `add it; ${template}`,
      }),
    ),
  ];
}
