/** Where nothing is local on a theme, in one sentence: what would have to be picked out of the table by eye. */
import type { ReactNode } from 'react';
import { Text } from '../../parts/text.tsx';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { peopleHere } from './people-here.tsx';
import type { Table } from './table.ts';

interface Props {
  readonly of: Table;
  /** Its id. */
  readonly theme: string;
}

export function NothingLocal({ of: { themes, territories, cells }, theme: id }: Props): ReactNode {
  const { say, language } = useWords(territoryWords);
  const row = themes.findIndex((each) => each.id === id);
  const theme = themes[row];
  if (!theme) return null;
  const names = territories
    .filter((_, place) => cells[row * territories.length + place]?.presence !== 'LOCAL')
    .sort((one, other) => (peopleHere(other) ?? 0) - (peopleHere(one) ?? 0))
    .map(({ name }) => name);
  const told = { theme: language === 'FR' ? theme.labelFr : theme.labelEn, names: names.join(', ') };
  return (
    <p>
      <Text>{say(names.length === 0 ? 'everywhereLocal' : 'nothingLocal', told)}</Text>
    </p>
  );
}
