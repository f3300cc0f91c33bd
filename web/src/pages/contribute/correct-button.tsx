/** "Corriger la fiche": reads the record once it is pressed, then shows its form. */
import { type ReactNode, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useAnswer } from '../../data/use-answer.ts';
import type { Act } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { useMayCorrect } from './use-may-correct.ts';

interface Props<Record> {
  readonly id: string;
  readonly act: Act;
  readonly record: TypedDocumentNode<Record, { readonly id: string }>;
  readonly form: (record: Record, close: () => void) => ReactNode;
}

export function CorrectButton<Record>({ id, act, record, form }: Props<Record>): ReactNode {
  const { say } = useWords(contributeWords);
  const [isOpen, setOpen] = useState(false);
  const { data } = useAnswer(record, { id }, isOpen);
  if (!useMayCorrect(act)) return null;
  return (
    <>
      <Button isWaiting={isOpen && !data} onPress={() => setOpen(true)}>
        {say('correct')}
      </Button>
      {isOpen && data && form(data, () => setOpen(false))}
    </>
  );
}
