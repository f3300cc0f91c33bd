/** Widens the chosen territory to its intercommunalités and those that touch them, and says how many actors that makes. */
import { type ReactNode, useEffect, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { type ActorFilter, ActorsAroundDocument, ActorsToTieAroundDocument } from '../../generated/graphql.ts';
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
  // The address changes a moment later; the tick does not wait for it.
  const [isMarked, setMarked] = useState(isOn);
  useEffect(() => setMarked(isOn), [isOn]);
  const listed = useAnswer(ActorsAroundDocument, { filter: { ...filter, around: true } }, !isToTie);
  const toTie = useAnswer(ActorsToTieAroundDocument, { theme: filter.theme ?? null, territory }, isToTie);
  const count = isToTie ? toTie.exact?.isolatedActors?.totalCount : listed.exact?.actors?.totalCount;
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isMarked}
        onChange={({ target }) => {
          setMarked(target.checked);
          onChange(target.checked);
        }}
      />
      {count === undefined
        ? say('around')
        : say('withCount', { label: say('around'), count: writeNumber(count, language) })}
    </label>
  );
}
