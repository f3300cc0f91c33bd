/**
 * Reads the European Commission's data on research projects (CORDIS: organisations, projects, participations) as tables
 * of an ecosystem.
 */

import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BadInput } from '../../errors.js';
import { DecimalSigns } from '../cells/decimal-signs.js';
import { normalizeName } from '../cells/normalize-name.js';
import { blame, type EcosystemRecord, readRecord } from '../ecosystem/ecosystem-record.js';
import type { EcosystemFiles } from '../ecosystem/file-content.js';
import { OtherFormat } from '../other-format.js';
import type { FileFault } from '../report.js';
import { renameHeadings, type StatedMap } from '../rows/match-columns.js';
import type { Columns } from '../rows/stated-row.js';
import { openTable } from '../table/read-table.js';

const FORMAT = 'cordis';

/** The three files, by columns that only they have. */
const FILES = {
  organisations: ['new_org_id', 'name'],
  projects: ['rcn'],
  participations: ['projectRcn', 'new_org_id'],
} as const;
type Kind = keyof typeof FILES;

/** All that are read. */
export const CORDIS_COLUMNS: Columns = Object.fromEntries(
  [
    ...['new_org_id', 'name', 'shortName', 'country', 'rcn', 'projectRcn', 'reference', 'acronym', 'title', 'status'],
    ...['startDate', 'endDate', 'totalCost', 'coordinator', 'programme', 'topics', 'call', 'fundingScheme'],
  ].map((column) => [column, []]),
);

interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Cells that a workbook keeps as numbers with decimals, as we write them. */
  readonly numbers: readonly string[] | undefined;
}

/** A folder stands for the tables in it. @throws BadInput for a folder without tables. */
export function listCordisFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const files = readdirSync(path).filter((name) => /\.(csv|tsv)$/i.test(name));
    if (files.length > 0) return files.sort().map((name) => join(path, name));
    throw new BadInput(
      `import ${FORMAT}: ${path} has no CSV; it should contain edges.csv, projects.csv and unique_org.csv`,
    );
  });
}

/** An organisation with the same name as another one gets its country, or its number, in brackets. */
export async function readCordisFiles(files: readonly string[], map?: StatedMap): Promise<EcosystemFiles> {
  const rows: Record<Kind, Row[]> = { organisations: [], projects: [], participations: [] };
  const faults: FileFault[] = [];
  let writtenAt = new Date(0);
  for (const file of files) {
    const table = await openTable(FORMAT, file, { mayBeEmpty: true });
    const stated = table.heading.cells.map((heading) => heading.trim());
    const headings = renameHeadings(stated, CORDIS_COLUMNS, map);
    const kind = (Object.keys(FILES) as Kind[]).find((one) => FILES[one].every((name) => headings.includes(name)));
    if (kind === undefined) {
      table.close();
      throw new OtherFormat(
        `import ${FORMAT}: ${file} is not a table of CORDIS; it should have a column projectRcn, a column rcn, or the columns new_org_id and name`,
        file,
      );
    }
    if (table.writtenAt > writtenAt) writtenAt = table.writtenAt;
    for await (const { line, cells, numbers } of table.rows) {
      rows[kind].push({
        file,
        line,
        numbers,
        cells: new Map(headings.map((name, at) => [name, cells[at]?.trim() ?? ''])),
      });
    }
  }
  const signs = new DecimalSigns();
  for (const { cells, numbers } of rows.projects) signs.see('budget', cells.get('totalCost') ?? '', numbers);
  const names = nameOrganisations(rows.organisations);
  const coordinators = new Map(rows.projects.map(({ cells }) => [cells.get('rcn') ?? '', cells.get('coordinator')]));
  const stated = new Map(rows.organisations.map(({ cells }) => [cells.get('new_org_id') ?? '', cells.get('name')]));
  const records = [
    ...rows.organisations.map((row) => readOrganisation(row, names)),
    ...rows.projects.map((row) => readProject(row, signs)),
    ...rows.participations.map((row) => readParticipation(row, names, coordinators, stated)),
  ];
  if (records.length === 0)
    throw new BadInput(`import ${FORMAT}: ${files.join(', ')}: no table has a row; add rows below the headings`);
  return { records, faults, lost: [], lostRows: [], name: basename(dirname(resolve(files[0] ?? '.'))), writtenAt };
}

/** By number: the name of each organisation in the graph, where each name is one actor. */
function nameOrganisations(rows: readonly Row[]): ReadonlyMap<string, string> {
  const count = (names: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(normalizeName(name), (counts.get(normalizeName(name)) ?? 0) + 1);
    return (name: string) => counts.get(normalizeName(name)) === 1;
  };
  const get = ({ cells }: Row, column: string) => cells.get(column) ?? '';
  const withCountry = (row: Row) => `${get(row, 'name')} (${get(row, 'country')})`;
  const isOnly = count(rows.map((row) => get(row, 'name')));
  const isOnlyThere = count(rows.map(withCountry));
  return new Map(
    rows.map((row) => {
      const [id, name] = [get(row, 'new_org_id'), get(row, 'name')];
      if (name === '' || isOnly(name)) return [id, name];
      return [id, isOnlyThere(withCountry(row)) ? withCountry(row) : `${name} (${id})`];
    }),
  );
}

/**
 * CORDIS does not state the kind of an organisation; its country becomes a tag, because the graph has territories only
 * for France.
 */
function readOrganisation({ file, line, cells }: Row, names: ReadonlyMap<string, string>): EcosystemRecord {
  const name = names.get(cells.get('new_org_id') ?? '') ?? '';
  const aliases = [cells.get('shortName') ?? '', cells.get('name') ?? ''].filter((alias) => alias !== name);
  return readRecord(
    'actors',
    file,
    line,
    toCells({ name, aliases: aliases.map(oneValue).join('|'), tags: cells.get('country') }),
  );
}

/** Topics and calls are no themes of the graph: they become tags. */
function readProject({ file, line, cells }: Row, signs: DecimalSigns): EcosystemRecord {
  const get = (column: string) => cells.get(column) ?? '';
  const status = { SUSPENDED: 'PAUSED', TERMINATED: 'COMPLETED' }[get('status')];
  const tags = [get('programme'), get('topics'), get('call'), get('fundingScheme')].flatMap((cell) => cell.split(';'));
  const record = readRecord(
    'initiatives',
    file,
    line,
    toCells({
      ...{
        key: get('rcn'),
        title: get('title') || get('acronym') || get('reference') || get('rcn'),
        kind: 'PROJECT',
        status,
      },
      ...{ startDate: get('startDate'), endDate: get('endDate'), budget: get('totalCost') },
      tags: tags
        .map((tag) => oneValue(tag.trim()))
        .filter((tag) => tag !== '')
        .join('|'),
    }),
    signs,
  );
  if (get('startDate') === '') {
    const message = 'the project has no start date, so it is treated as begun long ago';
    blame(record, 'startDate', '', 'missing-date', message, 'add its start date, as 2015-09-01');
  }
  return record;
}

function readParticipation(
  { file, line, cells }: Row,
  names: ReadonlyMap<string, string>,
  coordinators: ReadonlyMap<string, string | undefined>,
  stated: ReadonlyMap<string, string | undefined>,
): EcosystemRecord {
  const [project, organisation] = [cells.get('projectRcn') ?? '', cells.get('new_org_id') ?? ''];
  const coordinator = coordinators.get(project);
  const isLead = coordinator !== undefined && coordinator !== '' && coordinator === stated.get(organisation);
  const actor = names.get(organisation) || organisation;
  return readRecord(
    'participations',
    file,
    line,
    toCells({ actor, initiative: project, role: isLead ? 'LEAD' : 'PARTNER' }),
  );
}

/** In our tables a | separates values. */
const oneValue = (text: string) => text.replaceAll('|', '/');
const toCells = (cells: Readonly<Record<string, string | undefined>>) =>
  new Map(Object.entries(cells).map(([name, value]) => [name, value ?? '']));
