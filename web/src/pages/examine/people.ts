/** Whom to involve: the leads of what already exists, then the leads of possible synergies. */
import type { ExaminedFragment } from '../../generated/graphql.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly contact: string | null | undefined;
  readonly titles: readonly string[];
}

export const leadsOf = ({ participantsConnection: { edges } }: ExaminedFragment) =>
  edges.filter(({ properties: { role } }) => role === 'LEAD' || role === 'CO_LEAD').map(({ node }) => node);

/** @param initiatives the most similar first */
export function peopleOf(initiatives: readonly ExaminedFragment[]): readonly Person[] {
  const found = new Map<string, Person>();
  for (const initiative of initiatives) {
    for (const { id, name, contact } of leadsOf(initiative)) {
      const titles = [...new Set([...(found.get(id)?.titles ?? []), initiative.title])];
      found.set(id, { id, name, contact, titles });
    }
  }
  return [...found.values()];
}

/** The source of an initiative: publisher and row. */
export const sourcesOf = ({ sourcesConnection: { edges } }: ExaminedFragment) =>
  edges.map(({ node: { id, publisher }, properties: { row } }) => ({
    name: publisher ?? id.replace(/^source-/, ''),
    row: row ?? null,
  }));
