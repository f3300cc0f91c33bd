/** Finds an actor by its name, its acronym or its number, or an initiative by its title. */
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useAnswer } from '../data/use-answer.ts';
import { FindNamedDocument } from '../generated/graphql.ts';
import { frameWords } from '../words/frame.ts';
import { useLabels } from '../words/labels.tsx';
import { useWords } from '../words/words.ts';
import { usePlaceName } from './place-name.ts';
import { FindDialog } from './search/find-dialog.tsx';

interface Props {
  readonly kind: 'ACTOR' | 'INITIATIVE';
  readonly onChoose: (chosen: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

export function FindNamed({ kind, onChoose, onClose }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const label = useLabels();
  const nameOf = usePlaceName();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const isAsked = text.length > 1;
  const { data, isAwaited } = useAnswer(FindNamedDocument, { text, kind: [kind] }, isAsked);
  const found = (isAsked ? (data?.search?.nodes ?? []) : []).flatMap((each) =>
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
