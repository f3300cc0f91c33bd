/** Times the import of the subsidies of Loire-Atlantique in a process of its own, so that its memory is that of an import. */
import type { Connection } from '../src/database/database.js';
import type { ImportBench } from './import/run-import.js';
import { runScript } from './run-script.js';

const PATIENCE_SECONDS = 300;

/** The database is emptied of actors and funding links, and holds those of the file at the end. */
export async function benchImport(
  connection: Connection,
  file: string,
  report: (text: string) => void,
): Promise<ImportBench> {
  const parameters = [JSON.stringify(connection), file];
  return (await runScript('import/run-import', parameters, PATIENCE_SECONDS, report)) as ImportBench;
}
