import type { StatedRow } from '../rows/stated-row.js';
import type { StatedCommune } from './find-communes.js';

/** The columns of two standards for the commune of a place. */
export const communeOf = (row: StatedRow): StatedCommune => ({
  ...{ code: row.get('code_insee'), postalCode: row.get('code_postal'), name: row.get('commune') },
});
