/** The tables that `passerelle import ecosystem` reads: importing an export gives the same graph. */
import { guardFormula } from '../../import/cells/formula-guard.js';
import { ECOSYSTEM_TABLES, TABLE_NAMES, type TableName } from '../../import/ecosystem/ecosystem-tables.js';
import { cleanText } from '../clean-text.js';
import { csvChunks } from '../csv-chunks.js';
import { writeEuros } from '../euros.js';
import type { ExportFile, Format } from '../format.js';
import type { OpenExport } from '../open-export.js';
import type {
  ActorRow,
  FundingRow,
  InitiativeRow,
  Named,
  RelationRow,
  ResourceRow,
  SourceRow,
  ZoneRow,
} from '../rows.js';
import type { Tally } from '../tally.js';

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

const idsOf = (places: readonly Named[]): string[] => places.map(({ id }) => id);

function sourceCells({ id, publisher, licence, url, retrievedOn, illustrative }: SourceRow): Cells {
  // A source without a publisher has its id as its name, because the table requires a name.
  return { id, publisher: publisher ?? id, licence, url, retrievedAt: retrievedOn, illustrative };
}

const zoneCells = ({ id, name, source, communes }: ZoneRow): Cells => ({ id, name, source, communes });

function actorCells(row: ActorRow, tally: Tally): Cells {
  tally.remark('personal', row.personal);
  tally.remark('statedIdentifiers', row.statedIdentifiers.length);
  const { id, name, aliases, kind, siren, siret, rna, audiences, tags, verifiedOn, contact } = row;
  const { bodyType, frequency, nextMeetingOn } = row;
  return {
    ...{ id, name, aliases, kind, siren: siret === null ? siren : null, siret, rna, seat: row.seats[0]?.id ?? null },
    ...{ actsIn: idsOf(row.actsIn), themes: row.themes, needs: writeResources(row.needs) },
    ...{ offers: writeResources(row.offers), audiences, tags, verifiedOn, contact, bodyType, frequency, nextMeetingOn },
    source: sourceOf(row, tally),
  };
}

function initiativeCells(row: InitiativeRow, { chosen: { initiatives }, tally }: OpenExport): Cells {
  tally.remark('personal', row.personal);
  const { id, title, summary, kind, phase, status, startDate, endDate, budget, audiences, results, tags } = row;
  const chosen = row.partOf.filter((whole) => initiatives.has(whole.id));
  tally.remark('otherEnd', row.partOf.length - chosen.length);
  return {
    ...{ id, title, summary, kind, phase, status, startDate, endDate, budget: { cents: budget } },
    ...{ themes: row.themes, territories: idsOf(row.territories), partOf: idsOf(chosen), audiences, results, tags },
    ...{ verifiedOn: row.verifiedOn, source: sourceOf(row, tally) },
  };
}

function fundingCells(row: FundingRow, { chosen: { initiatives }, tally }: OpenExport): Cells {
  const { id, status, nature, startDate, endDate, purpose, programme, reference, passThrough, foreignAmount } = row;
  const [initiative, ...others] = row.initiatives.filter((each) => initiatives.has(each.id));
  tally.remark('financed', others.length);
  tally.remark('otherEnd', row.initiatives.length - others.length - (initiative === undefined ? 0 : 1));
  return {
    ...{ id, funder: row.funder?.id ?? null, beneficiary: row.beneficiary?.id ?? null },
    ...{ initiative: initiative?.id ?? null, status, nature, amountRequested: { cents: row.amountRequested } },
    ...{ amount: { cents: row.amount }, amountPaid: { cents: row.amountPaid }, startDate, endDate },
    decidedOn: row.decidedOn ?? (row.decidedIn === null ? null : String(row.decidedIn)),
    ...{ purpose, programme, reference, passThrough, foreignAmount, themes: row.themes, source: sourceOf(row, tally) },
  };
}

function relationCells(from: string, to: string, kind: string): (row: RelationRow) => Cells {
  return (row) => ({
    ...{ [from]: row.from.id, [to]: row.to.id, [kind]: row.kind, from: row.firstDay, to: row.lastDay },
    source: row.source,
  });
}

/** A row names one source; the export reports rows with several sources, or none. */
function sourceOf(
  { sources, statements }: { readonly sources: readonly string[]; readonly statements: number },
  tally: Tally,
): string | null {
  if (statements > 1) tally.remark('statements', statements - 1);
  if (statements === 0) tally.remark('withoutSource');
  return sources[0] ?? null;
}

type Cell = string | boolean | null | readonly string[] | { readonly cents: number | null };

/** By column; values without a column in the table are absent. */
type Cells = Readonly<Record<string, Cell>>;

/** Writes values as the cells from which the import of an ecosystem reads them. */
function writeCells(cells: Cells, columns: readonly string[], tally: Tally): string[] {
  return columns.map((column) => writeCell(cells[column] ?? null, tally));
}

function writeCell(cell: Cell, tally: Tally): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return guard(cleanText(cell, tally), tally);
  if ('cents' in cell) return cell.cents === null ? '' : writeEuros(cell.cents, '.');
  return guard(cell.map((value) => withoutSeparator(cleanText(value, tally), tally)).join('|'), tally);
}

function guard(text: string, tally: Tally): string {
  const guarded = guardFormula(text);
  if (guarded !== text) tally.remark('formulas');
  return guarded;
}

/** The separator of the values in a cell; no value may contain it. */
function withoutSeparator(text: string, tally: Tally): string {
  if (!text.includes('|')) return text;
  tally.remark('separators');
  return text.replaceAll('|', '¦');
}

/** `SKILLS : theme : note`, or JSON where a note contains separators of this form. */
function writeResources(stated: readonly ResourceRow[]): Cell {
  if (stated.some(({ note }) => note !== null && /[:|[\]]/.test(note))) return JSON.stringify(stated);
  return stated.map(({ resource, theme, note }) => [resource, theme, ...(note === null ? [] : [note])].join(' : '));
}
