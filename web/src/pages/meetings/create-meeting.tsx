/** Asks which body meets, and when. */
import { type FormEvent, type ReactNode, useId } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/form/field.tsx';
import styles from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { useOpenMeeting } from './use-open-meeting.ts';

interface Props {
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

export function CreateMeeting({ bodies, onClose }: Props): ReactNode {
  const { say } = useWords(meetingsWords);
  const { open, isWaiting, refusal } = useOpenMeeting();
  const body = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = bodies.find(({ id }) => id === textOf(form, 'body'));
    const on = textOf(form, 'on');
    if (chosen && on !== null) await open(chosen, on);
  };
  return (
    <Dialog title={say('newMeeting')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={styles.field}>
          <label htmlFor={body}>{say('body')}</label>
          <select id={body} name="body" required>
            {bodies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Field label={say('day')} name="on" type="date" isRequired />
        <FormEnd refusal={refusal} isWaiting={isWaiting} submit={say('create')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
