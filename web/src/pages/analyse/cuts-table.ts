/** Without whom the network would be cut, as rows, the most first: on the page and in the deliverable. */
import type { NetworkCutsQuery } from '../../generated/graphql.ts';
import type { Cell } from '../../parts/export/table.ts';
import type { TableWords } from './table-words.ts';

type Found = NonNullable<NetworkCutsQuery['brokers']>;
type Pieces = Found['nodes'][number]['pieces'];

export function cutsTable({ nodes, totalCount }: Found, { say, saySimulate }: Pick<TableWords, 'say' | 'saySimulate'>) {
  const tell = (pieces: Pieces) =>
    pieces
      .map(({ actors, actorCount }) => {
        const names = actors.map(({ name }) => name).join(', ');
        const more = actorCount - actors.length;
        return more > 0 ? `${names} ${say('more', { count: more })}` : names;
      })
      .join(' ; ');
  const rows = nodes.map(({ actor, pieces }) => ({ actor, ...cutOff(pieces) })).sort((a, b) => b.count - a.count);
  return {
    actors: rows.map(({ actor }) => actor.id),
    headings: [saySimulate('cutsWithout'), saySimulate('cutOffCount'), saySimulate('cutOff')],
    rows: rows.map(({ actor, count, isFromOneAnother, pieces }): Cell[] => [
      actor.name,
      count,
      isFromOneAnother ? saySimulate('fromOneAnother', { groups: tell(pieces) }) : tell(pieces),
    ]),
    notes: totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : [],
  };
}

/** Who is cut off: all but the largest piece; where none is the largest, nobody is the rest, and all are cut off from one another. */
function cutOff(pieces: Pieces) {
  const [largest, second] = pieces;
  const isFromOneAnother = largest?.actorCount === second?.actorCount;
  const cut = isFromOneAnother ? pieces : pieces.slice(1);
  return { isFromOneAnother, pieces: cut, count: cut.reduce((sum, { actorCount }) => sum + actorCount, 0) };
}
