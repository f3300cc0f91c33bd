/** Builds what is tested, and starts a real Neo4j for each worker of the test run, in temporary folders, on separate ports. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../src/config.js';
import type { Connection } from '../src/database/database.js';
import { countWorkers } from './count-workers.js';
import { folderOfRun } from './folder-of-run.js';
import { startDatabase } from './start-database.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker: see database.ts. */
    connections: readonly Connection[];
  }
}

const report = (text: string) => console.error(text);

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const builder = join(projectRoot, 'tools', 'build', 'build.js');
  const part = project.name === 'with the demonstration' ? [] : ['--program'];
  execFileSync(process.execPath, [builder, '--if-changed', ...part], { stdio: 'inherit' });
  const there = connectionsOfOthers(project);
  // A product that already runs has its own.
  const wanted = process.env.SERVED_ADDRESS ? 0 : await countWorkers(project);
  const missing = Math.max(0, wanted - there.length);
  const stores = folderOfRun(project);
  const workers = Array.from({ length: missing }, (_, worker) => join(stores, `neo4j-${worker + 1}`));
  const databases = await Promise.all(workers.map((store) => startDatabase(store, report)));
  project.provide('connections', [...there, ...databases.map(({ connection }) => connection)]);
  return async () => {
    await Promise.all(databases.map(({ stop }) => stop()));
  };
}

/** The databases of a project that is set up already. Projects run one after the other, and each file begins with a world of its own. */
function connectionsOfOthers({ vitest }: TestProject): readonly Connection[] {
  const [most = []] = vitest.projects
    .map((project) => project.getProvidedContext().connections ?? [])
    .sort((one, other) => other.length - one.length);
  return most;
}
