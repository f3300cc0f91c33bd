/** `npm run bench`: every performance claim of the project, as ratios in one run on the machine at hand. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/database.js';
import { startEmbedded } from '../src/database/embedded.js';
import { migrate } from '../src/database/migrate.js';
import { benchImport } from './import.js';
import { benchOverlaps } from './overlaps.js';
import { benchStart } from './start.js';

const subsidies = join(projectRoot, '../shared/data/scdl/scdl_cd44_loire-atlantique_2019.csv');
const json = process.argv.includes('--json');
const report = (text: string) => console.error(text);
const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));

report(
  `bench: ${cpus().length} cores (${cpus()[0]?.model}), Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
);
const embedded = await startEmbedded({ dataDirectory: folder, javaHome: readConfig().javaHome, report });
const database = openDatabase(embedded.connection);
try {
  await migrate(database, report);
  report('bench: overlaps of 1,000 initiatives, by their Cypher definition…');
  const overlaps = await benchOverlaps(database, 1000);
  report('bench: import of 18,148 subsidies, beside a bare driver script…');
  const imports = existsSync(subsidies) ? await benchImport(database, subsidies) : null;
  if (!imports) report(`bench: ${subsidies} is not there; the import was NOT timed`);
  report('bench: first start on an empty folder, second start, stop…');
  const start = await benchStart(report);
  const results = { overlaps, import: imports, start };
  console.log(json ? JSON.stringify(results) : JSON.stringify(results, null, 2));
} finally {
  await database.close();
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}
