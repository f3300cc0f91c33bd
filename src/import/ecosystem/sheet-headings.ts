/** The headings of our tables for people, in French and in English, and the column that a heading means. */
import { headings } from '../../words/export-headings.js';
import { normalizeName } from '../cells/normalize-name.js';
import { ECOSYSTEM_TABLES, type TableName } from './ecosystem-tables.js';

type Words = readonly [french: string, english: string];

/** For columns that only the import has; the others are named as in exports. */
const OWN: Readonly<Record<string, Words>> = {
  key: ['Repère', 'Key'],
  source: ['Source', 'Source'],
  communes: ['Communes', 'Communes'],
  retrievedAt: ['Lue le', 'Read on'],
  illustrative: ['Données inventées', 'Invented'],
  bodyType: ["Type d'instance", 'Type of body'],
  frequency: ['Fréquence', 'Frequency'],
  nextMeetingOn: ['Prochaine réunion', 'Next meeting'],
  foreignAmount: ['Montant en autre monnaie', 'Amount in another currency'],
};

/** The first column of each sheet, which is not imported. It shows how to mark a row: a row that begins with # is ignored. */
export const NOTE_HEADING: Words = ['Remarque', 'Remark'];

const shared: Readonly<Record<string, Words>> = headings;

export const wordsOfColumn = (column: string): Words => OWN[column] ?? shared[column] ?? [column, column];

export const isNoteHeading = (heading: string): boolean =>
  NOTE_HEADING.some((word) => normalizeName(word) === normalizeName(heading));

/** By the name of the column or its heading for people; an asterisk marks required columns. */
export function columnOfHeading(table: TableName, heading: string): string | undefined {
  const key = normalizeName(heading);
  const columns = Object.keys(ECOSYSTEM_TABLES[table]);
  if (columns.includes(heading)) return heading;
  return columns.find((column) => [column, ...wordsOfColumn(column)].some((word) => normalizeName(word) === key));
}
