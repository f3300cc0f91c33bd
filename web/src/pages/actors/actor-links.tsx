/** Actors with commas between, each with its page. */
import { Fragment, type ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';

interface Props {
  readonly of: readonly { readonly id: string; readonly name: string }[];
  /** What stands behind the name of some of them. */
  readonly remarkOn?: (id: string) => string | undefined;
}

export function ActorLinks({ of, remarkOn }: Props): ReactNode {
  return of.map(({ id, name }, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      <To to={addressOf('actor', id)}>
        <Text>{name}</Text>
      </To>
      {remarkOn?.(id)}
    </Fragment>
  ));
}
