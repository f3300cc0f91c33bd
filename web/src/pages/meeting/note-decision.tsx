/** Records a decision that is not about a suggestion. */
import type { FormEvent, ReactNode } from 'react';
import { useAct } from '../../data/use-act.ts';
import { DueDay } from '../../decide/due-day.tsx';
import { NoteDecisionDocument } from '../../generated/graphql.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/form/field.tsx';
import styles from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';

export function NoteDecision({
  meeting,
  onClose,
}: {
  readonly meeting: string;
  readonly onClose: () => void;
}): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { run, isWaiting, refusal } = useAct();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = textOf(form, 'title');
    if (title === null) return;
    const variables = { title, owner: textOf(form, 'owner'), dueOn: textOf(form, 'dueOn'), meeting, language };
    const outcome = await run(NoteDecisionDocument, variables, say('didNote', { what: title }));
    if (outcome.kind === 'DONE') onClose();
  };
  return (
    <Dialog title={say('note')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field
          keptAs={`note ${meeting}`}
          label={say('noteTitle')}
          name="title"
          help={say('noteHelp')}
          isRequired
          longest={500}
        />
        <Field keptAs={`note ${meeting}`} label={say('owner')} name="owner" help={say('ownerHelp')} longest={200} />
        <DueDay keptAs={`note ${meeting}`} />
        <FormEnd refusal={refusal} isWaiting={isWaiting} submit={say('save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
