/** Says that a page is about another territory than the council's, with a link back; shows nothing at home. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../data/use-answer.ts';
import { HomeDocument } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { TERRITORY } from '../parts/to.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { useTerritory } from './territory.tsx';

export function Elsewhere(): ReactNode {
  const { say } = useWords(frameWords);
  const { asked, territory } = useTerritory();
  const [search, setSearch] = useSearchParams();
  const { data } = useAnswer(HomeDocument, { territory: '', isHome: true }, asked !== null);
  if (asked === null || data === undefined || asked === data.home?.id) return null;
  const leave = () => {
    const next = new URLSearchParams(search);
    next.delete(TERRITORY);
    setSearch(next);
  };
  return (
    <>
      <strong>{say('only', { name: territory?.name ?? asked })}</strong>{' '}
      <Button onPress={leave}>{say('backTo', { name: data.home?.name ?? say('wholeCountry') })}</Button>
    </>
  );
}
