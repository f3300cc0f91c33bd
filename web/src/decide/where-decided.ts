/**
 * Where a decision on a matter is taken, unless somebody says otherwise: in the first coming meeting with the matter on its agenda; else where the decision
 * that stands was taken, be it nowhere; else by the only body. Forms and presses follow this one rule.
 */
import type { BodiesQuery } from '../generated/graphql.ts';

/** At most one of the two is given, because a meeting has a body of its own. */
export interface Place {
  readonly meeting: string | null;
  readonly body: string | null;
}

interface Taken {
  readonly meeting?: { readonly id: string } | null;
  readonly body?: { readonly id: string } | null;
}

export const NOWHERE: Place = { meeting: null, body: null };

/** Where a decision was taken: a meeting comes before its body. */
export const placeOf = ({ meeting, body }: Taken): Place => ({
  meeting: meeting?.id ?? null,
  body: meeting ? null : (body?.id ?? null),
});

/** The coming meetings with the matter on their agendas, the first one first. */
export function meetingsAbout({ meetings }: BodiesQuery, suggestion: string) {
  return (meetings?.nodes ?? []).filter(({ agenda }) => agenda.some(({ suggestionId }) => suggestionId === suggestion));
}

/** @param bodies undefined: not known yet @param standing the place of the decision that stands; undefined: none stands, or it was a dismissal */
export function whereDecided(bodies: BodiesQuery | undefined, suggestion: string, standing: Place | undefined): Place {
  const [meeting] = bodies ? meetingsAbout(bodies, suggestion) : [];
  if (meeting) return { meeting: meeting.id, body: null };
  if (standing) return { meeting: standing.meeting, body: standing.body };
  const [only, other] = bodies?.actors?.nodes ?? [];
  return { meeting: null, body: only && other === undefined ? only.id : null };
}
