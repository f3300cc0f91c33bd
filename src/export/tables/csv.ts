/** The tables for people as CSV, one file each. */
import { guardFormula } from '../../import/cells/formula-guard.js';
import { cleanText } from '../clean-text.js';
import { csvChunks } from '../csv-chunks.js';
import { writeEuros } from '../euros.js';
import type { Format } from '../format.js';
import type { OpenExport } from '../open-export.js';
import type { Value } from '../sheets/value.js';
import { headingOf, type PeopleTable } from './people-table.js';
import { peopleTables } from './people-tables.js';

export const csv: Format = {
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  tables: peopleTables.map(({ name }) => name),
  files: (open) =>
    peopleTables.map((table) => ({
      name: table.name,
      chunks: () =>
        csvChunks(
          table.columns.map(({ heading }) => headingOf(heading, open)),
          cellsOf(table, open),
        ),
    })),
};

async function* cellsOf(table: PeopleTable, open: OpenExport): AsyncGenerator<string[]> {
  for await (const values of table.rows(open)) yield values.map((value) => writeCell(value, open));
}

function writeCell(value: Value, { tally, language }: OpenExport): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    const text = cleanText(value, tally);
    const guarded = guardFormula(text);
    tally.remark('formulas', guarded === text ? 0 : 1);
    return guarded;
  }
  if ('cents' in value) return writeEuros(value.cents, language === 'FR' ? ',' : '.');
  return 'day' in value ? value.day : String(value.count);
}
