/** The format `projets-territoire`: projects of local authorities (0.1.0). */
import type { Format } from '../format.js';
import { AUTHORITY_COLUMNS, PROJECT_COLUMNS } from './projets-columns.js';
import { importProjets } from './projets-territoire.js';

export const projetsTerritoire = {
  name: 'projets-territoire',
  about:
    'projects of local authorities (national schema 0.1.0), with the list of authorities beside them: CSV, XLSX or JSON',
  fields: { ...PROJECT_COLUMNS, ...AUTHORITY_COLUMNS },
  hasEditions: true,
  needsTerritories: true,
  hasNoAmount: true,
  recognize: ({ has }) => {
    const own = ['phaseStatut', 'porteurCodeSiret', 'budgetPrevisionnel'].find((column) => has(column));
    if (has('id', 'nom') && own !== undefined)
      return `it has the columns id, nom and ${own} of projects of local authorities`;
    return has('id', 'nom', 'type', 'codeInsee', 'siren')
      ? 'it has the columns of the authorities that projects name'
      : undefined;
  },
  import: importProjets,
} as const satisfies Format;
