/**
 * Finds the leads of projects by SIRET: a known actor, else the commune or intercommunalité with this number, else an
 * actor known only by its number.
 */
import type { Database, Run } from '../../database/database.js';
import { readRegistration } from '../cells/registrations.js';
import { Directory, resolveActors } from '../references.js';
import type { StatedRow } from '../rows/stated-row.js';

export interface Lead {
  readonly id: string;
  /** Set when the actor does not exist yet. */
  readonly created?: {
    readonly siret: string;
    readonly name: string;
    readonly kind: string;
    readonly isNamed: boolean;
  };
}

interface Authority {
  readonly siren: string;
  readonly name: string;
  readonly level: string;
}

/** By the SIRET as stated; an invalid number gives no lead. */
export async function findLeads(database: Database, rows: readonly StatedRow[]): Promise<ReadonlyMap<string, Lead>> {
  const stated = new Map<string, string>();
  for (const row of rows) {
    const cell = row.get('porteurCodeSiret');
    const read = readRegistration(cell);
    if (read?.kind === 'SIRET') stated.set(cell, read.number);
  }
  const run: Run = (name, parameters) => database.read(name, parameters);
  const { look, today } = await resolveActors(
    run,
    [...new Set(stated.values())],
    new Directory(),
    'projets-territoire',
  );
  const sirens = [...new Set([...stated.values()].map((siret) => siret.slice(0, 9)))];
  const authorities = new Map(
    (await database.read<Authority>('import/authorities', { sirens })).map((one) => [one.siren, one]),
  );
  return new Map(
    [...stated].map(([cell, siret]): [string, Lead] => {
      const { id } = look(siret);
      if (id !== undefined) return [cell, { id: today(id) }];
      const authority = authorities.get(siret.slice(0, 9));
      const kind = authority?.level === 'COMMUNE' ? 'COMMUNE' : authority?.level === 'EPCI' ? 'EPCI' : '';
      const created = { siret, name: authority?.name ?? siret, kind, isNamed: authority !== undefined };
      return [cell, { id: `actor-${siret}`, created }];
    }),
  );
}
