/** The format `themes`: the tree of themes. */
import type { Format } from '../format.js';
import { importEachFile } from '../merge-reports.js';
import { importThemeFile } from './import-theme-file.js';
import { THEME_COLUMNS } from './theme-file.js';

export const themes = {
  name: 'themes',
  about: 'themes: a CSV with the columns id, parent, fr and en',
  fields: THEME_COLUMNS,
  hasNoAmount: true,
  recognize: ({ has }) => (has('id', 'parent', 'fr', 'en') ? 'it has the columns id, parent, fr and en' : undefined),
  import: (database, files, options) => importEachFile(files, (file) => importThemeFile(database, file, options)),
} as const satisfies Format;
