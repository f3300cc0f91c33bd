/** Who is on the way between others, as rows: on the page and in the deliverable. */
import type { NetworkBrokersQuery } from '../../generated/graphql.ts';
import type { Cell } from '../../parts/export/table.ts';
import { percentOf } from './percent-of.ts';
import type { TableWords } from './table-words.ts';

export function brokersTable(
  { nodes, totalCount }: NonNullable<NetworkBrokersQuery['brokers']>,
  say: TableWords['say'],
) {
  return {
    headings: [say('actor'), say('share'), say('partnersHeading'), say('constraint')],
    rows: nodes.map(({ actor, betweenness, degree, constraint }): Cell[] => [
      actor.name,
      betweenness == null ? null : percentOf(betweenness),
      degree,
      constraint == null ? null : Math.round(constraint * 1000) / 1000,
    ]),
    notes: [
      say('shareExplained'),
      say('constraintExplained'),
      ...(totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : []),
    ],
  };
}
