/** A folder for files of a test; all folders of a run are in one, which is deleted after the run. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export function temporaryFolder(): string {
  return mkdtempSync(join(inject('folder'), 'test-'));
}
