/** Reads every known actor, with the names and numbers by which imports recognise it. */
import type { Database } from '../../database/database.js';

/** A row of cypher/actor-names.cypher. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly siret: string | null;
  readonly siren: string | null;
  readonly rna: string | null;
  readonly commune: string | null;
  readonly communeName: string | null;
}

export async function eachKnownActor(
  database: Pick<Database, 'stream'>,
  see: (actor: KnownActor) => void,
): Promise<void> {
  // An actor that a limit left out would be created a second time.
  await database.stream<KnownActor>('actor-names', { ask: { limit: Number.MAX_SAFE_INTEGER } }, see);
}
