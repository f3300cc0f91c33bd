/** Helpers of import tests that read the graph and the report, the same for each format. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../src/database/database.js';
import { modelOf } from './model.js';
import { temporaryFolder } from './temporary-folder.js';

/** The helpers of one test file. */
export function imported(database: Database) {
  const folder = temporaryFolder();
  return {
    async ask(cypher: string): Promise<Record<string, unknown>[]> {
      const { records } = await database.driver.executeQuery(cypher);
      return records.map((record) => record.toObject());
    },
    /** Writes a file and returns its path. */
    file(name: string, content: string | object): string {
      const path = join(folder, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
    /** Sources hold the time when they were read, which differs. */
    graph: async () => (await modelOf(database)).filter((line) => !line.startsWith('Source ')),
  };
}

export const faultsOf = ({
  faults,
}: {
  readonly faults: readonly { line: number; column: string; rule: string }[];
}): string[] => faults.map(({ line, column, rule }) => `${line} ${column} ${rule}`);
