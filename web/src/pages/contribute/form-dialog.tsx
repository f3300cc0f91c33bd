/** A form about a record in a dialog: its fields, a note to the coordinators where it is a proposal, and why it was refused. */
import { type FormEvent, type ReactNode, useId } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly refusal: string | undefined;
  readonly isWaiting: boolean;
  /** What the main button says; left out: it proposes, with a note to the coordinators. */
  readonly save?: string;
  readonly onSubmit: (typed: FormData) => void;
  readonly onClose: () => void;
}

export function FormDialog({ title, children, refusal, isWaiting, save, onSubmit, onClose }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const note = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={form.form} onSubmit={submit}>
        {children}
        {save === undefined && (
          <div className={form.field}>
            <label htmlFor={note}>{say('noteOf')}</label>
            <textarea id={note} name="note" rows={2} maxLength={2000} />
          </div>
        )}
        <FormEnd refusal={refusal} isWaiting={isWaiting} submit={save ?? say('send')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
