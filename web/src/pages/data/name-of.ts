/** What an actor or an initiative is called. */
import type { IncompleteLineFragment } from '../../generated/graphql.ts';

export function nameOf({ entity }: IncompleteLineFragment): string {
  if (entity.__typename === 'Actor') return entity.name;
  return entity.__typename === 'Initiative' ? entity.title : entity.id;
}
