/**
 * Records an import while it runs and afterwards, so that all its files and runs share one name, by which it is listed
 * and undone.
 */
import { basename } from 'node:path';
import type { Database } from '../../database/database.js';
import { processName } from '../../database/process-name.js';
import { stamp } from '../../stamp.js';
import { storeInteger } from '../../write/stored-values.js';
import { readAmount } from '../cells/amounts.js';
import { type ImportOptions, nameImport } from '../options.js';
import type { ImportReport } from '../report.js';
import { contentOf } from './content-of.js';
import { findCut } from './list-imports.js';

/** An import that is not heard for two minutes counts as interrupted. */
const HEARTBEAT_MS = 10_000;

/**
 * @param work imports under the name that it is given. When it throws, the error is rethrown, and the import counts as interrupted if anything was written.
 */
export async function keepImport(
  database: Database,
  format: string,
  files: readonly string[],
  options: ImportOptions,
  work: (id: string, content: string) => Promise<ImportReport>,
): Promise<ImportReport> {
  const content = await contentOf(format, files);
  const cut = options.id === undefined ? await findCut(database, content) : undefined;
  const id = options.id ?? cut?.id ?? nameImport();
  if (cut !== undefined) {
    options.notice?.(`import ${format}: continuing ${cut.id} of ${cut.at.slice(0, 10)}, which did not finish`);
  }
  const names = files.map((file) => basename(file));
  const { publisher = null, funder = null, map = [], replaces = null } = options;
  const said = { publisher, funder, map, replaces };
  const by = options.by ?? 'passerelle';
  const run = { id, owner: processName };
  await database.write('import/begin-import', { ...run, content, format, files: names, by, said, at: stamp() });
  // While the database is away nothing is heard, and the next time counts.
  const beat = () => database.write('import/heartbeat', run).catch(() => undefined);
  const heart = setInterval(beat, HEARTBEAT_MS).unref();
  try {
    const report = await work(id, content);
    if (report.refused) await database.write('import/forget-import', { id });
    else await database.write('import/end-import', { id, told: tell(report) });
    // An import that was stopped before its first batch has nothing to resume.
    if (report.interrupted) await database.write('import/forget-import', { id });
    return cut === undefined ? report : { ...report, resumed: cut.at };
  } catch (error) {
    // When the database is away, the record stays, and the import counts as interrupted.
    await database.write('import/forget-import', { id }).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(heart);
  }
}

function tell(report: ImportReport): object {
  const { rows, accepted, rejected, lost, amount, rejectedAmount, faults, moreFaults = 0, interrupted } = report;
  const counts = { rows, accepted, rejected, lost, faults: faults.length + moreFaults };
  return {
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, storeInteger(count)])),
    cents: centsOf(amount),
    rejectedCents: centsOf(rejectedAmount),
    state: interrupted ? 'OPEN' : 'DONE',
  };
}

const centsOf = (euros: string | undefined) =>
  storeInteger(euros === undefined ? null : (readAmount(euros)?.cents ?? null));
