/** Without whom the network would be cut, as rows, the most first: on the page and in the deliverable. */
import type { NetworkCutsQuery } from '../../generated/graphql.ts';
import type { Cell } from '../../parts/export/table.ts';
import type { TableWords } from './table-words.ts';
import { whoIsCutOff } from './who-is-cut-off.ts';

type Found = NonNullable<NetworkCutsQuery['brokers']>;
type Pieces = Found['nodes'][number]['pieces'];

/** @param isOfTerritory only actors of a territory are listed */
export function cutsTable(
  { nodes, totalCount }: Found,
  isOfTerritory: boolean,
  { say, sayNetwork, saySimulate }: Pick<TableWords, 'say' | 'sayNetwork' | 'saySimulate'>,
) {
  const tell = (pieces: Pieces) =>
    pieces
      .map(({ actors, actorCount }) => {
        const names = actors.map(({ name }) => name).join(', ');
        const more = actorCount - actors.length;
        return more > 0 ? `${names} ${say('more', { count: more })}` : names;
      })
      .join(' ; ');
  const rows = nodes.map(({ actor, pieces }) => ({ actor, ...whoIsCutOff(pieces) })).sort((a, b) => b.count - a.count);
  return {
    ids: rows.map(({ actor }) => actor.id),
    headings: [saySimulate('cutsWithout'), saySimulate('cutOffCount'), saySimulate('cutOff')],
    rows: rows.map(({ actor, count, isFromOneAnother, pieces }): Cell[] => [
      actor.name,
      count,
      isFromOneAnother ? saySimulate('fromOneAnother', { groups: tell(pieces) }) : tell(pieces),
    ]),
    notes: [
      ...(isOfTerritory ? [sayNetwork('measuredThere')] : []),
      ...(totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : []),
    ],
  };
}
