/**
 * The sheets of the workbook for an ecosystem: the headings of each table, an example that the import ignores, and the
 * list from which each column is chosen.
 */
import {
  type ColumnRule,
  ECOSYSTEM_TABLES,
  TABLE_NAMES,
  type TableName,
} from '../../import/ecosystem/ecosystem-tables.js';
import { NOTE_HEADING, wordsOfColumn } from '../../import/ecosystem/sheet-headings.js';
import { SHEET_NAMES } from '../../import/ecosystem/sheets.js';
import type { Language } from '../../words/labels.js';
import { EXAMPLE_MARK, exampleOf } from './examples.js';

export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** By column, counted from 0: the list, and whether several values may be written. */
  readonly lists: ReadonlyMap<number, { readonly list: string; readonly isOpen: boolean }>;
}

/** The order in which people fill them in. */
const ORDER: readonly TableName[] = [
  ...(['actors', 'initiatives', 'participations', 'funding-links', 'memberships', 'links', 'sources'] as const),
  'territories',
];

/** @param choices by list */
export function tableSheets(language: Language, choices: ReadonlyMap<string, readonly string[]>): PlainSheet[] {
  const at = language === 'FR' ? 0 : 1;
  return [...ORDER, ...TABLE_NAMES.filter((name) => !ORDER.includes(name))].map((table) => {
    const columns = Object.entries(ECOSYSTEM_TABLES[table]);
    const example = exampleOf(table, at, choices);
    const headings = columns.map(([column, { isRequired }]) => `${wordsOfColumn(column)[at]}${isRequired ? ' *' : ''}`);
    const lists = new Map(
      columns.flatMap(([column, rule], position) => {
        const list = listOfColumn(column, rule);
        return list === undefined ? [] : [[position + 1, list] as const];
      }),
    );
    return {
      name: SHEET_NAMES[table][at],
      rows: [
        [NOTE_HEADING[at], ...headings],
        [EXAMPLE_MARK[at], ...columns.map(([column]) => example(column))],
      ],
      lists,
    };
  });
}

function listOfColumn(
  column: string,
  { type, list }: ColumnRule,
): { readonly list: string; readonly isOpen: boolean } | undefined {
  if (type === 'choice' && list !== undefined) return { list, isOpen: false };
  if (type === 'themes') return { list: 'theme', isOpen: true };
  if (type === 'audiences') return { list: 'audience', isOpen: true };
  if (type === 'territory' || column === 'communes') return { list: 'commune', isOpen: true };
  return type === 'territories' ? { list: 'territory', isOpen: true } : undefined;
}
