/** The inhabitants of each intercommunalité who live in the territory looked at, and of how many where it reaches beyond. */
import type { ReactNode } from 'react';
import { writeNumber } from '../../words/formats.ts';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';

interface Peopled {
  /** Of the whole intercommunalité. */
  readonly population?: number | null;
  /** Of the part in the territory looked at; null: no territory is known. */
  readonly populationWithin?: number | null;
}

export const peopleHere = ({ population, populationWithin }: Peopled): number | null =>
  populationWithin ?? population ?? null;

const isCut = (place: Peopled): boolean => peopleHere(place) !== (place.population ?? null);

export function PeopleHere({ of }: { readonly of: Peopled }): ReactNode {
  const { say, language } = useWords(partsWords);
  const here = peopleHere(of);
  if (here === null) return null;
  const all = writeNumber(of.population ?? here, language);
  return (
    <>
      {writeNumber(here, language)}
      {isCut(of) && <small> {say('ofAllPeople', { all })}</small>}
    </>
  );
}

/** What the two numbers mean, where one of these places has two. */
export function AboutPeopleHere({ of }: { readonly of: readonly Peopled[] }): ReactNode {
  const { say } = useWords(partsWords);
  return of.some(isCut) ? ` ${say('aboutPeopleHere')}` : null;
}
