/** What to call about before the next meeting, what to put on its agenda, and the way to all other matters. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import type { NextMeeting } from '../../decide/next-meeting.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { DecidedMattersDocument, type FirstMattersQuery } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay, writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import { AlsoToCall } from './also-to-call.tsx';
import styles from './first-matters.module.css';
import { FirstMatters } from './first-matters.tsx';
import type { Matter, useGroups } from './use-groups.ts';

interface Props {
  readonly answer: Answer<FirstMattersQuery>;
  readonly groups: ReturnType<typeof useGroups>;
  readonly next: NextMeeting | null | undefined;
}

export function Groups({
  answer,
  groups: { toCall, calledInFull, forAgenda, answer: second },
  next,
}: Props): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const day = next ? writeDay(next.on, language, 'DAY') : '';
  const total = answer.data?.matters?.totalCount ?? 0;
  const inOrder = (matters: readonly Matter[]) => (
    <>
      {matters.length > 1 && <p className={styles.order}>{say(next ? 'order' : 'orderAlone')}</p>}
      <FirstMatters matters={matters} next={next} />
    </>
  );
  if (toCall.length === 0)
    return (
      <Panel title={say('matters')} isTitleHidden answer={answer} of={answer.data?.matters && forAgenda} lines={14}>
        {(matters) => (
          <>
            {matters.length === 0 ? <p>{say('noneHere')}</p> : inOrder(matters)}
            <All of={total} />
          </>
        )}
      </Panel>
    );
  return (
    <>
      <Panel title={say('toCall', { day })} answer={answer} of={toCall}>
        {(matters) => (
          <>
            <FirstMatters matters={matters.slice(0, calledInFull)} next={next} />
            <AlsoToCall matters={matters.slice(calledInFull)} />
          </>
        )}
      </Panel>
      <Panel title={say('forAgenda', { day })} answer={second} of={forAgenda} lines={14}>
        {(matters) => (
          <>
            {matters.length === 0 ? <p>{say('noneForAgenda')}</p> : inOrder(matters)}
            <All of={total} />
          </>
        )}
      </Panel>
    </>
  );
}

/** The ways to the whole list and to what was decided, of the territory that the page is about. */
function All({ of: count }: { readonly of: number }): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { asked } = useTerritory();
  const decided = useAnswer(DecidedMattersDocument, { territory: asked }).exact?.matters?.totalCount ?? 0;
  if (count === 0 && decided === 0) return null;
  return (
    <p className={styles.all}>
      {count > 0 && (
        <To to={addresses.matters}>
          {say('all', { count, number: writeNumber(count, language) })}
          <span aria-hidden="true"> →</span>
        </To>
      )}
      {decided > 0 && (
        <To to={`${addresses.matters}?etat=DECIDED`}>
          {say('allDecided', { count: decided, number: writeNumber(decided, language) })}
          <span aria-hidden="true"> →</span>
        </To>
      )}
    </p>
  );
}
