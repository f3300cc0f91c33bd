/** The tables that `passerelle import ecosystem` reads: importing an export gives the same graph. */
import { ECOSYSTEM_TABLES, TABLE_NAMES, type TableName } from '../../import/ecosystem/ecosystem-tables.js';
import { csvChunks } from '../csv-chunks.js';
import type { ExportFile, Format } from '../format.js';
import type { OpenExport } from '../open-export.js';
import { type Cells, writeCells } from './cells.js';
import { actorCells, fundingCells, initiativeCells, relationCells, sourceCells, zoneCells } from './rows-of-tables.js';

export const ecosystem: Format = {
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  tables: TABLE_NAMES,
  files: (open) => TABLE_NAMES.map((name) => tableFile(open, name)),
};

function tableFile(open: OpenExport, name: TableName): ExportFile {
  const all = Object.keys(ECOSYSTEM_TABLES[name]);
  // The first column, so that no row begins with #, the mark of a remark.
  const columns = all.includes('id') ? ['id', ...all.filter((column) => column !== 'id')] : all;
  return {
    name,
    async *chunks() {
      open.tally.row(name, 0);
      yield* csvChunks(columns, cellsOf(open, name, columns));
    },
  };
}

async function* cellsOf(open: OpenExport, name: TableName, columns: readonly string[]): AsyncGenerator<string[]> {
  for await (const cells of rowsOf[name](open)) {
    open.tally.row(name);
    yield writeCells(cells, columns, open.tally);
  }
}

const rowsOf: Readonly<Record<TableName, (open: OpenExport) => AsyncGenerator<Cells>>> = {
  sources: (open) => each(open.sources(), sourceCells),
  territories: (open) => each(open.zones(), zoneCells),
  actors: (open) => each(open.actors(), (row) => actorCells(row, open.tally)),
  initiatives: (open) => each(open.initiatives(), (row) => initiativeCells(row, open)),
  participations: (open) => each(open.relations('participations'), relationCells('actor', 'initiative', 'role')),
  memberships: (open) => each(open.relations('memberships'), relationCells('member', 'organisation', 'role')),
  links: (open) => each(open.relations('links'), relationCells('actor', 'linkedTo', 'nature')),
  'funding-links': (open) => each(open.fundingLinks(), (row) => fundingCells(row, open)),
};

async function* each<Row>(rows: AsyncIterable<Row>, cellsOfRow: (row: Row) => Cells): AsyncGenerator<Cells> {
  for await (const row of rows) yield cellsOfRow(row);
}
