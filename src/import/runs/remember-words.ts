/**
 * Remembers what a person stated about the files of a publisher: which column is which, and who grants. New statements
 * take precedence.
 */
import type { Database } from '../../database/database.js';
import type { ImportOptions } from '../options.js';

export async function rememberWords(
  database: Pick<Database, 'read'>,
  format: string,
  options: ImportOptions,
): Promise<ImportOptions> {
  const { publisher, map = [], funder } = options;
  if (publisher === undefined || (funder !== undefined && map.length > 0)) return options;
  const [said] = await database.read<{ funder: string | null; map: readonly string[] | null }>(
    'import/remembered-words',
    { publisher, format },
  );
  if (said === undefined) return options;
  options.notice?.(`import ${format}: columns and funder as given earlier for ${publisher}`);
  return { ...options, map: map.length > 0 ? map : (said.map ?? []), funder: funder ?? said.funder ?? undefined };
}
