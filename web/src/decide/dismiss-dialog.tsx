/** Asks why a matter is dismissed: a reason from the list, and free text. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { act } from '../data/act.ts';
import { useLabels } from '../data/labels.tsx';
import { useTyped } from '../data/typed.ts';
import { DecideDocument, type DismissalReason } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { decideWords } from '../words/decide.ts';
import { useWords } from '../words/words.ts';
import styles from './decide.module.css';
import { keptValues } from './kept-values.ts';
import { useNextMeeting } from './next-meeting.ts';
import { tellWithin } from './tell-within.ts';
import { whereDecided } from './where-decided.ts';

export const REASONS = [
  'DIFFERENT_AUDIENCES',
  'ALREADY_COORDINATED',
  'WRONG_DATA',
  'OFF_TOPIC',
  'LATER',
  'OTHER',
] as const satisfies readonly DismissalReason[];

interface Props {
  readonly id: string;
  readonly headline: string;
  readonly onClose: () => void;
}

export function DismissDialog({ id, headline, onClose }: Props): ReactNode {
  const { say, language } = useWords(decideWords);
  const label = useLabels();
  const typed = useTyped(`dismiss ${id} reason`);
  const { answer } = useNextMeeting();
  const [reasonKind, choose] = useState<DismissalReason>();
  const [refusal, setRefusal] = useState<string>();
  const [isWaiting, setWaiting] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reasonKind === undefined) return setRefusal(say('noReasonKind'));
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim() || null;
    setWaiting(true);
    const variables = async () => {
      const place = whereDecided(answer.data, id, await keptValues(id));
      const said = { status: 'DISMISSED', isDismissal: true, reasonKind, reason, language } as const;
      return { ...place, ...said, suggestion: id };
    };
    const what = tellWithin(say('didDismiss', { headline }), (others) => say('didDismissToo', { others }));
    const outcome = await act(DecideDocument, variables, what);
    setWaiting(false);
    if (outcome.kind === 'DONE') onClose();
    else if (outcome.kind === 'REFUSED') setRefusal(outcome.message);
    else if (outcome.kind === 'FAILED') setRefusal(outcome.fault.message);
  };
  return (
    <Dialog title={say('whyDismiss')} onClose={onClose}>
      <p>{headline}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <fieldset className={styles.reasons}>
          <legend className="only-read-aloud">{say('whyDismiss')}</legend>
          {REASONS.map((each) => (
            <label key={each}>
              <input type="radio" name="reasonKind" checked={reasonKind === each} onChange={() => choose(each)} />
              {label('DismissalReason', each)}
            </label>
          ))}
        </fieldset>
        <label htmlFor="reason">{say('reason')}</label>
        <textarea id="reason" name="reason" rows={2} maxLength={2000} {...typed} />
        <p className={styles.help}>{say('dismissHelp')}</p>
        <Refusal message={refusal} />
        <div className={styles.buttons}>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button isMain type="submit" isWaiting={isWaiting}>
            {say('dismiss').replace('…', '')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
