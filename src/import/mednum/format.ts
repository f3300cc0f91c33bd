/** The format `mednum`: places of digital mediation (editions 1.0.2 and 0.1.1). */
import type { Format } from '../format.js';
import { matchColumns } from '../rows/match-columns.js';
import { importMednum } from './mednum.js';
import { MEDNUM_COLUMNS } from './mednum-columns.js';

/** Columns that no other standard has. */
const OWN = [
  'publics_specifiquement_adresses',
  'dispositif_programmes_nationaux',
  'frais_a_charge',
  'prise_en_charge_specifique',
];

/** Without one of them, these together: the list of places of a file that was shortened for people. */
const NEXT: readonly (readonly [string, ...string[]])[] = [['pivot'], ['date_maj', 'adresse', 'code_postal']];

export const mednum = {
  name: 'mednum',
  about: 'places of digital mediation (national standard, 1.0.2 and 0.1.1): CSV, XLSX or JSON',
  fields: MEDNUM_COLUMNS,
  hasEditions: true,
  needsTerritories: true,
  hasNoAmount: true,
  recognize: ({ headings, isJson, has, start }) => {
    const keys = isJson ? [...start.matchAll(/"(\w+)"\s*:/g)].map(([, key = '']) => key) : headings;
    const columns = [...matchColumns([...new Set(keys)], MEDNUM_COLUMNS).values()];
    const isPlace = ['nom', 'commune', 'services'].every((column) => columns.includes(column));
    const own =
      OWN.find((column) => columns.includes(column)) ??
      NEXT.find(([first, ...more]) => [first, ...more].every((column) => columns.includes(column)))?.[0];
    if (!isPlace || own === undefined || has('structure_id')) return undefined;
    return `it has the columns nom, commune, services and ${own} of the standard of places of digital mediation`;
  },
  import: importMednum,
} as const satisfies Format;
