/** LadybugDB (`lbug`), an embedded graph database with Cypher, the successor of Kùzu. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.js';
import { type OpenEngine, pairsOf } from './engine.js';
import { loadRival } from './rivals.js';

interface Connection {
  query(cypher: string): Promise<{ getAll(): Promise<Record<string, unknown>[]> }>;
  close(): Promise<void>;
}
interface Ladybug {
  Database: new (path: string) => { close(): Promise<void> };
  Connection: new (database: object) => Connection;
}

const question = readFileSync(new URL('lbug.cypher', import.meta.url), 'utf8');

export const openLadybug: OpenEngine = async (sets) => {
  const { module, version } = await loadRival<Ladybug>('@ladybugdb/core');
  const database = new module.Database(':memory:');
  const connection = new module.Connection(database);
  await connection.query('CREATE NODE TABLE Initiative (number INT64 PRIMARY KEY, size INT64)');
  await connection.query('CREATE NODE TABLE Feature (number INT64 PRIMARY KEY)');
  await connection.query('CREATE REL TABLE HAS (FROM Initiative TO Feature)');
  const folder = temporaryFolder();
  const copy = async (table: string, lines: string[]) => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    await connection.query(`COPY ${table} FROM '${file}' (HEADER = false)`);
  };
  const { offsets, features } = sets;
  const sizes = Array.from(offsets.subarray(1), (end, item) => `${item},${end - (offsets[item] as number)}`);
  await copy('Initiative', sizes);
  await copy('Feature', Array.from(new Set(features), String));
  await copy('HAS', Array.from(pairsOf(sets), String));
  return {
    version: `LadybugDB ${version}`,
    answer: async () => {
      const rows = await (await connection.query(question)).getAll();
      return rows.flatMap(({ scores }) => scores as number[]);
    },
    close: async () => {
      await connection.close();
      await database.close();
    },
  };
};
