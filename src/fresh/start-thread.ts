/** Starts a thread of this folder, compiled or from source. */
import { existsSync } from 'node:fs';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Run from source, as tests and benchmarks do, the thread needs the loader that its parent has. */
export function startThread(compiled: URL, options: WorkerOptions = {}): Worker {
  if (existsSync(compiled)) return new Worker(compiled, options);
  const source = compiled.href.replace(/\.js$/, '.ts');
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source}'); });`;
  return new Worker(script, { ...options, eval: true });
}
