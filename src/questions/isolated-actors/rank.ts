/** The isolated actors by the engine: turns the arguments of the question into numbers, and numbers into rows. */

import type { Asking } from '../../answers/asking.js';
import { described } from '../../answers/connection.js';
import { keyOf } from '../../answers/key-of.js';
import type { QueryIsolatedActorsArgs } from '../../language/generated/types.js';
import { filterActors } from '../../measures/actors/actor-filter.js';
import type { Components } from '../../measures/components.js';
import { componentsJob } from '../../measures/components.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { describeIsolation } from './describe.js';
import type { IsolatedActors as Found, IsolationAsk } from './find.js';
import { isolatedActorsJob } from './find.js';
import { DEFAULT_ENDING_MONTHS, type EndingWithin, listedKinds } from './kind.js';
import { type IsolatedActorRow, type IsolatedActorsRow, keysOfIsolation } from './row.js';

/** The months asked for, or the default when none are given; an explicit null asks for any end. */
export const endingOf = ({ endingWithin }: { readonly endingWithin?: number | null }): EndingWithin =>
  endingWithin === undefined ? DEFAULT_ENDING_MONTHS : endingWithin;

export async function rankIsolatedActors(
  asking: Asking,
  {
    first: _,
    after: __,
    dismissed: ___,
    decided: ____,
    repeats: _____,
    documentedOnly,
    ...filters
  }: QueryIsolatedActorsArgs,
): Promise<IsolatedActorsRow> {
  const { snapshot } = asking.known;
  const asOf = filters.asOf ?? asking.today;
  const { all, components, endingWithin } = await findEvery(asking, filters);
  const documented = documentedOf(all);
  const shown = documentedOnly === false ? all.actor : documented;
  return {
    undocumentedCount: all.actor.length - documented.length,
    rows: described(
      Array.from(shown),
      (each) => `isolation-${idOf(snapshot.actors.table, each)}`,
      // Every actor of the answer is isolated, so a description always exists.
      (each) => {
        const row = describe(snapshot, each, asOf, components, endingWithin);
        if (row === null) throw new RangeError(`isolatedActors: actor ${each} is in the answer and is not isolated`);
        return row;
      },
      keysOfIsolation,
    ),
  };
}

/** Every row by number, documented or not, and the components of its day; cached for the same filters. */
async function findEvery(asking: Asking, filters: Omit<QueryIsolatedActorsArgs, 'documentedOnly'>) {
  const { known, today, signal } = asking;
  const { snapshot } = known;
  const asOf = filters.asOf ?? today;
  const { kind, actor } = filters;
  const ask: IsolationAsk = {
    asOf: dayOf(asOf),
    actors: actor ? [findNumber(snapshot.actors.table, actor)] : null,
    kinds: new Set(kind ?? listedKinds),
    endingWithin: endingOf(filters),
    ...filterActors(snapshot, filters),
  };
  const weigh = ({ actor: actors }: Found) => 5 * actors.length;
  const name = keyOf({ ...filters, asOf });
  const all = await known.compute(isolatedActorsJob, name, { input: (shared) => [shared, ask], weigh }, signal);
  const components = await componentsOn(asking, asOf);
  return { all, components, endingWithin: ask.endingWithin };
}

/** The actors of the answer by number, in its order. */
export async function findListed(asking: Asking, { documentedOnly, ...filters }: QueryIsolatedActorsArgs) {
  const { all, components, endingWithin } = await findEvery(asking, filters);
  return { actors: documentedOnly === false ? all.actor : documentedOf(all), components, endingWithin };
}

/** By number, in the order of the answer. */
export const documentedOf = ({ actor, documented }: Found) => actor.filter((_, place) => documented[place] === 1);

/** The actors of the answer without filters, by number, in its order; and the components of that day. */
export async function findUsual(asking: Asking, asOf: string) {
  const { all, components } = await findEvery(asking, { asOf, endingWithin: DEFAULT_ENDING_MONTHS });
  return { actors: documentedOf(all), components };
}

/** By actor; null when it is well tied, not judged, or unknown. */
export async function isolationsByEngine(
  asking: Asking,
  asOf: string,
  endingWithin: EndingWithin,
): Promise<(id: string) => IsolatedActorRow | null> {
  const { snapshot } = asking.known;
  const components = await componentsOn(asking, asOf);
  return (id) => {
    const actor = findNumber(snapshot.actors.table, id);
    return actor < 0 ? null : describe(snapshot, actor, asOf, components, endingWithin);
  };
}

function describe(
  snapshot: Snapshot,
  actor: number,
  asOf: string,
  components: Components,
  endingWithin: EndingWithin,
): IsolatedActorRow | null {
  const row = describeIsolation(snapshot, actor, dayOf(asOf), () => components, endingWithin);
  return row && { ...row, id: `isolation-${row.actor}`, asOf };
}

function componentsOn({ known, signal }: Asking, asOf: string): Promise<Components> {
  const weigh = ({ of }: Components) => of.byteLength;
  return known.compute(componentsJob, asOf, { input: (shared) => [shared, dayOf(asOf)], weigh }, signal);
}
