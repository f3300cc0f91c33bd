/** Imports grants as 360Giving has them: who grants what to whom; a currency other than the euro stays apart. */
import type { Database } from '../../database/database.js';
import { DecimalSigns } from '../cells/decimal-signs.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import type { NamedOptions } from '../format.js';
import type { ImportReport } from '../report.js';
import { readRows } from '../rows/read-rows.js';
import { nameOfFile } from '../sources.js';
import { plainAmount } from './grant-amounts.js';
import { GRANT_COLUMNS, PERSONAL_COLUMNS } from './grant-columns.js';
import { grantRecords } from './grant-records.js';

/** @throws BadInput when a file as a whole cannot be read. */
export async function importGrants(
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
