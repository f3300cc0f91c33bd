import type { StatedRow } from '../rows/stated-row.js';
import type { StatedCommune } from './find-communes.js';

/** The commune of a place, by the columns that two standards have for it. */
export const communeOf = (row: StatedRow): StatedCommune => ({
  ...{ code: row.get('code_insee'), postalCode: row.get('code_postal'), name: row.get('commune') },
});
