/** How much money no territory has, because no place is known for it: said beside the figures of a territory, where it would be missed. */
import type { ReactNode } from 'react';
import { writeMoney, writeNumber } from '../../words/formats.ts';
import { unplacedWords } from '../../words/funding/unplaced.ts';
import { useWords } from '../../words/words.ts';

interface Props {
  readonly of: { readonly actorCount: number; readonly amount: string } | null | undefined;
}

export function Unplaced({ of }: Props): ReactNode {
  const { say, language } = useWords(unplacedWords);
  if (of == null || of.amount === '0.00') return null;
  const { actorCount: count, amount } = of;
  return (
    <p>
      <small>
        {say('unplaced', { count, number: writeNumber(count, language), amount: writeMoney(amount, language) })}
      </small>
    </p>
  );
}
