/** The two ends of a matter's bridge: the actors that it is about, else those to call first. */
import type { MatterCardFragment } from '../generated/graphql.ts';
import { type End, isInstitution } from '../parts/shape.tsx';

export function endsOf({ actors, callFirst, theme }: MatterCardFragment): readonly End[] {
  const named = new Map([...actors, ...callFirst].map((actor) => [actor.id, actor]));
  const shown = actors.length > 1 ? actors : [...named.values()];
  return shown.map(({ id, name, kind }) => ({ id, name, isInstitution: isInstitution(kind), theme: theme?.id }));
}
