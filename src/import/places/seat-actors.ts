/** Gives actors of which no place is known the seat that a file of subsidies states. */
import type { Run } from '../../database/database.js';
import type { EntityRelation } from '../../write/state.js';
import type { StatedParty } from '../subsidies/subsidy-parties.js';

export interface NewSeat {
  /** Id of the actor. */
  readonly id: string;
  /** Id of the commune. */
  readonly seat: string;
  readonly source: string;
  readonly line: number;
}

/** @param known properties of the actors that are known, archived ones included */
export async function findNewSeats(
  run: Run,
  parties: readonly StatedParty[],
  source: string,
  known: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Promise<ReadonlyMap<string, NewSeat>> {
  const stated = new Map<string, NewSeat>();
  for (const { id, seat } of parties)
    if (seat !== undefined && !stated.has(id)) stated.set(id, { id, seat: seat.id, source, line: seat.line });
  const ids = [...stated.keys()].filter((id) => known.has(id));
  const placed = ids.length === 0 ? [] : await run<{ id: string }>('import/placed-actors', { ids });
  for (const { id } of placed) stated.delete(id);
  return stated;
}

export async function seatActors(run: Run, seats: Iterable<NewSeat>): Promise<void> {
  const none = { actsIn: [], themes: [], needs: [], offers: [], statedBy: [] };
  const rows = [...seats].map(({ id, seat, source, line }) => ({
    ...{ id, source, line: BigInt(line), seat: [seat] },
    ...none,
  }));
  if (rows.length > 0) await run('import/link-actors', { rows });
}

/** As the state of the actor holds it. */
export const relationOf = ({ seat, source, line }: NewSeat): EntityRelation => ({
  ...{ type: 'SEATED_IN', other: seat, properties: { source, row: line } },
});
