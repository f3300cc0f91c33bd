/** Actors through whom others reach one another, groups that work together, and the fragmentation of the network. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import {
  NetworkBrokersDocument,
  NetworkCutsDocument,
  NetworkFragmentationDocument,
  NetworkGroupsDocument,
} from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { measuresWords } from '../../words/analyse/measures.ts';
import { analyseWords } from '../../words/analyse.ts';
import { writeNumber } from '../../words/formats.ts';
import { simulateWords } from '../../words/simulate.ts';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';
import { brokersTable } from './brokers-table.ts';
import { cutsTable } from './cuts-table.ts';
import { groupsTable } from './groups-table.ts';
import type { OfTerritory } from './of-territory.ts';
import { CHANGES } from './simulate/change.ts';

/** The actors without whom the network would be cut, and whom each would cut off: the most first. */
function Cuts({ territory, name }: OfTerritory): ReactNode {
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

export function Measures(there: OfTerritory): ReactNode {
  const { say, language } = useWords(measuresWords);
  const fragmentation = useAnswer(NetworkFragmentationDocument, { language });
  const known = fragmentation.data?.actors?.totalCount;
  const number = (count: number) => writeNumber(count, language);
  return (
    <div className={styles.panels}>
      <Panel title={say('fragmentation')} answer={fragmentation} of={fragmentation.data?.fragmentation} lines={2}>
        {({ sentence, actorCount }) => (
          <>
            {there.territory !== null && <p>{say('networkOfAll', { name: there.name ?? '' })}</p>}
            <p>{sentence}</p>
            {known !== undefined && (
              <p className={styles.soft}>{say('networkCounts', { shown: number(actorCount), all: number(known) })}</p>
            )}
          </>
        )}
      </Panel>
      {/* Of no actors nothing else can be said. */}
      {fragmentation.data?.fragmentation?.actorCount !== 0 && (
        <AfterAnswer answer={fragmentation}>
          <Cuts {...there} />
          <Brokers {...there} />
          <Groups {...there} />
        </AfterAnswer>
      )}
    </div>
  );
}

function Brokers({ territory, name }: OfTerritory): ReactNode {
  const { say, language } = useWords(measuresWords);
  const { say: sayAll } = useWords(analyseWords);
  const answer = useAnswer(NetworkBrokersDocument, { territory, language });
  return (
    <Panel title={say('brokers')} answer={answer} of={answer.exact?.brokers} lines={8} waiting={say('waitingPaths')}>
      {(found) =>
        found.nodes.length === 0 ? (
          <p>{say('noBrokers')}</p>
        ) : (
          <DataTable
            title={`${say('brokers')} · ${name ?? sayAll('allPlaces')}`}
            name="relais"
            place={name}
            {...brokersTable(found, answer.exact?.communities?.nodes ?? [], territory !== null, {
              say: sayAll,
              sayNetwork: say,
            })}
            links={found.nodes.map(({ actor }) => addressOf('actor', actor.id))}
          />
        )
      }
    </Panel>
  );
}

function Groups({ territory, name }: OfTerritory): ReactNode {
  const { say, language } = useWords(measuresWords);
  const { say: sayAll } = useWords(analyseWords);
  const answer = useAnswer(NetworkGroupsDocument, { territory, language });
  return (
    <Panel title={say('groups')} answer={answer} of={answer.exact?.communities} lines={8}>
      {(found) =>
        found.nodes.length === 0 ? (
          <p>{say('noGroups')}</p>
        ) : (
          <DataTable
            title={`${say('groups')} · ${name ?? sayAll('allPlaces')}`}
            name="groupes-de-cooperation"
            place={name}
            {...groupsTable(found, territory !== null, { say: sayAll, sayNetwork: say })}
          />
        )
      }
    </Panel>
  );
}
