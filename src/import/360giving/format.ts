/** The format `360giving`: grants as foundations publish them. */
import type { Database } from '../../database/database.js';
import { DecimalSigns } from '../cells/decimal-signs.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import type { Format, NamedOptions } from '../format.js';
import type { ImportReport } from '../report.js';
import { matchColumns } from '../rows/match-columns.js';
import { readRows } from '../rows/read-rows.js';
import { nameOfFile } from '../sources.js';
import { plainAmount } from './grant-amounts.js';
import { GRANT_COLUMNS, PERSONAL_COLUMNS } from './grant-columns.js';
import { grantRecords } from './grant-records.js';

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

/** A currency other than the euro stays apart. @throws BadInput when a file as a whole cannot be read. */
async function importGrants(
  database: Database,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
  const standard = {
    ...{ format: '360giving', columns: GRANT_COLUMNS, lists: ['grants'], personal: PERSONAL_COLUMNS },
    ...{ money: ['amountAwarded', 'amountAppliedFor', 'amountDisbursed'], map: options.map },
    needed: ['amountAwarded', 'currency', 'fundingOrganization/0/name', 'recipientOrganization/0/name'],
  };
  const read = await readRows(standard, files);
  const signs = new DecimalSigns();
  for (const row of read.rows) signs.see('amount', plainAmount(row.get('amountAwarded')), row.numbers);
  const records = grantRecords(read.rows, signs);
  const name = nameOfFile(files[0] ?? '360giving');
  return importRecords(database, '360giving', { ...read, records, name }, options);
}
