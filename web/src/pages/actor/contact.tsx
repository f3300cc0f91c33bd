/** Whom to ask for at an actor; where that is not known, whoever may edit completes it at that very place. */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { ActorContactDocument } from '../../generated/graphql.ts';
import { correctWords } from '../../words/contribute/correct.ts';
import { unknownContact } from '../../words/name-contact.ts';
import { useWords } from '../../words/words.ts';
import { ContactText } from './contact-text.tsx';
import { Correct } from './correct.tsx';

interface Props {
  readonly actor: { readonly id: string; readonly name: string; readonly contact?: string | null | undefined };
}

export function Contact({ actor: { id, name, contact: told } }: Props): ReactNode {
  const { say, language } = useWords(correctWords);
  // Once it was completed here it is read by itself: the page around it may take seconds to be answered anew.
  const [isCompleted, setCompleted] = useState(false);
  const read = useAnswer(ActorContactDocument, { id }, isCompleted).exact?.actor;
  const contact = read ? read.contact : told;
  const there = useRef<HTMLSpanElement>(null);
  const [wasUnknown] = useState(contact == null);
  useEffect(() => {
    // The button that had the focus is gone once the contact is known: keyboard users keep their place.
    if (wasUnknown && contact != null && document.activeElement === document.body) there.current?.focus();
  }, [wasUnknown, contact]);
  if (contact != null)
    return (
      <span ref={there} tabIndex={wasUnknown ? -1 : undefined}>
        <ContactText of={contact} />
      </span>
    );
  return (
    <>
      {unknownContact[language]}{' '}
      <Correct
        id={id}
        asked={['contact']}
        about={say('completeContactOf', { name })}
        isInline
        onClosed={() => setCompleted(true)}
      >
        {say('completeContact')}
      </Correct>
    </>
  );
}
