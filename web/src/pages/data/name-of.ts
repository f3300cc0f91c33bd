/** The name of an actor, or the title of an initiative. */
import type { IncompleteLineFragment } from '../../generated/graphql.ts';

export function nameOf({ entity }: IncompleteLineFragment): string {
  if (entity.__typename === 'Actor') return entity.name;
  return entity.__typename === 'Initiative' ? entity.title : entity.id;
}
