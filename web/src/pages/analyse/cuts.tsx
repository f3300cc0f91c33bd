/** The actors without whom the network would be cut, and whom each would cut off: the most first. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { NetworkCutsDocument } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { measuresWords } from '../../words/analyse/measures.ts';
import { analyseWords } from '../../words/analyse.ts';
import { simulateWords } from '../../words/simulate.ts';
import { useWords } from '../../words/words.ts';
import { cutsTable } from './cuts-table.ts';
import type { OfTerritory } from './of-territory.ts';
import { CHANGES } from './simulate/change.ts';

export function Cuts({ territory, name }: OfTerritory): ReactNode {
  const { say: saySimulate } = useWords(simulateWords);
  const { say } = useWords(analyseWords);
  const { say: sayNetwork } = useWords(measuresWords);
  const answer = useAnswer(NetworkCutsDocument, { territory });
  return (
    <Panel
      title={saySimulate('cuts')}
      answer={answer}
      of={answer.exact?.brokers}
      lines={8}
      waiting={sayNetwork('waitingPaths')}
    >
      {(found) => {
        if (found.nodes.length === 0) return <p>{saySimulate(territory === null ? 'noCuts' : 'noCutsThere')}</p>;
        const { ids, headings, rows, notes } = cutsTable(found, territory !== null, {
          say,
          sayNetwork,
          saySimulate,
        });
        return (
          <>
            <p>{saySimulate('cutsLead')}</p>
            <DataTable
              title={`${saySimulate('cuts')} · ${name ?? say('allPlaces')}`}
              name="coupures"
              place={name}
              ids={ids}
              headings={[...headings, saySimulate('simulateColumn')]}
              rows={rows.map((row) => [...row, saySimulate('simulateIt')])}
              links={ids.map((id) => addressOf('actor', id))}
              linkOf={(place, across) =>
                across === headings.length
                  ? `${addresses.analyse}?vue=simuler&si=${CHANGES.actorLeaves}&qui=${encodeURIComponent(ids[place] ?? '')}`
                  : null
              }
              notes={notes}
              onlyHere={1}
            />
          </>
        );
      }}
    </Panel>
  );
}
