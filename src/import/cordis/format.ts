/** The format `cordis`: research projects of the European Union and who takes part. */
import type { Format } from '../format.js';
import { importCordis } from './cordis.js';
import { CORDIS_COLUMNS, listCordisFiles } from './cordis-files.js';

export const cordis = {
  name: 'cordis',
  about: 'research projects of the European Union (CORDIS): a folder, or its tables',
  fields: CORDIS_COLUMNS,
  listFiles: listCordisFiles,
  recognize: ({ isFolder, has }) => {
    if (isFolder) return 'it is a folder';
    return has('projectRcn') || has('rcn') || has('new_org_id') ? 'its columns are those of CORDIS' : undefined;
  },
  import: importCordis,
} as const satisfies Format;
