/** The state of an id that was given out once: alive, archived since a moment, or merged into another entity. */

import type { BadInput } from '../errors.js';
import type { EntityKind } from '../language/generated/types.js';
import { badInput } from '../words/tell.js';
import { loadCached } from './cached-rows.js';
import type { Context } from './context.js';
import { dayOfMoment } from './today.js';

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

const NAME = 'whereabouts';

/**
 * The state of an id is cached until the graph changes; ids that are not cached are read by one statement.
 * @returns in the order of the ids; undefined: no entity ever had this id
 */
export function whereaboutsOf(context: Context, ids: readonly string[]): Promise<(Whereabouts | undefined)[]> {
  // An id that nothing ever had is not cached: strangers could invent any number of them.
  const read = (lacking: readonly string[]) => context.answer<Whereabouts>(NAME, { ids: lacking, limit: 1_000_000 });
  return loadCached(context, { name: NAME, read }, ids);
}

/** The archived ones of these ids, each once, in their order. */
export async function findGone(context: Context, ids: readonly string[]): Promise<GoneRow[]> {
  const rows = await whereaboutsOf(context, [...new Set(ids)]);
  return rows.flatMap((row) => (row && isGone(row) ? [row] : []));
}

/** The error to throw for an archived entity: since when it is, or into which one it was merged. @param at where its id was given */
export function goneInput({ id, archivedOn, mergedInto }: GoneRow, at: readonly string[]): BadInput {
  const on = dayOfMoment(archivedOn);
  return mergedInto === null
    ? badInput('ARCHIVED', at, { id, on })
    : badInput('MERGED', at, { id, on, into: mergedInto });
}

export const asGone = (row: GoneRow) => ({ ...row, __typename: 'Gone' as const });

/** FundingLink → FUNDING_LINK. */
const kindOfLabel = (label: string) => label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as EntityKind;

export const gone = {
  Gone: {
    was: ({ label }: GoneRow) => kindOfLabel(label),
  },
};
