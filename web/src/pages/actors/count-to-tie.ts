/** How many actors to connect there are of each kind, and on each theme or one below it; undefined when they are too many to be counted here. */
import type { KindsToTieQuery } from '../../generated/graphql.ts';

type Found = NonNullable<KindsToTieQuery['isolatedActors']>;
type Row = Found['nodes'][number];

export function countToTie(
  found: Found | null | undefined,
  of: 'kind' | 'theme',
): ReadonlyMap<string, number> | undefined {
  if (found == null || found.totalCount > found.nodes.length) return undefined;
  const counts = new Map<string, number>();
  for (const row of found.nodes)
    for (const value of of === 'kind' ? [row.kind] : themesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** An id is that of the theme above it, two hyphens, and a name of its own. */
const themesOf = ({ actor }: Row) =>
  new Set(
    actor.themes.flatMap(({ id }) => {
      const names = id.split('--');
      return names.map((_, at) => names.slice(0, at + 1).join('--'));
    }),
  );
