/** "Corriger la fiche": reads the record once it is pressed, then shows its form. */
import { type ReactNode, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import type { Act } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';

interface Props<Record> {
  readonly id: string;
  readonly act: Act;
  readonly record: TypedDocumentNode<Record, { readonly id: string }>;
  readonly form: (record: Record, close: () => void) => ReactNode;
}

export function CorrectButton<Record>({ id, act, record, form }: Props<Record>): ReactNode {
  const { say } = useWords(contributeWords);
  const [isOpen, setOpen] = useState(false);
  const { data, isAwaited } = useAnswer(record, { id }, isOpen);
  const [opened, setOpened] = useState<Record>();
  // Not the answer from before the last correction: the form would begin with values that are no longer stored.
  if (isOpen && opened === undefined && !isAwaited && data) setOpened(() => data);
  const close = () => {
    setOpen(false);
    setOpened(undefined);
  };
  if (!useViewer().offers(act)) return null;
  return (
    <>
      <Button isWaiting={isOpen && opened === undefined} onPress={() => setOpen(true)}>
        {say('correct')}
      </Button>
      {opened && form(opened, close)}
    </>
  );
}
