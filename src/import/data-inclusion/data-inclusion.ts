/** Imports structures and services as data·inclusion has them: a structure is an actor, a service an initiative that it leads. */
import type { Database } from '../../database/database.js';
import { readDate } from '../cells/dates.js';
import { importRecords } from '../ecosystem/ecosystem.js';
import type { NamedOptions } from '../format.js';
import type { ImportReport } from '../report.js';
import { readRows } from '../rows/read-rows.js';
import { sourceOf, sourceRecords } from '../rows/source-records.js';
import type { StatedRow } from '../rows/stated-row.js';
import { nameOfFile } from '../sources.js';
import { SERVICE_COLUMNS, STRUCTURE_COLUMNS } from './di-columns.js';
import { listsOf } from './lists-of.js';
import { serviceRecords } from './service-records.js';
import { nameStructures } from './structure-names.js';
import { structureRecords } from './structure-records.js';

const FORMAT = 'data-inclusion';

/** Files of structures and of services, in any order. @throws BadInput when a file as a whole cannot be read. */
export async function importDataInclusion(
  database: Database,
  files: readonly string[],
  options: NamedOptions,
): Promise<ImportReport> {
  const ofStructures: string[] = [];
  const ofServices: string[] = [];
  for (const file of files) {
    const lists = await listsOf(file);
    if (lists.structures) ofStructures.push(file);
    if (lists.services) ofServices.push(file);
  }
  const structures = await readRows(
    { format: FORMAT, columns: STRUCTURE_COLUMNS, lists: ['structures', 'items'], needed: ['nom'], map: options.map },
    ofStructures,
  );
  const services = await readRows(
    {
      ...{ format: FORMAT, columns: SERVICE_COLUMNS, lists: ['services', 'items'], map: options.map },
      ...{ needed: ['nom', 'structure_id'], personal: ['contact_nom_prenom'] },
    },
    ofServices,
  );
  const stated = await structureRecords(database, structures.rows, nameSource, options.home);
  const idOf = await nameStructures(database, services.rows, stated.ids);
  const records = [...stated.records, ...serviceRecords(services.rows, nameSource, idOf)];
  const all = [structures, services];
  const sources = sourceRecords(
    [...structures.rows, ...services.rows],
    (row) => sourceOf(FORMAT, row.get('source')),
    (row) => readDate(row.get('date_maj'))?.date ?? '',
  );
  return importRecords(
    database,
    FORMAT,
    {
      records: [...sources, ...records],
      faults: all.flatMap(({ faults }) => faults),
      lost: all.flatMap(({ lost }) => lost),
      lostRows: all.flatMap(({ lostRows }) => lostRows),
      name: nameOfFile(files[0] ?? FORMAT),
      writtenAt: new Date(Math.max(structures.writtenAt.getTime(), services.writtenAt.getTime())),
    },
    options,
  );
}

const nameSource = (row: StatedRow): string => sourceOf(FORMAT, row.get('source')).id;
