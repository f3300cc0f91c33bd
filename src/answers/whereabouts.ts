/** The state of an id that was given out once: alive, archived since a moment, or merged into another entity. */

import type { EntityKind } from '../language/generated/types.js';
import type { Context } from './context.js';

/** A row of cypher/whereabouts.cypher. */
export interface Whereabouts {
  readonly id: string;
  readonly label: string;
  /** Null while the entity is not archived. */
  readonly archivedOn: string | null;
  readonly mergedInto: string | null;
}

/** The row of an archived entity. */
export interface GoneRow extends Whereabouts {
  readonly archivedOn: string;
}

export const isGone = (row: Whereabouts): row is GoneRow => row.archivedOn !== null;

/** Those of a request that are asked for together are one statement; undefined: nothing has had this id. */
export function whereaboutsOf(context: Context, ids: readonly string[]): Promise<(Whereabouts | undefined)[]> {
  const loader = context.loader<Whereabouts | undefined>('whereabouts', async (asked) => {
    const rows = await context.answer<Whereabouts>('whereabouts', { ids: asked, limit: 1_000_000 });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return asked.map((id) => byId.get(id));
  });
  return Promise.all(ids.map((id) => loader.load(id)));
}

/** Of these ids, those that are archived, each once, in their order. */
export async function findGone(context: Context, ids: readonly string[]): Promise<GoneRow[]> {
  const rows = await whereaboutsOf(context, [...new Set(ids)]);
  return rows.flatMap((row) => (row && isGone(row) ? [row] : []));
}

export const asGone = (row: GoneRow) => ({ ...row, __typename: 'Gone' as const });

/** FundingLink → FUNDING_LINK. */
const kindOfLabel = (label: string) => label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as EntityKind;

export const gone = {
  Gone: {
    was: ({ label }: GoneRow) => kindOfLabel(label),
  },
};
