/** Widens the chosen territory to its intercommunalités and those that touch them, and says how many actors that makes. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { type ActorFilter, ActorsAroundDocument, ActorsToTieAroundDocument } from '../../generated/graphql.ts';
import { Tick } from '../../parts/tick.tsx';
import { actorsWords } from '../../words/actors.ts';
import { writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './actors.module.css';

interface Props {
  readonly filter: ActorFilter;
  readonly territory: string;
  readonly isToTie: boolean;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Around({ filter, territory, isToTie, isOn, onChange }: Props): ReactNode {
  const { say, language } = useWords(actorsWords);
  const listed = useAnswer(ActorsAroundDocument, { filter: { ...filter, around: true } }, !isToTie);
  const toTie = useAnswer(ActorsToTieAroundDocument, { theme: filter.theme ?? null, territory }, isToTie);
  const count = isToTie ? toTie.exact?.isolatedActors?.totalCount : listed.exact?.actors?.totalCount;
  return (
    <Tick className={styles.check} isOn={isOn} onChange={onChange}>
      {count === undefined
        ? say('around')
        : say('withCount', { label: say('around'), count: writeNumber(count, language) })}
    </Tick>
  );
}
