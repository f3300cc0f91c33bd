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

type Words = readonly [french: string, english: string];
const same = (text: string): Words => [text, text];

/** The import ignores rows that begin with #. */
const EXAMPLE_MARK: Words = ['# exemple, non importé', '# example, not imported'];

const A_COMMUNE = same('<commune>');
const AN_EPCI = same('<epci>');
const TWO_COMMUNES = same('<commune>|<other commune>');

/** One filled row for each sheet of the workbook; its places are those that can be chosen. */
const EXAMPLES: Readonly<Record<TableName, Readonly<Record<string, Words>>>> = {
  actors: {
    name: ['Atelier du clavier', 'Keyboard workshop'],
    kind: ['Association', 'Association'],
    rna: same('W021000001'),
    seat: A_COMMUNE,
    themes: ['Maîtrise des outils numériques du quotidien', 'Everyday digital tools'],
    needs: ['Local : Tiers-lieux et fabriques numériques', 'Premises : Third places and fab labs'],
    audiences: ['Seniors|Jeunes', 'Seniors|Youth'],
    verifiedOn: same('2026-11-25'),
    contact: ['Direction', 'Management'],
  },
  initiatives: {
    key: same('cours-de-clavier'),
    title: ['Cours de clavier', 'Keyboard lessons'],
    kind: ['Projet', 'Project'],
    phase: ['Opération', 'Operation'],
    status: ['En cours', 'Ongoing'],
    startDate: same('2026-01-01'),
    endDate: same('2027-12-31'),
    budget: same('12000'),
    themes: ['Maîtrise des outils numériques du quotidien', 'Everyday digital tools'],
    territories: AN_EPCI,
    audiences: ['Seniors', 'Seniors'],
  },
  participations: {
    actor: ['Atelier du clavier', 'Keyboard workshop'],
    initiative: same('cours-de-clavier'),
    role: ['Porteur', 'Lead'],
    from: same('2026-01-01'),
  },
  memberships: {
    member: ['Atelier du clavier', 'Keyboard workshop'],
    organisation: ['Conseil départemental du numérique', 'Digital council'],
    role: ['Membre', 'Member'],
  },
  links: {
    actor: ['Atelier du clavier', 'Keyboard workshop'],
    linkedTo: ['Ville', 'Town'],
    nature: ['Conventionné avec', 'Convention with'],
  },
  'funding-links': {
    funder: ['Ville', 'Town'],
    beneficiary: ['Atelier du clavier', 'Keyboard workshop'],
    initiative: same('cours-de-clavier'),
    status: ['Acceptée', 'Granted'],
    nature: ['Subvention', 'Subsidy'],
    amount: same('12000'),
    decidedOn: same('2026-02-15'),
    reference: same('D-2026-01'),
  },
  sources: {
    id: ['recensement', 'survey'],
    publisher: ['Ville', 'Town'],
    licence: same('Licence Ouverte 2.0'),
    retrievedAt: same('2026-11-25'),
  },
  territories: {
    id: ['ZONE-nord', 'ZONE-north'],
    name: ['Nord', 'North'],
    communes: TWO_COMMUNES,
  },
};

/** The example of a table. @param choices by list, as the workbook offers them; a place that cannot be chosen is left empty */
function exampleOf(table: TableName, at: 0 | 1, choices: ReadonlyMap<string, readonly string[]>) {
  const [commune = '', other = ''] = choices.get('commune') ?? [];
  const communes = new Set(choices.get('commune'));
  const epci = choices.get('territory')?.find((name) => !communes.has(name) && /\(\d{9}\)$/.test(name)) ?? commune;
  const places: Readonly<Record<string, string>> = { '<commune>': commune, '<other commune>': other, '<epci>': epci };
  return (column: string): string => {
    const words = EXAMPLES[table][column]?.[at] ?? '';
    const filled = words.split('|').map((word) => places[word] ?? word);
    return filled.filter((word) => word !== '').join('|');
  };
}
