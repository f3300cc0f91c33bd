/** The folder in which the tests of a project create theirs; it is deleted after the run, also when that is interrupted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests create their folders: see temporary-folder.ts. */
    folder: string;
  }
}

export function folderOfRun(project: TestProject): string {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  project.provide('folder', folder);
  return folder;
}
