/** Finds the table of an ecosystem that a sheet of a workbook is, by its name in either language. */
import { normalizeName } from '../cells/normalize-name.js';
import { TABLE_NAMES, type TableName } from './ecosystem-tables.js';

/** The names of the sheets for people, in French and in English; the name of a sheet has at most 31 letters. */
export const SHEET_NAMES: Readonly<Record<TableName, readonly [french: string, english: string]>> = {
  sources: ['Sources', 'Sources'],
  territories: ['Secteurs', 'Zones'],
  actors: ['Acteurs', 'Actors'],
  initiatives: ['Initiatives', 'Initiatives'],
  participations: ['Participations', 'Participations'],
  memberships: ['Adhésions', 'Memberships'],
  links: ['Liens', 'Links'],
  'funding-links': ['Financements', 'Funding'],
};

/** `actors.csv` and `aisne-actors.csv` are both actors, and so is "Acteurs.csv", a sheet that was saved as a file. `rest` is the part before it. */
export function tableOfFile(name: string): { readonly table: TableName; readonly rest: string } | undefined {
  // The longer name first, because `funding-links` also ends in `links`.
  const tables = [...TABLE_NAMES].sort((one, other) => other.length - one.length);
  const table = tables.find((one) => name === one || name.endsWith(`-${one}`));
  if (table !== undefined) return { table, rest: name.slice(0, -table.length - 1) };
  const sheet = tableOfSheet(name) ?? EVERYDAY.get(normalizeName(name));
  if (sheet !== undefined) return { table: sheet, rest: '' };
  const [, before = '', word = '', after = ''] = COPY.exec(normalizeName(name)) ?? [];
  const copied = tableOfSheet(word);
  // Many lists are called "Financements 2025", and are subsidies.
  return copied === undefined || copied === 'funding-links'
    ? undefined
    : { table: copied, rest: `${before}${after}`.trim() };
}

/** "02 acteurs", "Acteurs 2025", "Liste des acteurs (1)", "acteurs - copie": numbers and the words of copies. */
const COPY =
  /^((?:\d+ )*)(?:(?:liste|table|tableau|export) (?:(?:de|des|d|of) )?)?(\p{L}+?)((?: \d+| copie| copy| final| v\d+)*)$/u;

export function tableOfSheet(name: string): TableName | undefined {
  const key = normalizeName(name);
  return TABLE_NAMES.find((table) => [table, ...SHEET_NAMES[table]].some((word) => normalizeName(word) === key));
}

/** What people call the files of their own lists. */
const EVERYDAY: ReadonlyMap<string, TableName> = new Map([
  ['projets', 'initiatives'],
  ['projects', 'initiatives'],
  ['roles', 'participations'],
  ['participants', 'participations'],
]);

/** Other lists may have such a name too. */
export const isEverydayName = (name: string): boolean => EVERYDAY.has(normalizeName(name));

/** The sheet that lists what the graph lacks. */
export const COMPLETION_SHEET: readonly [french: string, english: string] = ['À compléter', 'To complete'];

export const isCompletionSheet = (name: string): boolean =>
  COMPLETION_SHEET.some((word) => normalizeName(word) === normalizeName(name));
