/** The isolated actors by the engine: from the arguments of the question to numbers, and from numbers to rows. */
import { type Components, findComponents } from '../engine/components.js';
import { dayOf } from '../engine/days.js';
import { findNumber } from '../engine/ids.js';
import { findIsolatedActors, type IsolationAsk } from '../engine/isolated-actors.js';
import { describeIsolation } from '../engine/isolation.js';
import type { IsolationKind } from '../engine/isolation-kind.js';
import type { Fresh } from '../fresh/fresh.js';
import { filterActors } from './ask-engine.js';
import { described } from './connection.js';
import { type IsolatedActors, type IsolationArguments, type IsolationRow, keysOfIsolation } from './isolated-actors.js';

export function rankIsolatedActors(
  fresh: Fresh,
  { documentedOnly, ...filters }: IsolationArguments,
  today: string,
): IsolatedActors {
  const { snapshot } = fresh;
  const asOf = filters.asOf ?? today;
  const { kind, actor } = filters;
  const ask: IsolationAsk = {
    asOf: dayOf(asOf),
    actors: actor ? [findNumber(snapshot.actors.table, actor)] : null,
    kinds: kind ? new Set(kind as IsolationKind[]) : null,
    ...filterActors(snapshot, filters),
  };
  const all = fresh.remember(`isolatedActors ${JSON.stringify([filters, asOf])}`, () =>
    findIsolatedActors(snapshot, ask, componentsOn(fresh, asOf)),
  );
  const documented = all.filter((row) => row.documented);
  const shown = documentedOnly === false ? all : documented;
  const { ids } = snapshot.actors.table;
  return {
    undocumentedCount: all.length - documented.length,
    rows: described(
      shown,
      ({ actor }) => `isolation-${ids[actor]}`,
      // Who is in the answer has something to be described.
      ({ actor }) => describe(fresh, actor, asOf) as IsolationRow,
      keysOfIsolation,
    ),
  };
}

/** null when the actor is well tied, not judged, or unknown. */
export function isolationByEngine(fresh: Fresh, id: string, asOf: string): IsolationRow | null {
  const actor = fresh.snapshot.actors.table.numbers.get(id);
  return actor === undefined ? null : describe(fresh, actor, asOf);
}

function describe(fresh: Fresh, actor: number, asOf: string): IsolationRow | null {
  const row = describeIsolation(fresh.snapshot, actor, dayOf(asOf), componentsOn(fresh, asOf));
  return row && { ...row, id: `isolation-${row.actor}`, asOf };
}

/** Computed once for each state of the graph and day. */
function componentsOn(fresh: Fresh, asOf: string): () => Components {
  return () => fresh.remember(`components ${asOf}`, (snapshot) => findComponents(snapshot, dayOf(asOf)));
}
