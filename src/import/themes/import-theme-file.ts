/** Imports a file of themes, with the report that all imports have. */
import type { Database } from '../../database/database.js';
import { groupFaults } from '../faults/fault-groups.js';
import type { NamedOptions } from '../format.js';
import type { ImportReport } from '../report.js';
import { nameOfFile, sourceId } from '../sources.js';
import { importThemes } from './themes.js';

export async function importThemeFile(database: Database, file: string, options: NamedOptions): Promise<ImportReport> {
  const { id, dryRun, strict, by = 'passerelle', source = nameOfFile(file) } = options;
  const report = await importThemes(database, file, {
    ...{ map: options.map, id, by, source: sourceId(source), dryRun: dryRun ?? false, strict: strict ?? false },
  });
  const isRefused = (strict ?? false) && report.faults.length > 0;
  const nothing = { accepted: 0, created: {}, updated: 0, unchanged: 0, refused: true } as const;
  return {
    ...{ import: id, format: 'themes', amount: '0.00', repaired: 0, lost: 0, unread: 0, ...report },
    groups: groupFaults(report.faults),
    created: report.created.Theme === 0 ? {} : { ...report.created },
    ...(isRefused ? nothing : {}),
    ...(dryRun ? { dryRun } : {}),
  };
}
