/** DuckDB, the analytical database that runs in the process: one SQL statement. */
import { readFileSync } from 'node:fs';
import { type OpenEngine, pairsOf } from './engine.js';
import { loadRival } from './rivals.js';

interface Appender {
  appendInteger(value: number): void;
  endRow(): void;
  closeSync(): void;
}
interface Connection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<Appender>;
  runAndReadAll(sql: string): Promise<{ getColumns(): unknown[][] }>;
  closeSync(): void;
}
interface DuckDb {
  version(): string;
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

const question = readFileSync(new URL('duckdb.sql', import.meta.url), 'utf8');

export const openDuckDb: OpenEngine = async (sets) => {
  const { module } = await loadRival<DuckDb>('@duckdb/node-api');
  const connection = await (await module.DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE TABLE has (initiative INTEGER NOT NULL, feature INTEGER NOT NULL)');
  const appender = await connection.createAppender('has');
  for (const pair of pairsOf(sets)) {
    for (const value of pair) appender.appendInteger(value);
    appender.endRow();
  }
  appender.closeSync();
  return {
    version: `DuckDB ${module.version()}`,
    answer: async () => (await connection.runAndReadAll(question)).getColumns()[1] as number[],
    close: async () => connection.closeSync(),
  };
};
