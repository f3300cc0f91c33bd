/** The actors without whom the network would be cut, and whom each would cut off: the most first. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { NetworkCutsDocument, type NetworkCutsQuery } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { analyseWords } from '../../words/analyse.ts';
import { simulateWords } from '../../words/simulate.ts';
import { useWords } from '../../words/words.ts';
import { CHANGES } from './change.ts';

type Pieces = NonNullable<NetworkCutsQuery['brokers']>['nodes'][number]['pieces'];

export function Cuts(): ReactNode {
  const { say } = useWords(simulateWords);
  const { say: sayAnalyse } = useWords(analyseWords);
  const answer = useAnswer(NetworkCutsDocument, {});
  const tell = (pieces: Pieces) =>
    pieces
      .map(({ actors, actorCount }) => {
        const names = actors.map(({ name }) => name).join(', ');
        const more = actorCount - actors.length;
        return more > 0 ? `${names} ${sayAnalyse('more', { count: more })}` : names;
      })
      .join(' ; ');
  return (
    <Panel title={say('cuts')} answer={answer} of={answer.data?.brokers} lines={8}>
      {({ nodes, totalCount }) => {
        if (nodes.length === 0) return <p>{say('noCuts')}</p>;
        const rows = nodes.map(({ actor, pieces }) => ({ actor, ...cutOff(pieces) })).sort((a, b) => b.count - a.count);
        return (
          <>
            <p>{say('cutsLead')}</p>
            <DataTable
              title={say('cuts')}
              name="sans-lui-le-reseau-se-coupe"
              headings={[say('cutsWithout'), say('cutOffCount'), say('cutOff'), say('simulateColumn')]}
              rows={rows.map(({ actor, count, isFromOneAnother, pieces }) => [
                actor.name,
                count,
                isFromOneAnother ? say('fromOneAnother', { groups: tell(pieces) }) : tell(pieces),
                say('simulateIt'),
              ])}
              links={rows.map(({ actor }) => addressOf('actor', actor.id))}
              linkOf={(place, across) =>
                across === 3
                  ? `${addresses.analyse}?vue=simuler&si=${CHANGES.actorLeaves}&qui=${encodeURIComponent(rows[place]?.actor.id ?? '')}`
                  : null
              }
              notes={[totalCount > nodes.length && sayAnalyse('more', { count: totalCount - nodes.length })]}
            />
          </>
        );
      }}
    </Panel>
  );
}

/** Who is cut off: all but the largest piece; where none is the largest, nobody is the rest, and all are cut off from one another. */
function cutOff(pieces: Pieces) {
  const [largest, second] = pieces;
  const isFromOneAnother = largest?.actorCount === second?.actorCount;
  const cut = isFromOneAnother ? pieces : pieces.slice(1);
  return { isFromOneAnother, pieces: cut, count: cut.reduce((sum, { actorCount }) => sum + actorCount, 0) };
}
