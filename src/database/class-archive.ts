/** Saves the classes that Neo4j has loaded to a file that Java maps into memory at the next start, which then takes a third less work. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Java } from './java.js';
import { isAlive } from './processes.js';

const run = promisify(execFile);

/** Milliseconds; the database does not answer meanwhile. */
const ARCHIVE_TIMEOUT_MS = 60_000;

export interface ClassArchive {
  /** Stored beside the folder of jars, named after everything that Java compares. Java ignores an archive that does not fit, and starts normally. */
  readonly file: string;
  /** Options for the command line: use the archive, or prepare for writing one. */
  readonly options: readonly string[];
}

export function findClassArchive(java: Java, jars: string, options: readonly string[]): ClassArchive {
  const fitting = [java.text, jars, String(statSync(jars).mtimeMs), ...options];
  const hash = createHash('sha256').update(fitting.join('\n')).digest('hex').slice(0, 12);
  const file = `${jars}-${hash}.jsa`;
  return { file, options: [existsSync(file) ? `-XX:SharedArchiveFile=${file}` : '-XX:+RecordDynamicDumpInfo'] };
}

/**
 * Writes the archive of the classes that process `pid` has loaded, unless there is one and none is wanted `anew`. The file is written under
 * another name and then renamed: of two writers the later wins, and no incomplete file is left.
 * @returns whether it was written; without an archive, the next start is merely as slow as this one
 */
export async function writeClassArchive(
  { file }: ClassArchive,
  java: Java,
  pid: number,
  report: (text: string) => void,
  anew: boolean,
): Promise<boolean> {
  if (existsSync(file) && !anew) return false;
  report('database: saving what Java has loaded, so that later starts are faster (a few seconds, only this once)');
  const draft = join(dirname(file), `.classes-${process.pid}.jsa`);
  try {
    // A Java without developer tools cannot write an archive.
    await run(java.command.replace(/java$/, 'jcmd'), [String(pid), 'VM.cds', 'dynamic_dump', draft], {
      timeout: ARCHIVE_TIMEOUT_MS,
    });
    renameSync(draft, file);
    removeOthers(file);
    return true;
  } catch {
    return false;
  } finally {
    // Java writes to the second one until it has all.
    for (const unfinished of [draft, `${draft}.temp`]) rmSync(unfinished, { force: true });
  }
}

/** Removes the archives of a Java that was updated since, and of killed processes: 80 MB each. */
function removeOthers(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    const pid = /^\.classes-(\d+)\.jsa(\.temp)?$/.exec(name)?.[1];
    const isOld = name.endsWith('.jsa') && name !== basename(file) && pid === undefined;
    if (isOld || (pid !== undefined && !isAlive(Number(pid)))) rmSync(join(folder, name), { force: true });
  }
}
