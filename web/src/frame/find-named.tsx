/** Finds an actor by its name, its acronym or its number, among those that fund something at once, or an initiative by its title. */
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useLabels } from '../data/labels.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { FindFunderDocument, FindNamedDocument } from '../generated/graphql.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { usePlaceName } from './place-name.ts';
import { FindDialog } from './search/find-dialog.tsx';

interface Props {
  readonly kind: 'ACTOR' | 'FUNDER' | 'INITIATIVE';
  readonly onChoose: (chosen: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

export function FindNamed({ kind, onChoose, onClose }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const label = useLabels();
  const nameOf = usePlaceName();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const isFunder = kind === 'FUNDER';
  // Few fund something: they are listed before anything is typed.
  const isAsked = isFunder || text.length > 1;
  const named = useAnswer(
    FindNamedDocument,
    { text, kind: [kind === 'INITIATIVE' ? kind : 'ACTOR'] },
    isAsked && !isFunder,
  );
  const funders = useAnswer(FindFunderDocument, { text: text.length > 1 ? text : null }, isFunder);
  const { isAwaited } = isFunder ? funders : named;
  const nodes = isFunder ? funders.data?.actors?.nodes : isAsked ? named.data?.search?.nodes : undefined;
  const found = (nodes ?? []).flatMap((each) =>
    each.__typename === 'Actor'
      ? {
          id: each.id,
          name: each.name,
          about: [each.kind && label('ActorKind', each.kind), each.seatedIn && nameOf(each.seatedIn)],
        }
      : each.__typename === 'Initiative'
        ? {
            ...{ id: each.id, name: each.title },
            about: [
              each.initiativeKind && label('InitiativeKind', each.initiativeKind),
              each.territories.map(nameOf).join(', '),
            ],
          }
        : [],
  );
  return (
    <FindDialog
      title={say(`find_${kind}`)}
      help={say(`findBy_${kind}`)}
      typed={typed}
      found={found.map(({ about, ...one }) => ({ ...one, about: about.filter(Boolean).join(' · ') }))}
      isAwaited={isAsked && (isAwaited || text !== typed.trim())}
      none={isAsked ? say(`foundNo_${kind}`) : undefined}
      onType={setTyped}
      onChoose={(id) => {
        const name = found.find((each) => each.id === id)?.name;
        if (name !== undefined) onChoose({ id, name });
      }}
      onClose={onClose}
    />
  );
}
