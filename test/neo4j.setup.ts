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
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'passerelle-test-'));
  const report = (text: string) => console.error(text);
  const { javaHome } = readConfig();
  const { connection, stop } = await startEmbedded({ dataDirectory, javaHome, report, fastStart: true });
  const database = openDatabase(connection);
  await migrate(database, report);
  await database.close();
  project.provide('connection', connection);
  return async () => {
    await stop();
    rmSync(dataDirectory, { recursive: true });
  };
}
