/** What to call about before the next meeting, what to put on its agenda, and the way to all other matters. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { MatterCard } from '../../decide/matter-card.tsx';
import type { NextMeeting } from '../../decide/next-meeting.ts';
import { UrgencyChip } from '../../decide/urgency-chip.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import { DecidedMattersDocument, type FirstMattersQuery, type MatterCardFragment } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay, writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import styles from './first-matters.module.css';
import type { Matter, useGroups } from './use-groups.ts';

interface FirstMattersProps {
  readonly matters: readonly Matter[];
  readonly next: NextMeeting | null | undefined;
}

/** Matters of one group, each with why now, whom to call, its due date and what would overturn it. */
function FirstMatters({ matters, next }: FirstMattersProps): ReactNode {
  return (
    <ol>
      {matters.map((matter) => (
        <li key={matter.id} className={styles.matter}>
          <MatterCard matter={matter} next={next} />
        </li>
      ))}
    </ol>
  );
}

/** The other matters that are due before the next meeting, a line each. */
function AlsoToCall({ matters }: { readonly matters: readonly MatterCardFragment[] }): ReactNode {
  const { say } = useWords(toTreatWords);
  if (matters.length === 0) return null;
  return (
    <div className={styles.also}>
      <p>{say('alsoToCall')}</p>
      <ul>
        {matters.map(({ id, kind, headline, urgency, dueOn, startsOn, callClosesOn }) => (
          <li key={id}>
            <UrgencyChip {...{ kind, urgency, dueOn, startsOn, callClosesOn }} />{' '}
            <To to={addressOf('matter', id)}>{headline}</To>
          </li>
        ))}
      </ul>
    </div>
  );
}

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
