/** The headings of our tables for people, in French and in English, and the column that a heading means. */
import { headings } from '../../words/export-headings.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { Columns } from '../rows/stated-row.js';
import { ECOSYSTEM_TABLES, TABLE_NAMES, type TableName } from './ecosystem-tables.js';

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

/** What people call the columns of their own lists. */
const EVERYDAY: Partial<Readonly<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  actors: {
    name: ['Structure', 'Organisme', 'Nom de la structure', "Nom de l'organisme", "Nom de l'acteur", 'Raison sociale'],
    kind: ['Type', 'Type de structure', "Type d'acteur", 'Catégorie', 'Statut juridique'],
    siret: ['N° SIRET', 'Numéro SIRET'],
    seat: ['Commune', 'Ville', 'Commune du siège'],
    actsIn: [
      "Territoire d'intervention",
      'Territoires',
      'Territoire',
      'Agit sur',
      "Zone d'intervention",
      "Périmètre d'action",
    ],
    themes: ['Thématique', 'Thème'],
    audiences: ['Public', 'Public cible', 'Publics cibles'],
    contact: ['Contact', 'Courriel', 'E-mail', 'Mail', 'Adresse mail'],
  },
  initiatives: {
    key: ['Clé', 'Code', 'Réf'],
    title: ['Intitulé', 'Nom', 'Nom du projet', "Nom de l'initiative"],
    summary: ['Description'],
    kind: ['Type', 'Type de projet'],
    startDate: ['Date de début'],
    endDate: ['Date de fin'],
    // As in our exports for people, which have the state on the day beside it.
    status: ['Statut déclaré', 'Stated status'],
    budget: ['Budget', 'Budget en euros'],
    themes: ['Thématique', 'Thème'],
    territories: ['Territoire', 'Commune', 'Communes'],
    audiences: ['Public', 'Public cible', 'Publics cibles'],
  },
  participations: {
    actor: ['Structure', 'Organisme', "Nom de l'acteur"],
    initiative: ['Projet', 'Action', 'Nom du projet'],
  },
};

/** The columns of a table, each with its names for people. */
export const columnsOf = (table: TableName): Columns =>
  Object.fromEntries(Object.keys(ECOSYSTEM_TABLES[table]).map((column) => [column, wordsOfColumn(column)]));

/** Those of all tables. */
export const ecosystemFields: Columns = Object.assign({}, ...TABLE_NAMES.map(columnsOf));

/** By the name of the column or its heading for people; an asterisk marks required columns. */
export function columnOfHeading(table: TableName, heading: string): string | undefined {
  const key = normalizeName(heading);
  const columns = Object.keys(ECOSYSTEM_TABLES[table]);
  if (columns.includes(heading)) return heading;
  return columns.find((column) => [column, ...wordsOfColumn(column)].some((word) => normalizeName(word) === key));
}

/** By an everyday word, for headings that no column has as its name: another column may have that name beside it. */
export function columnOfEverydayHeading(table: TableName, heading: string): string | undefined {
  const key = normalizeName(heading);
  const columns = Object.entries(EVERYDAY[table] ?? {});
  return columns.find(([, words]) => words.some((word) => normalizeName(word) === key))?.[0];
}
