/**
 * Finds the actors that services name by data·inclusion's ids of structures: from the same command, else from an
 * earlier import.
 */
import type { Database } from '../../database/database.js';
import type { StatedRow } from '../rows/stated-row.js';

/** The id as an actor stores it. */
export const identifierOf = (structure: string): string => `data-inclusion:${structure}`;

export async function nameStructures(
  database: Database,
  services: readonly StatedRow[],
  known: ReadonlyMap<string, string>,
): Promise<(structure: string) => string | undefined> {
  const missing = new Set(services.map((row) => row.get('structure_id')).filter((id) => id !== '' && !known.has(id)));
  const identifiers = [...missing].map(identifierOf);
  const rows =
    identifiers.length === 0
      ? []
      : await database.read<{ identifier: string; ids: string[] }>('import/actors-stated-as', { identifiers });
  const found = new Map(rows.map(({ identifier, ids }) => [identifier, ids]));
  return (structure) => {
    const [id, ...others] = found.get(identifierOf(structure)) ?? [];
    return known.get(structure) ?? (others.length === 0 ? id : undefined);
  };
}
