/** Who is on the way between others, and to which other groups each connects its own, as rows: on the page and in the deliverable. */
import type { NetworkBrokersQuery } from '../../generated/graphql.ts';
import type { Cell } from '../../parts/export/table.ts';
import { percentOf } from './percent-of.ts';
import type { TableWords } from './table-words.ts';

type Found = NonNullable<NetworkBrokersQuery['brokers']>;
type Groups = NonNullable<NetworkBrokersQuery['communities']>['nodes'];

/** @param groups of the whole network, the largest first @param isOfTerritory only actors of a territory are listed */
export function brokersTable(
  { nodes: all, totalCount }: Found,
  groups: Groups,
  isOfTerritory: boolean,
  { say, sayNetwork }: Pick<TableWords, 'say' | 'sayNetwork'>,
) {
  // Who is on no path between others is no relay; they come last.
  const nodes = all.filter(({ betweenness }) => betweenness !== 0);
  const without = nodes.length < all.length ? totalCount - nodes.length : 0;
  const placeOf = new Map(groups.flatMap(({ members }, place) => members.map(({ id }) => [id, place] as const)));
  const otherGroupsOf = ({ actor, evidence: { partners } }: Found['nodes'][number]): string => {
    const met = new Set(partners.map((partner) => placeOf.get(partner.actor.id)));
    met.delete(placeOf.get(actor.id));
    return groups.flatMap(({ label }, place) => (met.has(place) ? label : [])).join(' ; ');
  };
  return {
    ids: nodes.map(({ actor }) => actor.id),
    headings: [
      say('actor'),
      sayNetwork('share'),
      say('partnersHeading'),
      sayNetwork('connects'),
      sayNetwork('constraint'),
    ],
    rows: nodes.map((broker): Cell[] => [
      ...[broker.actor.name, broker.betweenness == null ? null : percentOf(broker.betweenness), broker.degree],
      otherGroupsOf(broker),
      broker.constraint == null ? null : Math.round(broker.constraint * 1000) / 1000,
    ]),
    notes: [
      ...(isOfTerritory ? [sayNetwork('measuredThere')] : []),
      ...[sayNetwork('connectsExplained'), sayNetwork('shareExplained'), sayNetwork('constraintExplained')],
      ...(without > 0 ? [sayNetwork('onNoPath', { count: without })] : []),
      ...(totalCount > all.length && without === 0 ? [say('more', { count: totalCount - all.length })] : []),
    ],
  };
}
