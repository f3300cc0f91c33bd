/** Whom to involve: the leads of what already exists, then the leads of possible synergies. */
import type { ExaminedFragment } from '../../generated/graphql.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly contact: string | null | undefined;
  /** Id of the territory of its seat. */
  readonly seat: string | undefined;
  readonly titles: readonly string[];
}

interface Edge<Node> {
  readonly properties: { readonly role: string };
  readonly node: Node;
}

export const leadsOf = <Node>({
  participantsConnection: { edges },
}: {
  readonly participantsConnection: { readonly edges: readonly Edge<Node>[] };
}): Node[] => edges.filter(({ properties: { role } }) => role === 'LEAD' || role === 'CO_LEAD').map(({ node }) => node);

/** @param actor the id of an actor; null: nobody */
export const isLedBy = (initiative: ExaminedFragment, actor: string | null): boolean =>
  leadsOf(initiative).some(({ id }) => id === actor);

/**
 * Whether an actor is the authority of the council's own territory, in whose name a reply is usually written.
 * @param home undefined: not known. Its level has the name of the kind of its authority
 */
export const isOurs = (
  { kind, actsIn }: { readonly kind?: string | null; readonly actsIn: readonly { readonly id: string }[] },
  home: { readonly id: string; readonly level: string } | undefined,
): boolean => home !== undefined && kind === home.level && actsIn.some(({ id }) => id === home.id);

/**
 * @param initiatives the most similar first
 * @param requester the id of who asks, and so need not be involved
 */
export function peopleOf(initiatives: readonly ExaminedFragment[], requester: string | null): readonly Person[] {
  const found = new Map<string, Person>();
  for (const initiative of initiatives) {
    for (const { id, name, contact, seatedIn } of leadsOf(initiative)) {
      if (id === requester) continue;
      const titles = [...new Set([...(found.get(id)?.titles ?? []), initiative.title])];
      found.set(id, { id, name, contact, seat: seatedIn?.id, titles });
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
