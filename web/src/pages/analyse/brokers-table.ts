/** Who is on the way between others, as rows: on the page and in the deliverable. */
import type { NetworkBrokersQuery, NetworkGroupsQuery } from '../../generated/graphql.ts';
import type { Cell } from '../../parts/export/table.ts';
import { percentOf } from './percent-of.ts';
import type { TableWords } from './table-words.ts';

export function brokersTable(
  { nodes, totalCount }: NonNullable<NetworkBrokersQuery['brokers']>,
  /** The groups that work together; undefined: not known yet. */
  groups: NetworkGroupsQuery['communities'] | undefined,
  say: TableWords['say'],
) {
  const groupOf = new Map(groups?.nodes.flatMap(({ label, members }) => members.map(({ id }) => [id, label] as const)));
  return {
    ids: nodes.map(({ actor }) => actor.id),
    headings: [say('actor'), say('share'), say('partnersHeading'), say('constraint'), say('group')],
    rows: nodes.map(({ actor, betweenness, degree, constraint }): Cell[] => [
      actor.name,
      betweenness == null ? null : percentOf(betweenness),
      degree,
      constraint == null ? null : Math.round(constraint * 1000) / 1000,
      groupOf.get(actor.id) ?? '',
    ]),
    notes: [
      say('shareExplained'),
      say('constraintExplained'),
      ...(totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : []),
    ],
  };
}
