/** The publishers of the sources of an item, each once. */
import type { ItemFragment } from '../../generated/graphql.ts';

/** @param unknown the word when there is none */
export function sourcesOf({ suggestion }: ItemFragment, unknown: string): string {
  const initiatives = suggestion?.__typename === 'Matter' ? suggestion.initiatives : [];
  const names = initiatives.flatMap(({ sources }) => sources.map(({ id, publisher }) => publisher ?? id));
  return [...new Set(names)].sort().join(', ') || unknown;
}
