/** The publishers of the sources of an item, each once. */
import type { ItemFragment } from '../../generated/graphql.ts';

/** @returns undefined when the item names none */
export function sourcesOf({ suggestion }: ItemFragment): string | undefined {
  const initiatives = suggestion?.__typename === 'Matter' ? suggestion.initiatives : [];
  const names = initiatives.flatMap(({ sources }) => sources.map(({ id, publisher }) => publisher ?? id));
  return [...new Set(names)].sort().join(', ') || undefined;
}
