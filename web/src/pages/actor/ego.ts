/** The neighbours of an actor: those it works with, the closest first, then those it could work with. */
import type { ActorTiesQuery, TiedActorFragment } from '../../generated/graphql.ts';
import type { Possible } from './shown-actor.ts';

type Tie = NonNullable<ActorTiesQuery['ties']>['nodes'][number];

export interface Neighbour {
  readonly actor: TiedActorFragment;
  readonly ties: readonly Tie[];
  readonly isPossible: boolean;
}

/** The same graph gives the same order: most ties first, then by name and id. */
export function neighboursOf(actor: string, ties: readonly Tie[], bridges: readonly Possible[]): readonly Neighbour[] {
  const tied = new Map<string, { readonly actor: TiedActorFragment; readonly ties: Tie[] }>();
  for (const tie of ties) {
    const other = tie.a.id === actor ? tie.b : tie.a;
    const known = tied.get(other.id) ?? { actor: other, ties: [] };
    known.ties.push(tie);
    tied.set(other.id, known);
  }
  const solid = [...tied.values()]
    .map((each) => ({ ...each, isPossible: false }))
    .sort(
      (one, other) =>
        other.ties.length - one.ties.length ||
        one.actor.name.localeCompare(other.actor.name, 'fr') ||
        one.actor.id.localeCompare(other.actor.id),
    );
  const dotted = bridges.flatMap(({ actors }) =>
    actors
      .filter(({ id }) => id !== actor && !tied.has(id))
      .map((other) => ({ actor: other, ties: [], isPossible: true })),
  );
  return [...solid, ...dotted];
}
