import type { TestProject } from 'vitest/node';

/**
 * The number of workers of this run: a run of one file needs one database, and one product. Vitest has no public name for
 * the files named on the command line; without it, all files count.
 */
export async function countWorkers(project: TestProject): Promise<number> {
  const asked: unknown = Reflect.get(project.vitest, 'filenamePattern');
  const { testFiles } = await project.globTestFiles(Array.isArray(asked) ? asked.map(String) : []);
  return Math.min(project.config.maxWorkers, testFiles.length);
}
