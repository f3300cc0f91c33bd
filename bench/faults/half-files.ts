/** Files that end in the middle: a backup is refused with nothing written, an import is completed by the whole file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashGraph } from '../../src/backup/read-graph.js';
import { restore } from '../../src/backup/restore.js';
import { BadInput } from '../../src/errors.js';
import { importFiles } from '../../src/import/import-files.js';
import { checkGraph } from './check-graph.js';
import { complete } from './complete.js';
import { type StagedFault, withFaults } from './fault.js';

function cut(file: string, folder: string, part: number): string {
  const whole = readFileSync(file);
  // It has the same name, because the source is named after the file.
  const half = join(folder, 'half-subsidies.csv');
  writeFileSync(half, whole.subarray(0, Math.max(1, Math.floor(whole.length * part))));
  return half;
}

export const halfBackup: StagedFault = {
  ...{ name: 'restore of half a file', short: 1, full: 10 },
  async run({ database, exact, backup, folder, hashes, reset }, part) {
    await reset();
    const half = cut(backup, folder, part);
    const refused = await restore(exact, half, { replace: true, report: () => undefined }).catch((error) => error);
    const hash = await hashGraph(exact);
    return withFaults(
      await checkGraph(database, []),
      !(refused instanceof BadInput) && `it was not refused with an explanation: ${refused}`,
      hash !== hashes.before && 'something was written',
    );
  },
};

export const halfImport: StagedFault = {
  ...{ name: 'import of half a file, then of the whole', short: 1, full: 10 },
  async run(stage, part) {
    await stage.reset();
    const half = cut(stage.subsidies, stage.folder, part);
    const isAccounted = await importFiles(stage.database, 'subsidies', [half], {
      by: 'faults',
      source: 'subsidies',
    }).then(
      ({ rows, accepted, rejected }) => accepted + rejected === rows,
      (error) => error instanceof BadInput,
    );
    const faults = await complete(stage, 'import');
    return withFaults(
      await checkGraph(stage.database, []),
      !isAccounted && 'rows of the half are not accounted for',
      ...faults,
    );
  },
};
