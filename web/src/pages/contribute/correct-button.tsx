/** A button that reads a record once it is pressed, then shows its form. */
import { type ReactNode, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import type { Act } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';

interface Props<Record> {
  readonly id: string;
  readonly act: Act;
  readonly record: TypedDocumentNode<Record, { readonly id: string }>;
  readonly form: (record: Record, close: () => void) => ReactNode;
  /** What the button says. */
  readonly children: string;
  /** What it corrects, when its words alone do not say so. */
  readonly about?: string;
  /** Among words, not beside the title of the page. */
  readonly isInline?: boolean;
}

export function CorrectButton<Record>({
  id,
  act,
  record,
  form,
  children,
  about,
  isInline = false,
}: Props<Record>): ReactNode {
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
      <Button
        isWaiting={isOpen && opened === undefined}
        onPress={() => setOpen(true)}
        about={about}
        isInline={isInline}
      >
        {children}
      </Button>
      {opened && form(opened, close)}
    </>
  );
}
