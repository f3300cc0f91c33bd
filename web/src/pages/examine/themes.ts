/** How themes are related in the tree, from the list of all. */
import type { AllThemesQuery } from '../../generated/graphql.ts';

export type Theme = NonNullable<AllThemesQuery['themes']>['nodes'][number];

/** A theme and all those above it. */
function lineage(id: string, known: ReadonlyMap<string, Theme>, seen: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set([...seen, id]);
  for (const above of known.get(id)?.broader ?? [])
    if (!found.has(above.id)) for (const each of lineage(above.id, known, found)) found.add(each);
  return found;
}

/** The sub-themes of the same roots: whoever names one may mean another of these. */
export function besides(themes: readonly string[], all: readonly Theme[]): readonly string[] {
  const known = new Map(all.map((theme) => [theme.id, theme]));
  const rootsOf = (id: string) => [...lineage(id, known)].filter((each) => known.get(each)?.broader.length === 0);
  const roots = new Set(themes.flatMap(rootsOf));
  return all
    .filter(({ id, broader }) => broader.length > 0 && rootsOf(id).some((root) => roots.has(root)))
    .map(({ id }) => id);
}

/** Whether they are equal, or one is above the other: the rule by which the API decides whether a call is about a theme. */
export function isOnOne(themes: readonly string[], asked: readonly string[], all: readonly Theme[]): boolean {
  const known = new Map(all.map((theme) => [theme.id, theme]));
  return themes.some((one) => asked.some((other) => lineage(one, known).has(other) || lineage(other, known).has(one)));
}
