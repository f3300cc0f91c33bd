/** What of a matter is in the chosen territory: its headline may name another one alone. */
import { Fragment, type ReactNode } from 'react';
import { addressOf } from '../address-of.ts';
import type { HereFragment } from '../generated/graphql.ts';
import { To } from '../parts/to.tsx';
import { decideWords } from '../words/decide.ts';
import { useWords } from '../words/words.ts';

/** How many are named; one more is asked for. */
const MOST_NAMED = 2;

export function Here({ of: { initiatives, actors, isTold } }: { readonly of: HereFragment }): ReactNode {
  const { say } = useWords(decideWords);
  const all = [
    ...initiatives.map(({ id, title }) => ({ address: addressOf('initiative', id), name: title })),
    ...actors.map(({ id, name }) => ({ address: addressOf('actor', id), name })),
  ];
  if (all.length === 0) return <p>{say('hereUnknown')}</p>;
  return (
    <p>
      {say(isTold ? 'hereTold' : 'here')}{' '}
      {all.slice(0, MOST_NAMED).map(({ address, name }, at) => (
        <Fragment key={address}>
          {at > 0 && ', '}
          <To to={address}>{name}</To>
        </Fragment>
      ))}
      {all.length > MOST_NAMED && ` ${say('hereToo')}`}
    </p>
  );
}
