/** Turns the rows of the sheet "À compléter" into what they add: audiences, days, themes and territories of an initiative, and one more participant. */
import { normalizeName } from '../cells/normalize-name.js';
import type { FileFault } from '../report.js';
import { readRecord } from './ecosystem-record.js';
import type { FileContent } from './file-content.js';

export interface CompletedRow {
  readonly line: number;
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

/** The columns of the sheet, in order; values of a column with a star are given, and are not imported. */
export const COMPLETION_COLUMNS = {
  id: ['Identifiant', 'Id'],
  title: ['Titre', 'Title'],
  kind: ['Nature', 'Kind'],
  lacks: ['Ce qui manque', 'What is missing'],
  actor: ['Autre partie prenante', 'Another participant'],
  role: ['Son rôle', 'Its role'],
  audiences: ['Publics', 'Audiences'],
  startDate: ['Début', 'Start'],
  endDate: ['Fin', 'End'],
  themes: ['Thématiques', 'Themes'],
  territories: ['Territoires', 'Territories'],
} as const satisfies Readonly<Record<string, readonly [french: string, english: string]>>;

export type CompletionColumn = keyof typeof COMPLETION_COLUMNS;

const ADDED = ['audiences', 'startDate', 'endDate', 'themes', 'territories'] as const;

/** A row in which nothing was filled in is ignored. */
export function completedRecords(file: string, rows: readonly CompletedRow[]): Omit<FileContent, 'writtenAt'> {
  const records: FileContent['records'][number][] = [];
  const lost: FileFault[] = [];
  const lostRows: FileContent['lostRows'][number][] = [];
  for (const row of rows) {
    const cell = cellsOf(row);
    const [id, actor, role] = [cell('id'), cell('actor'), cell('role')];
    const added = ADDED.filter((column) => cell(column) !== '');
    if (added.length === 0 && actor === '' && role === '') continue;
    const origin = { headings: row.headings, cells: row.cells };
    if (id === '') {
      lostRows.push(origin);
      lost.push({
        ...{ file, line: row.line, column: COMPLETION_COLUMNS.id[0], value: '', rule: 'missing-value' },
        message: 'the id of the initiative is missing, so it is unknown which initiative the row completes',
        remedy: 'take the id of the initiative from a new workbook',
      });
      continue;
    }
    const own = new Map([...(['id', 'title', 'kind'] as const), ...added].map((column) => [column, cell(column)]));
    const record = readRecord('initiatives', file, row.line, own, undefined, { origin });
    records.push(record);
    if (actor === '' && role === '') continue;
    const participation = new Map([
      ['actor', actor],
      ['initiative', id],
      ['role', role],
    ]);
    records.push(readRecord('participations', file, row.line, participation, undefined, { origin, isAside: true }));
  }
  return { records, lost, lostRows, faults: [] };
}

function cellsOf({ headings, cells }: CompletedRow): (column: CompletionColumn) => string {
  const values = new Map(headings.map((heading, at) => [normalizeName(heading), cells[at] ?? '']));
  return (column) => {
    const words: readonly string[] = COMPLETION_COLUMNS[column];
    return words.map((word) => values.get(normalizeName(word))).find((value) => value !== undefined) ?? '';
  };
}
