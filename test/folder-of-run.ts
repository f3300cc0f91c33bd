/** The folder in which the tests of a project create theirs; it is deleted after the run, also when that is interrupted. */
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests create their folders: see temporary-folder.ts. */
    folder: string;
  }
}

/** Only Linux has a file system in memory at this path. */
const MEMORY = '/dev/shm';
/** What all databases of a run take at once is far less. */
const ENOUGH_BYTES = 4 * 2 ** 30;

export function folderOfRun(project: TestProject): string {
  const folder = mkdtempSync(join(hasMemory() ? MEMORY : tmpdir(), 'passerelle-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  project.provide('folder', folder);
  return folder;
}

/** Whether there is enough memory for files: each commit of a database waits for a disk, for some milliseconds. */
function hasMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH_BYTES;
  } catch {
    return false;
  }
}
