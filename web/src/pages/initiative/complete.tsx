/** Completes what is missing of an initiative, as the page on the data does; nothing where nothing is missing. */
import { type ReactNode, useState } from 'react';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { ToCompleteListDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { To } from '../../parts/to.tsx';
import { dataWords } from '../../words/data.ts';
import { useWords } from '../../words/words.ts';
import { CompleteDialog } from '../data/complete-dialog.tsx';

/** As long as one page of the list can be. */
const FIRST = 200;

export function Complete({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords(dataWords);
  const [isOpen, setOpen] = useState(false);
  const { data } = useAnswer(ToCompleteListDocument, { territory: null, lack: null, first: FIRST, language });
  const line = data?.incomplete?.nodes.find(({ entity }) => entity.id === id);
  // Perhaps it comes later in the list, which that page shows by what is missing.
  if (!line) return data?.incomplete?.pageInfo.hasNextPage ? <To to={addresses.data}>{say('complete')}</To> : null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('complete')}</Button>
      {isOpen && <CompleteDialog of={line} onClose={() => setOpen(false)} />}
    </>
  );
}
