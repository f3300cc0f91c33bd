/** A matter in a list: its due date, its bridge, the finding, why now, whom to call, what would overturn it, and the main action. */
import type { ReactNode } from 'react';
import { addressOf } from '../address-of.ts';
import { useViewer } from '../frame/viewer.tsx';
import type { HereFragment, MatterCardFragment } from '../generated/graphql.ts';
import { Bridge } from '../parts/bridge/bridge.tsx';
import button from '../parts/button.module.css';
import { To } from '../parts/to.tsx';
import { decideWords } from '../words/decide.ts';
import { useWords } from '../words/words.ts';
import { AgendaButton } from './agenda-button.tsx';
import { CallFirst } from './call-first.tsx';
import { endsOf } from './ends-of.ts';
import { Here } from './here.tsx';
import { isTooLate } from './is-too-late.ts';
import styles from './matter-card.module.css';
import type { NextMeeting } from './next-meeting.ts';
import { pressingDay } from './pressing-day.ts';
import { UrgencyChip } from './urgency-chip.tsx';

interface Props {
  readonly matter: MatterCardFragment & { readonly here?: HereFragment | null };
  readonly next: NextMeeting | null | undefined;
}

export function MatterCard({ matter, next }: Props): ReactNode {
  const { say } = useWords(decideWords);
  const { id, kind, urgency, dueOn, startsOn, callClosesOn, headline, whyNow, caveat, callFirst, said, newRowCount } =
    matter;
  const pressing = pressingDay(matter);
  const isLate = isTooLate(next, pressing);
  const isOffered = useViewer().offers('DECIDE');
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <UrgencyChip {...{ kind, urgency, dueOn, startsOn, callClosesOn }} />
        <Bridge ends={endsOf(matter)} doesExist={kind === 'FUNDING_END'} />
        <h3>
          <To to={addressOf('matter', id)}>{headline}</To>
        </h3>
        {matter.here && <Here of={matter.here} />}
        {whyNow != null && <p>{whyNow}</p>}
        <CallFirst actors={callFirst} />
        {caveat != null && <p>{caveat}</p>}
        {newRowCount > 0 && <p>{say('newRows', { count: newRowCount })}</p>}
        {said.isExample && <p className={styles.example}>{say('example')}</p>}
      </div>
      <div className={styles.acts}>
        {isLate && isOffered && (
          <To
            to={addressOf('matter', id)}
            className={`${button.main} ${styles.now}`}
            aria-label={say('decideNowOf', { headline })}
          >
            {say('decideNow')}
          </To>
        )}
        <AgendaButton id={id} headline={headline} next={next} dueOn={pressing} />
        <To to={addressOf('matter', id)} aria-label={say('fileOf', { headline })}>
          {say('file')}
        </To>
      </div>
    </article>
  );
}
