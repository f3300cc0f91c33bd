/** Which table of an ecosystem a sheet of a workbook is, by its name in either language. */
import { normalizeName } from '../cells/normalize-name.js';
import { TABLE_NAMES, type TableName } from './ecosystem-tables.js';

/** What the sheets are called for people, in French and in English; a name of a sheet has 31 letters at most. */
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

export function tableOfSheet(name: string): TableName | undefined {
  const key = normalizeName(name);
  return TABLE_NAMES.find((table) => [table, ...SHEET_NAMES[table]].some((word) => normalizeName(word) === key));
}

/** The sheet that lists what the graph lacks. */
export const COMPLETION_SHEET: readonly [french: string, english: string] = ['À compléter', 'To complete'];

export const isCompletionSheet = (name: string): boolean =>
  COMPLETION_SHEET.some((word) => normalizeName(word) === normalizeName(name));
