/** A folder for what a test writes: all those of a run stand in one, which goes when the run is over. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export function temporaryFolder(): string {
  return mkdtempSync(join(inject('folder'), 'test-'));
}
