/** Finds actors or territories by name; a chosen one can be removed again. */
import { type ReactNode, useId, useState } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useIsLate } from '../../data/use-is-late.ts';
import { usePlaceName } from '../../frame/place-name.ts';
import { withinName } from '../../frame/within-name.ts';
import { FindToProposeDocument } from '../../generated/graphql.ts';
import form from '../../parts/form/form.module.css';
import { Refusal } from '../../parts/refusal.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import styles from './contribute.module.css';

export interface Found {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly kind: 'ACTOR' | 'TERRITORY';
  readonly chosen: readonly Found[];
  readonly onChoose: (chosen: readonly Found[]) => void;
  /** A new choice replaces the previous one. */
  readonly isOne?: boolean;
}

const FEWEST_LETTERS = 3;

export function FindOne({ label, kind, chosen, onChoose, isOne = false }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const labelOf = useLabels();
  const nameOf = usePlaceName();
  const id = useId();
  const [text, setText] = useState('');
  const isWanted = text.trim().length >= FEWEST_LETTERS;
  const { exact, fault, isAwaited } = useAnswer(FindToProposeDocument, { text: text.trim(), kind: [kind] }, isWanted);
  const found = isWanted ? exact?.search?.nodes : undefined;
  const isLate = useIsLate(isWanted && isAwaited);
  const choose = (one: Found) => {
    setText('');
    onChoose(isOne ? [one] : [...chosen.filter((each) => each.id !== one.id), one]);
  };
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-label={say('remove', { name: nameOf(one) })}
                onClick={() => onChoose(chosen.filter((each) => each.id !== one.id))}
              >
                {nameOf(one)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="text"
        value={text}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        onChange={({ target }) => setText(target.value)}
      />
      <small id={`${id}-help`}>{say('findHelp')}</small>
      <Refusal message={isWanted ? fault?.message : undefined} />
      <p role="status">{isLate ? say('searching') : found?.length === 0 && say('foundNone')}</p>
      <ul className={styles.found}>
        {(found ?? []).map((one) =>
          one.__typename === 'Actor' || one.__typename === 'Territory' ? (
            <li key={one.id}>
              <button type="button" onClick={() => choose({ id: one.id, name: one.name })}>
                {one.__typename === 'Territory'
                  ? `${one.name} (${[labelOf('TerritoryLevel', one.level), withinName(one.within)].filter(Boolean).join(', ')})`
                  : one.name}
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}
