/** The migrations of this program: cypher/migrations/NNN-name.cypher, numbered from 001 without a gap. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config.js';
import { Misconfigured } from '../errors.js';

export interface Migration {
  /** `001-constraints` */
  readonly id: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The migrations in the order in which they apply. @throws Misconfigured when a file is misnamed or a number is missing. */
export function readMigrations(folder: string = join(projectRoot, 'cypher', 'migrations')): Migration[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  return files.map((file, position) => {
    const expected = String(position + 1).padStart(3, '0');
    if (!new RegExp(`^${expected}-[a-z0-9-]+\\.cypher$`).test(file)) {
      throw new Misconfigured(`migrations: ${file} should be called ${expected}-NAME.cypher; rename it`);
    }
    // Line ends differ between systems and are not part of the checksum.
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return {
      id: file.replace(/\.cypher$/, ''),
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: splitStatements(text),
    };
  });
}

/** A statement ends with a semicolon at the end of a line; comment lines are dropped. */
function splitStatements(text: string): string[] {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('//'));
  return lines
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** @throws Misconfigured when an applied file was edited, or the graph is newer than this program */
export function refuseDifference(
  recorded: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
  holder = 'the database',
): void {
  const known = new Map(migrations.map(({ id, checksum }) => [id, checksum]));
  for (const [id, checksum] of recorded) {
    if (!known.has(id)) {
      throw new Misconfigured(`migrations: ${holder} has ${id}, which this program does not know; update Passerelle`);
    }
    if (known.get(id) !== checksum) {
      throw new Misconfigured(
        `migrations: cypher/migrations/${id}.cypher was edited after it was applied; restore it and add a new file`,
      );
    }
  }
}
