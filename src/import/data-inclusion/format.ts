/** The format `data-inclusion`: structures and services of social inclusion (version 1). */
import type { Format } from '../format.js';
import { importDataInclusion } from './data-inclusion.js';
import { SERVICE_COLUMNS, STRUCTURE_COLUMNS } from './di-columns.js';

export const dataInclusion = {
  name: 'data-inclusion',
  about: 'structures and services of data·inclusion (version 1): JSON, CSV or XLSX',
  fields: { ...STRUCTURE_COLUMNS, ...SERVICE_COLUMNS },
  hasEditions: true,
  needsTerritories: true,
  hasNoAmount: true,
  recognize: ({ has }) => {
    if (has('id', 'structure_id', 'nom', 'date_maj'))
      return 'its rows name a structure_id, as services of data·inclusion do';
    const own = ['reseaux_porteurs', 'accessibilite_lieu', 'horaires_accueil'].find((column) => has(column));
    if (!has('id', 'source', 'nom', 'date_maj') || own === undefined) return undefined;
    return `it has the columns source, nom, date_maj and ${own} of data·inclusion`;
  },
  import: importDataInclusion,
} as const satisfies Format;
