/** Retained and planned decisions that are not done: who follows them up, the due date, and what is late. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { Offered } from '../../frame/offered.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { type DecisionLineFragment, FollowUpDocument, OwnersDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { Decide } from '../meeting/decide.tsx';
import styles from './meetings.module.css';
import { DUE, LATE, useDueBefore } from './use-due-before.ts';

const BEFORE = 'avant';

/** Which decisions to follow up: all, those that are late, or those due before a day; the choice is in the address. */
function ChooseDue(): ReactNode {
  const { say } = useWords(meetingsWords);
  const [, change] = useAddress();
  const today = useInstallation()?.today ?? '';
  const { day, isLate } = useDueBefore();
  const put = (value: string | null) => change((next) => (value === null ? next.delete(DUE) : next.set(DUE, value)));
  return (
    <div className={styles.choose}>
      <label>
        {say('which')}{' '}
        <select
          value={isLate ? LATE : day === null ? '' : BEFORE}
          onChange={({ target }) => put(target.value === BEFORE ? today : target.value || null)}
        >
          <option value="">{say('allDue')}</option>
          <option value={LATE}>{say('late')}</option>
          <option value={BEFORE}>{say('dueBefore')}</option>
        </select>
      </label>
      {day !== null && !isLate && <DayField label={say('dayBefore')} day={day} onDay={put} />}
    </div>
  );
}

/** @param body null: all bodies */
export function FollowUp({ body }: { readonly body: string | null }): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const today = useInstallation()?.today ?? '';
  const mayRead = useViewer().mayRead('Decision.owner');
  const { day: dueBefore, isLate: isLateOnly } = useDueBefore();
  const answer = useAnswer(FollowUpDocument, { body, dueBefore, language });
  const { data: named } = useAnswer(OwnersDocument, { body, dueBefore }, mayRead);
  const owners = new Map(named?.decisions?.nodes.map(({ id, owner }) => [id, owner]));
  const [changed, setChanged] = useState<DecisionLineFragment>();
  const headlineOf = ({ id, title, suggestion }: DecisionLineFragment) => title ?? suggestion?.said.headline ?? id;
  const row = (line: DecisionLineFragment) => {
    const { id, status, dueOn, suggestionId } = line;
    const isLate = dueOn != null && dueOn < today;
    const owner = mayRead ? owners.get(id) : undefined;
    const when = dueOn == null ? say('noDue') : say(isLate ? 'since' : 'before', { day: writeDay(dueOn, language) });
    return (
      <>
        {isLate && <Chip tone="WARM">{say('late')}</Chip>}{' '}
        {suggestionId == null ? (
          <Text>{headlineOf(line)}</Text>
        ) : (
          <To to={addressOf('matter', suggestionId)}>
            <Text>{headlineOf(line)}</Text>
          </To>
        )}
        <small>{[label('DecisionStatus', status), owner, when].filter(Boolean).join(' · ')}</small>
        <Offered act="DECIDE">
          <Button about={say('changeOf', { what: headlineOf(line) })} onPress={() => setChanged(line)}>
            {say('change')}
          </Button>
        </Offered>
      </>
    );
  };
  const none =
    dueBefore === null
      ? say('nothingToFollow')
      : say(isLateOnly ? 'nothingLate' : 'nothingDue', { day: writeDay(dueBefore, language) });
  return (
    <Panel title={say('followUp')} beside={<ChooseDue />} answer={answer} of={answer.exact?.decisions}>
      {({ nodes, totalCount }) => (
        <>
          <List of={nodes} keyOf={({ id }) => id} none={none}>
            {row}
          </List>
          {totalCount > nodes.length && <p>{say('moreToFollow', { count: totalCount - nodes.length })}</p>}
          {changed && (
            <Decide
              key={changed.id}
              suggestion={changed.suggestionId ?? null}
              decision={changed.id}
              headline={headlineOf(changed)}
              meeting={changed.meeting?.id ?? null}
              body={changed.body?.id ?? null}
              onClose={() => setChanged(undefined)}
            />
          )}
          {!mayRead && nodes.length > 0 && <small>{say('signInForOwners')}</small>}
        </>
      )}
    </Panel>
  );
}
