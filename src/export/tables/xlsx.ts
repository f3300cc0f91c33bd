/** The tables for people as one workbook with a sheet for each; identifiers are texts, so that no digit of a SIRET is lost. */
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { tableLabels } from '../../words/export-headings.js';
import { tellRemark } from '../../words/export-remarks.js';
import { badInput } from '../../words/tell.js';
import { cleanText } from '../clean-text.js';
import type { Format } from '../format.js';
import type { OpenExport } from '../open-export.js';
import { type Value, word } from './column.js';
import { headingOf } from './heading-of.js';
import type { PeopleTable } from './people-table.js';
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
  let rows = 0;
  const sheets = [];
  for (const table of peopleTables) {
    const data: SheetData = [headingsOf(table, open)];
    for await (const values of table.rows(open)) {
      rows += 1;
      if (rows > MOST_ROWS) throw badInput('WORKBOOK_TOO_LARGE', ['export', 'xlsx'], { most: MOST_ROWS });
      data.push(values.map((value) => cellOf(value, open)));
    }
    sheets.push({
      sheet: word(tableLabels, table.name, open.language) ?? table.name,
      data,
      stickyRowsCount: 1,
      columns: table.columns.map(({ heading }) => ({ width: WIDE.has(heading) ? 48 : 18 })),
    });
  }
  const notes = notesOf(open).map((value) => [{ value, type: String, wrap: true }]);
  sheets.push({ sheet: 'Notes', data: notes, stickyRowsCount: 0, columns: [{ width: 120 }] });
  yield await writeXlsxFile(sheets).toBuffer();
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

const headingsOf = (table: PeopleTable, open: OpenExport) =>
  table.columns.map(({ heading }) => ({
    value: headingOf(heading, open),
    fontWeight: 'bold' as const,
  }));

/** A text has the type of a text, which spreadsheets do not calculate. */
function cellOf(value: Value, { tally }: OpenExport): SheetData[number][number] {
  if (value === null || value === '') return null;
  if (typeof value === 'string') {
    const text = cleanText(value, tally);
    if (text.length <= LONGEST_TEXT) return { value: text, type: String };
    tally.remark('longTexts');
    // Not between the halves of a surrogate pair.
    return { value: `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`, type: String };
  }
  if ('cents' in value) return { value: value.cents / 100, type: Number, format: '#,##0.00' };
  if ('day' in value) return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: value.count, type: Number };
}
