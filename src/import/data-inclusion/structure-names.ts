/** Finds the actors that services name by the ids which data·inclusion gives to structures: of the same command, else of an earlier import. */
import type { Database } from '../../database/database.js';
import type { StatedRow } from '../rows/stated-row.js';

/** As an actor keeps it. */
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
