/** Whom to call first: at most two actors, each with the function to ask for where one is known. */
import type { ReactNode } from 'react';
import { addressOf } from '../address-of.ts';
import { Contact } from '../pages/actor/contact.tsx';
import { Text } from '../parts/text.tsx';
import { To } from '../parts/to.tsx';
import { decideWords } from '../words/decide.ts';
import { useWords } from '../words/words.ts';

interface Props {
  readonly actors: readonly { readonly id: string; readonly name: string; readonly contact?: string | null }[];
}

export function CallFirst({ actors }: Props): ReactNode {
  const { say } = useWords(decideWords);
  if (actors.length === 0) return null;
  return (
    <p>
      {say('callFirst')}
      {say('colon')}
      {actors.map((actor, place) => (
        <span key={actor.id}>
          {place > 0 && ' · '}
          <strong>
            <To to={addressOf('actor', actor.id)}>
              <Text>{actor.name}</Text>
            </To>
          </strong>
          {', '}
          <Contact actor={actor} />
        </span>
      ))}
    </p>
  );
}
