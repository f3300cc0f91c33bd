/** Lets a thread run TypeScript sources, as tests and benchmarks do; the built program needs nothing. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What to pass to Node for a thread whose first file is `entry`. The loader is a development dependency. */
export function loadSource(entry: string): string[] {
  if (entry.endsWith('.js')) return [];
  const { href } = pathToFileURL(createRequire(entry).resolve('tsx/esm/api'));
  const loader = href.replace(/\.cjs$/, '.mjs');
  return ['--import', `data:text/javascript,import { register } from ${JSON.stringify(loader)}; register();`];
}
