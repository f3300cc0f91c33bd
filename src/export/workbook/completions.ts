/** The sheet "À compléter": initiatives that lack facts that answers need, each with what it lacks, and columns in which to write it. */
import type { Database } from '../../database/database.js';
import { CLOSED_LISTS } from '../../import/closed-lists.js';
import { COMPLETION_COLUMNS, type CompletionColumn } from '../../import/ecosystem/completed-records.js';
import { COMPLETION_SHEET } from '../../import/ecosystem/sheets.js';
import type { Labels, Language } from '../../words/labels.js';
import { select } from '../selection.js';
import type { PlainSheet } from './sheets.js';

interface Lacking {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly participants: number;
  readonly audiences: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly themes: number;
  readonly territories: number;
}

const LISTS: Readonly<Partial<Record<CompletionColumn, { readonly list: string; readonly isOpen: boolean }>>> = {
  role: { list: 'participationRole', isOpen: false },
  audiences: { list: 'audience', isOpen: true },
  themes: { list: 'theme', isOpen: true },
  territories: { list: 'territory', isOpen: true },
};

const WORDS = {
  nobody: ['aucune partie prenante', 'no participant'],
  alone: ['une seule partie prenante', 'one participant only'],
  audiences: ['publics', 'audiences'],
  startDate: ['début', 'start'],
  endDate: ['fin', 'end'],
  themes: ['thématiques', 'themes'],
  territories: ['territoires', 'territories'],
} as const;

/** @param territory undefined: all initiatives */
export async function completionSheet(
  database: Pick<Database, 'read'>,
  territory: string | undefined,
  language: Language,
): Promise<PlainSheet> {
  const at = language === 'FR' ? 0 : 1;
  const { initiatives: ids } = await select(database, { territory });
  const lacking = ids.length === 0 ? [] : await database.read<Lacking>('export/to-complete', { ids });
  const columns = Object.entries(COMPLETION_COLUMNS);
  const kinds: Labels = CLOSED_LISTS.initiativeKind;
  const rows = lacking.map((row) => {
    const cells: Readonly<Record<string, string>> = {
      ...{ id: row.id, title: row.title, kind: kinds[row.kind]?.[at] ?? row.kind, lacks: tellLacking(row, at) },
    };
    return columns.map(([column]) => cells[column] ?? '');
  });
  const lists = new Map(
    columns.flatMap(([column], position) => {
      const list = Object.entries(LISTS).find(([name]) => name === column)?.[1];
      return list === undefined ? [] : [[position, list] as const];
    }),
  );
  return { name: COMPLETION_SHEET[at], rows: [columns.map(([, words]) => words[at]), ...rows], lists };
}

function tellLacking(row: Lacking, at: 0 | 1): string {
  const participants = row.participants === 0 ? 'nobody' : row.participants === 1 ? 'alone' : undefined;
  const others = (['audiences', 'startDate', 'endDate', 'themes', 'territories'] as const).filter((name) => !row[name]);
  return [...(participants ? [participants] : []), ...others]
    .map((name) => WORDS[name as keyof typeof WORDS][at])
    .join(', ');
}
