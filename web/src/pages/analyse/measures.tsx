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
import { Cuts } from './cuts.tsx';

/** To one decimal: 0.3842 is 38.4 %. */
const percent = (share: number) => Math.round(share * 1000) / 10;

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
  const { say } = useWords(analyseWords);
  const answer = useAnswer(NetworkBrokersDocument, {});
  return (
    <Panel title={say('brokers')} answer={answer} of={answer.data?.brokers} lines={8}>
      {({ nodes, totalCount }) => (
        <DataTable
          title={say('brokers')}
          name="acteurs-relais"
          headings={[say('actor'), say('share'), say('partnersHeading'), say('constraint')]}
          rows={nodes.map(({ actor, betweenness, degree, constraint }) => [
            actor.name,
            betweenness == null ? null : percent(betweenness),
            degree,
            constraint == null ? null : Math.round(constraint * 1000) / 1000,
          ])}
          links={nodes.map(({ actor }) => addressOf('actor', actor.id))}
          notes={[
            say('shareExplained'),
            say('constraintExplained'),
            totalCount > nodes.length && say('more', { count: totalCount - nodes.length }),
          ]}
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
      {({ nodes, totalCount }) => (
        <DataTable
          title={say('groups')}
          name="groupes-de-cooperation"
          headings={[say('group'), say('size'), say('members')]}
          rows={nodes.map(({ label, size, members }) => [label, size, members.map(({ name }) => name).join(' ; ')])}
          notes={[totalCount > nodes.length && say('more', { count: totalCount - nodes.length })]}
        />
      )}
    </Panel>
  );
}
