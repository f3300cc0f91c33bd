/** Where a decision on a matter is taken, unless somebody says otherwise: in the first coming meeting with the matter on its agenda, else by the only body. */
import type { BodiesQuery } from '../generated/graphql.ts';

/** At most one of the two is given, because a meeting has a body of its own. */
export interface Place {
  readonly meeting: string | null;
  readonly body: string | null;
}

export const NOWHERE: Place = { meeting: null, body: null };

/** The coming meetings with the matter on their agendas, the first one first. */
export function meetingsAbout({ meetings }: BodiesQuery, suggestion: string) {
  return (meetings?.nodes ?? []).filter(({ agenda }) => agenda.some(({ suggestionId }) => suggestionId === suggestion));
}

/** @param bodies undefined: not known yet */
export function whereDecided(bodies: BodiesQuery | undefined, suggestion: string): Place {
  if (bodies === undefined) return NOWHERE;
  const [meeting] = meetingsAbout(bodies, suggestion);
  if (meeting) return { meeting: meeting.id, body: null };
  const [only, other] = bodies.actors?.nodes ?? [];
  return { meeting: null, body: only && other === undefined ? only.id : null };
}
