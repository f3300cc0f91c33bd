/** The public data that tests read, from outside the repository; without them tests print a warning, and fail in CI. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/config.js';

const folder = join(projectRoot, '..', 'shared', 'data');

export const hasSharedData = existsSync(folder);

if (!hasSharedData) {
  const message = `tests: ${folder} is absent, so the importers are NOT tried on real files; put the shared data there`;
  if (process.env.CI) throw new Error(message);
  console.error(`\n*** ${message} ***\n`);
}

export function sharedFile(name: string): string {
  return join(folder, name);
}
