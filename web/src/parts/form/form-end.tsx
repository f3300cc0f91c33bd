/** The end of a form: why it was refused, and its buttons. */
import type { ReactNode } from 'react';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { Button } from '../button.tsx';
import { Refusal } from '../refusal.tsx';
import form from './form.module.css';

interface Props {
  readonly refusal: string | undefined;
  readonly isWaiting: boolean;
  /** What the main button says; undefined: there is nothing to submit. */
  readonly submit: string | undefined;
  readonly onCancel: () => void;
}

export function FormEnd({ refusal, isWaiting, submit, onCancel }: Props): ReactNode {
  const { say } = useWords(partsWords);
  return (
    <>
      <Refusal message={refusal} />
      <div className={form.buttons}>
        <Button onPress={onCancel}>{say('cancel')}</Button>
        {submit !== undefined && (
          <Button isMain type="submit" isWaiting={isWaiting}>
            {submit}
          </Button>
        )}
      </div>
    </>
  );
}
