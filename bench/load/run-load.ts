/**
 * `npx tsx bench/load/run-load.ts 1000000`: the time from a database to the first answer, on a territory graph with
 * this many initiatives. It writes the graph first, which takes minutes for a million; `npm run bench` measures ten
 * thousand only.
 */
import { loadavg } from 'node:os';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/database.js';
import { startEmbedded } from '../../src/database/embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { openFresh } from '../../src/fresh/fresh.js';
import { rankOverlaps } from '../../src/questions/overlaps/rank.js';
import { clock } from '../clock.js';
import { temporaryFolder } from '../temporary-folder.js';
import { graphOf, writeTerritoryGraph } from '../territory-graph.js';
import { countRelations } from './count-relations.js';

const initiatives = Number(process.argv[2] ?? 100_000);
/** How often the graph is loaded and timed. */
const TIMES = 4;
const report = (text: string) => console.error(text);

const dataDirectory = temporaryFolder();
const embedded = await startEmbedded({ dataDirectory, javaHome: readConfig().javaHome, report });
const database = openDatabase(embedded.connection);
try {
  await migrate(database, report);
  report(`bench: writing ${initiatives} initiatives…`);
  await writeTerritoryGraph(database, initiatives);
  await database.read('import/settle');
  const relations = await countRelations(database);
  for (let k = 0; k < TIMES; k += 1) {
    const { user, system } = process.cpuUsage();
    const [, seconds] = await clock(async () => {
      const fresh = await openFresh(database, report);
      await rankOverlaps(fresh.known.snapshot, {}, ['initiative-0'], '2026-01-01').take(20, null);
      fresh.close();
    });
    const spent = process.cpuUsage({ user, system });
    // The first run also plans the statements, with code that is not compiled yet.
    const row = { graph: graphOf(initiatives), relations, time: k + 1, seconds };
    const machine = { processorSeconds: (spent.user + spent.system) / 1e6, load: loadavg()[0] };
    console.log(JSON.stringify({ ...row, ...machine, megabytes: Math.round(process.memoryUsage.rss() / 1e6) }));
  }
} finally {
  await database.close();
  await embedded.stop();
}
