/** Keeps what the questions found, so that a start on an unchanged graph can tell it before the database has planned them anew. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database/database.js';
import { statement, statementNames } from '../database/statements.js';
import type { Findings } from './summary.js';

interface Remembered {
  readonly key: string;
  readonly findings: Findings;
}

const fileOf = (dataDirectory: string) => join(dataDirectory, 'findings.json');

/** The same key: the same graph, the same day, the same definitions. */
export async function keyOfFindings(database: Database, description: string, today: string): Promise<string> {
  const [graph] = await database.read('fingerprint');
  const definitions = statementNames.map(statement).join('\n');
  return createHash('sha256')
    .update(JSON.stringify([graph, description.replace(/ \(process.*/, ''), today, definitions]))
    .digest('hex');
}

/** Undefined when nothing is known of this graph on this day. */
export function recallFindings(dataDirectory: string, key: string): Findings | undefined {
  try {
    const remembered = JSON.parse(readFileSync(fileOf(dataDirectory), 'utf8')) as Remembered;
    return remembered.key === key ? remembered.findings : undefined;
  } catch {
    // No file yet, or a broken one: nothing is remembered, and the questions are asked.
    return undefined;
  }
}

export function rememberFindings(dataDirectory: string, key: string, findings: Findings): void {
  mkdirSync(dataDirectory, { recursive: true });
  writeFileSync(fileOf(dataDirectory), `${JSON.stringify({ key, findings })}\n`);
}
