/** Keeps the classes that one Neo4j has loaded, in a file that Java maps into the next: it starts with a third less work. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Java } from './java.js';
import { isAlive } from './processes.js';

const run = promisify(execFile);

/** Milliseconds; the database stands still meanwhile. */
const ARCHIVE_TIMEOUT_MS = 60_000;

export interface ClassArchive {
  /** Beside the folder of jars; named after all that Java compares before it takes it. It takes none that does not fit, and starts all the same. */
  readonly file: string;
  /** For the command line: use the archive, or note what one needs. */
  readonly options: readonly string[];
}

export function findClassArchive(java: Java, jars: string, options: readonly string[]): ClassArchive {
  const fitting = [java.text, jars, String(statSync(jars).mtimeMs), ...options];
  const hash = createHash('sha256').update(fitting.join('\n')).digest('hex').slice(0, 12);
  const file = `${jars}-${hash}.jsa`;
  return { file, options: [existsSync(file) ? `-XX:SharedArchiveFile=${file}` : '-XX:+RecordDynamicDumpInfo'] };
}

/**
 * Writes the archive of what process `pid` has loaded up to now; no effect if there is one. It is written aside and then renamed: of two at once the later wins, and
 * nothing half-made is left.
 * @returns whether there is one now; if not, the next start is as slow as this one was, and that is all
 */
export async function writeClassArchive(
  { file }: ClassArchive,
  java: Java,
  pid: number,
  report: (text: string) => void,
): Promise<boolean> {
  if (existsSync(file)) return true;
  report('database: saving what Java has loaded, so that later starts are faster (a few seconds, only this once)');
  const draft = join(dirname(file), `.classes-${process.pid}.jsa`);
  try {
    // A Java without the tools of a developer has none.
    await run(java.command.replace(/java$/, 'jcmd'), [String(pid), 'VM.cds', 'dynamic_dump', draft], {
      timeout: ARCHIVE_TIMEOUT_MS,
    });
    renameSync(draft, file);
    removeOthers(file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Of a Java that was since updated, and of starters that were killed: 80 MB each. */
function removeOthers(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    const pid = /^\.classes-(\d+)\.jsa$/.exec(name)?.[1];
    const isOld = name.endsWith('.jsa') && name !== basename(file) && pid === undefined;
    if (isOld || (pid !== undefined && !isAlive(Number(pid)))) rmSync(join(folder, name), { force: true });
  }
}
