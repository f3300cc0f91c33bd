/**
 * The disk of the database is full in the middle of an import. It is simulated by a small disk in memory, which only
 * root may mount.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hashGraph } from '../../src/backup/read-graph.js';
import { restore } from '../../src/backup/restore.js';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/database.js';
import { startEmbedded } from '../../src/database/embedded.js';
import { importFiles } from '../../src/import/import-files.js';
import { checkGraph } from './check-graph.js';
import { type StagedFault, withFaults } from './fault.js';

/** Megabytes: more than the program needs at its start; the rest is filled afterwards. */
const DISK_MEGABYTES = 200;
/** Milliseconds after which a database that does not notice is killed, as a person would do. */
const KILL_AFTER_MS = 60_000;

const quiet = () => undefined;

export const fullDisk: StagedFault = {
  ...{ name: 'disk full in import', short: 0, full: 1 },
  async run({ folder, backup, subsidies, hashes }) {
    const disk = join(folder, 'disk');
    mkdirSync(disk, { recursive: true });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'tmpfs', disk], { stdio: 'pipe' });
    } catch (error) {
      return { skipped: `a disk cannot be mounted here (${String(error).split('\n')[0]})` };
    }
    const { javaHome } = readConfig();
    const start = () => startEmbedded({ dataDirectory: join(disk, 'data'), javaHome, report: quiet, forTests: true });
    const open = async () => {
      const embedded = await start();
      return {
        embedded,
        exact: openDatabase(embedded.connection, quiet, true),
        plain: openDatabase(embedded.connection),
      };
    };
    type Opened = Awaited<ReturnType<typeof open>>;
    const close = async ({ embedded, exact, plain }: Opened) => {
      await Promise.all([exact.close(), plain.close()]);
      await embedded.stop();
    };
    let opened: Opened | undefined;
    try {
      opened = await open();
      await restore(opened.exact, backup, { report: quiet });
      // Fills all but a megabyte of the free space.
      execFileSync('sh', [
        '-c',
        `head -c $(( $(df --output=avail -k "$1" | tail -1) * 1024 - 1048576 )) /dev/zero > "$1/filler"`,
        'sh',
        disk,
      ]);
      const failed = importFiles(opened.plain, 'subsidies', [subsidies], { by: 'faults' }).then(
        () => 'all was written',
        (error: Error) => error.message,
      );
      const { embedded } = opened;
      const outcome = await Promise.race([failed, wait(KILL_AFTER_MS, undefined, { ref: false })]);
      if (outcome === undefined) process.kill(embedded.pid, 'SIGKILL');
      // The import then fails without intervention.
      await failed;
      await close(opened);
      opened = undefined;
      execFileSync('rm', [join(disk, 'filler')]);
      opened = await open();
      await importFiles(opened.plain, 'subsidies', [subsidies], { by: 'faults' });
      const hash = await hashGraph(opened.exact);
      return withFaults(
        await checkGraph(opened.plain, []),
        outcome === 'all was written' && 'the disk was not full',
        hash !== hashes.imported && 'the import was not completed',
      );
    } finally {
      if (opened) await close(opened);
      execFileSync('umount', ['-l', disk]);
    }
  },
};
