/** One real Neo4j for the whole test run, in a temporary folder, on a port of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../src/config.js';
import { type Connection, openDatabase } from '../src/database/database.js';
import { startEmbedded } from '../src/database/embedded.js';
import { migrate } from '../src/database/migrate.js';

declare module 'vitest' {
  interface ProvidedContext {
    connection: Connection;
    /** Where tests make folders of their own: see temporary-folder.ts. */
    folder: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-test-'));
  // Also when the database does not start, or the run is broken off.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const dataDirectory = join(folder, 'neo4j');
  const report = (text: string) => console.error(text);
  const { javaHome } = readConfig();
  const { connection, stop } = await startEmbedded({ dataDirectory, javaHome, report, fastStart: true });
  const database = openDatabase(connection);
  await migrate(database, report);
  await database.close();
  project.provide('connection', connection);
  project.provide('folder', folder);
  return stop;
}
