/** Corrects the record of an actor, on its own page or where a fact of it is asked for; the form is loaded when it is opened. */
import { lazy, type ReactNode, Suspense } from 'react';
import { createPortal } from 'react-dom';
import { ActorToCorrectDocument } from '../../generated/graphql.ts';
import { correctWords } from '../../words/contribute/correct.ts';
import { useWords } from '../../words/words.ts';
import { CorrectButton } from '../contribute/correct-button.tsx';
import type { ActorField } from './correct-form.tsx';

const CorrectForm = lazy(async () => ({ default: (await import('./correct-form.tsx')).CorrectForm }));

interface Props {
  readonly id: string;
  readonly asked: readonly ActorField[];
  /** What the button says. */
  readonly children: string;
  /** What it corrects, when its words alone do not say so. */
  readonly about?: string;
  readonly isInline?: boolean;
  /** It was saved, or given up. */
  readonly onClosed?: () => void;
}

export function Correct({ id, asked, children, about, isInline = false, onClosed }: Props): ReactNode {
  const { say } = useWords(correctWords);
  return (
    <CorrectButton
      {...{ id, isInline }}
      {...(about !== undefined && { about })}
      act="EDIT_ACTOR"
      record={ActorToCorrectDocument}
      form={({ actor }, onClose) =>
        actor &&
        // Not among the words where the button stands: a dialog is no part of a paragraph, and has a look of its own.
        createPortal(
          <Suspense>
            <CorrectForm
              {...{ actor, asked }}
              onClose={() => {
                onClose();
                onClosed?.();
              }}
              title={about ?? say('correctOne', { name: actor.name })}
            />
          </Suspense>,
          document.getElementById('content') ?? document.body,
        )
      }
    >
      {children}
    </CorrectButton>
  );
}
