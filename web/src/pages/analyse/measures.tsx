/** Actors through whom others reach one another, groups that work together, and the fragmentation of the network. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import {
  NetworkBrokersDocument,
  NetworkFragmentationDocument,
  NetworkGroupsDocument,
} from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { analyseWords } from '../../words/analyse.ts';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';
import { brokersTable } from './brokers-table.ts';
import { Cuts } from './cuts.tsx';
import { groupsTable } from './groups-table.ts';

export function Measures(): ReactNode {
  const { say, language } = useWords(analyseWords);
  const fragmentation = useAnswer(NetworkFragmentationDocument, { language });
  return (
    <div className={styles.panels}>
      <Panel title={say('fragmentation')} answer={fragmentation} of={fragmentation.data?.fragmentation} lines={2}>
        {({ sentence }) => <p>{sentence}</p>}
      </Panel>
      {/* Of no actors nothing else can be said. */}
      {fragmentation.data?.fragmentation?.actorCount !== 0 && (
        <AfterAnswer answer={fragmentation}>
          <Cuts />
          <Brokers />
          <Groups />
        </AfterAnswer>
      )}
    </div>
  );
}

function Brokers(): ReactNode {
  const { say, language } = useWords(analyseWords);
  const answer = useAnswer(NetworkBrokersDocument, {});
  const groups = useAnswer(NetworkGroupsDocument, { language }).data?.communities;
  return (
    <Panel title={say('brokers')} answer={answer} of={answer.data?.brokers} lines={8} waiting={say('waitingPaths')}>
      {(found) => (
        <DataTable
          title={say('brokers')}
          name="acteurs-relais"
          {...brokersTable(found, groups, say)}
          links={found.nodes.map(({ actor }) => addressOf('actor', actor.id))}
        />
      )}
    </Panel>
  );
}

function Groups(): ReactNode {
  const { say, language } = useWords(analyseWords);
  const answer = useAnswer(NetworkGroupsDocument, { language });
  return (
    <Panel title={say('groups')} answer={answer} of={answer.data?.communities} lines={8}>
      {(found) => <DataTable title={say('groups')} name="groupes-de-cooperation" {...groupsTable(found, say)} />}
    </Panel>
  );
}
