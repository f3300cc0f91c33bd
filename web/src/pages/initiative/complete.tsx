/** Completes the missing facts of an initiative, as the page Données does; renders nothing when none is missing. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { ToCompleteOneDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { dataWords } from '../../words/data.ts';
import { useWords } from '../../words/words.ts';
import { CompleteDialog } from '../data/complete-dialog.tsx';

export function Complete({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords(dataWords);
  const [isOpen, setOpen] = useState(false);
  const isOffered = useViewer().offers('EDIT_INITIATIVE');
  const { data } = useAnswer(ToCompleteOneDocument, { entity: id, language });
  const line = data?.incomplete?.nodes[0];
  if (!line || !isOffered) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('complete')}</Button>
      {isOpen && <CompleteDialog of={line} onClose={() => setOpen(false)} />}
    </>
  );
}
