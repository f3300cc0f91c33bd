/** The format `360giving`: grants as foundations publish them. */
import type { Format } from '../format.js';
import { matchColumns } from '../rows/match-columns.js';
import { GRANT_COLUMNS } from './grant-columns.js';
import { importGrants } from './grants.js';

export const giving360 = {
  name: '360giving',
  about: 'grants of 360Giving: JSON, or CSV and XLSX by the titles or the paths of the standard',
  fields: GRANT_COLUMNS,
  hasEditions: true,
  recognize: ({ isJson, has, headings }) => {
    if (isJson) {
      const isGrant = has('amountAwarded') && (has('fundingOrganization') || has('recipientOrganization'));
      return isGrant ? 'its rows have amountAwarded and fundingOrganization, as grants of 360Giving do' : undefined;
    }
    const columns = [...matchColumns(headings, GRANT_COLUMNS).values()];
    const isGrant = ['id', 'amountAwarded', 'currency', 'fundingOrganization/0/id'].every((one) =>
      columns.includes(one),
    );
    return isGrant ? 'it has the columns of grants of 360Giving' : undefined;
  },
  import: importGrants,
} as const satisfies Format;
