/** What is new and what has gone since the last visit, and why. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { MattersSinceDocument, type MattersSinceQuery } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay, writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import { lastVisit } from './last-visit.ts';
import styles from './side.module.css';

type Gone = NonNullable<NonNullable<MattersSinceQuery['matters']>['gone']>[number];

export function SinceLastVisit(): ReactNode {
  const today = useInstallation()?.today;
  return today === undefined ? null : <Since today={today} />;
}

function Since({ today }: { readonly today: string }): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { asked } = useTerritory();
  const [visit] = useState(() => lastVisit(today));
  const since = visit ?? today;
  const answer = useAnswer(MattersSinceDocument, { language, territory: asked, since }, visit !== undefined);
  // On the first visit nothing can be new: the panel says what it is for.
  if (visit === undefined)
    return (
      <Panel title={say('firstVisit')} answer={answer} of={true}>
        {() => <p className={styles.quiet}>{say('firstVisitWhy')}</p>}
      </Panel>
    );
  return (
    <Panel
      title={say('since')}
      beside={<span className={styles.quiet}>{say('sinceDay', { day: writeDay(since, language) })}</span>}
      answer={answer}
      of={answer.data?.matters}
    >
      {({ totalCount, nodes, gone }) =>
        totalCount === 0 && gone?.length === 0 ? (
          <p className={styles.quiet}>{say('nothingNew')}</p>
        ) : (
          <>
            {totalCount > 0 && (
              <p className={styles.count}>
                {say('new', { count: totalCount, number: writeNumber(totalCount, language) })}
              </p>
            )}
            <ul className={styles.list}>
              {nodes.map(({ id, headline }) => (
                <li key={id}>
                  <To to={addressOf('matter', id)}>{headline}</To>
                </li>
              ))}
            </ul>
            {gone !== null && gone.length > 0 && (
              <p className={styles.count}>{say('gone', { count: gone.length, number: gone.length })}</p>
            )}
            <ul className={styles.list}>
              {gone?.map((each) => (
                <li key={each.matter.id}>
                  {each.matter.headline} <Why gone={each} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Panel>
  );
}

const words = { ENDED: 'ended', BEGAN: 'began', CREATED: 'created', ARCHIVED: 'archived' } as const;

/** The reason: a decision, an end or a beginning, or the passing of time. */
function Why({ gone: { matter, news } }: { readonly gone: Gone }): ReactNode {
  const { say } = useWords(toTreatWords);
  const label = useLabels();
  const [first] = news.flatMap(({ what, entity }) => {
    const name = 'title' in entity ? entity.title : 'name' in entity ? entity.name : undefined;
    // Money is told in Analyser.
    if (what === 'GRANTED' || what === 'GRANT_CHANGED') return [];
    return name === undefined ? [] : [say(words[what], { name })];
  });
  return (
    <span className={styles.quiet}>
      ({matter.decision ? label('DecisionStatus', matter.decision.status) : (first ?? say('dated'))})
    </span>
  );
}
