import type { TestProject } from 'vitest/node';

/**
 * The number of workers of this run, all projects together: a run of one file needs one database, and one product. Vitest has no public name
 * for the files named on the command line; without it, all files count.
 */
export async function countWorkers({ vitest, config }: TestProject): Promise<number> {
  const asked: unknown = Reflect.get(vitest, 'filenamePattern');
  const words = Array.isArray(asked) ? asked.map(String) : [];
  const found = await Promise.all(vitest.projects.map((project) => project.globTestFiles(words)));
  return Math.min(config.maxWorkers, found.flatMap(({ testFiles }) => testFiles).length);
}
