/** The tables for people as one workbook with a sheet for each. */
import { sharedPool } from '../../fresh/pool.js';
import { tableLabels } from '../../words/export-headings.js';
import { tellRemark } from '../../words/export-remarks.js';
import { badInput } from '../../words/tell.js';
import { cleanText } from '../clean-text.js';
import type { Format } from '../format.js';
import type { OpenExport } from '../open-export.js';
import { packRows } from '../sheets/pack-rows.js';
import type { Value } from '../sheets/value.js';
import { type Sheet, writeSheetsJob } from '../sheets/write-in-thread.js';
import { word } from './column.js';
import { headingOf, type PeopleTable } from './people-table.js';
import { peopleTables } from './people-tables.js';
import { describeFilters } from './sources-table.js';

/** Unlike the other formats, a workbook is held in memory until it is complete. */
const MOST_ROWS = 250_000;

/** The limit of a cell of Excel. */
const LONGEST_TEXT = 32_767;

export const xlsx: Format = {
  ending: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  files: (open) => [{ name: 'xlsx', chunks: () => workbook(open) }],
};

async function* workbook(open: OpenExport): AsyncGenerator<Uint8Array> {
  const counted = { rows: 0 };
  const sheets: Sheet[] = [];
  for (const table of peopleTables) {
    sheets.push({
      name: word(tableLabels, table.name, open.language) ?? table.name,
      pages: await packRows(rowsOf(table, open, counted)),
      hasHeadings: true,
      widths: table.columns.map(({ heading }) => (WIDE.has(heading) ? 48 : 18)),
    });
  }
  const notes = await packRows(notesOf(open).map((note) => [note]));
  sheets.push({ name: 'Notes', pages: notes, hasHeadings: false, isWrapped: true, widths: [120] });
  yield await sharedPool().run(writeSheetsJob, [sheets]);
}

/** The headings, then each row. @throws BadInput when all tables together have too many */
async function* rowsOf(
  table: PeopleTable,
  open: OpenExport,
  counted: { rows: number },
): AsyncGenerator<readonly Value[]> {
  yield table.columns.map(({ heading }) => headingOf(heading, open));
  for await (const values of table.rows(open)) {
    counted.rows += 1;
    if (counted.rows > MOST_ROWS) throw badInput('WORKBOOK_TOO_LARGE', ['export', 'xlsx'], { most: MOST_ROWS });
    yield values.map((value) => (typeof value === 'string' ? fitText(value, open) : value));
  }
}

/** The day, the filters, and with its number what is not in the tables, or not as it is in the graph. */
function notesOf(open: OpenExport): string[] {
  const { day, language, tally } = open;
  return [
    `Passerelle, ${day}`,
    describeFilters(open),
    ...Object.entries(tally.remarks).map(([remark, count]) => tellRemark(remark, count, language)),
  ];
}

const WIDE: ReadonlySet<string> = new Set(['name', 'title', 'summary', 'actor', 'initiative', 'funder', 'beneficiary']);

function fitText(value: string, { tally }: OpenExport): string {
  const text = cleanText(value, tally);
  if (text.length <= LONGEST_TEXT) return text;
  tally.remark('longTexts');
  // Not between the halves of a surrogate pair.
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
