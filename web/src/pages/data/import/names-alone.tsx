/** Names that files state without a number and that one known actor bears: a person says which of them are that actor. */
import type { ReactNode } from 'react';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { Chip } from '../../../parts/chip.tsx';
import { writeMoney, writeNumber } from '../../../words/formats.ts';
import { importWords } from '../../../words/import.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

interface Props {
  readonly report: ReportFragment;
  /** The names that the person took for the known actor. */
  readonly same: ReadonlySet<string>;
  /** Undefined: the names are imported, and only told. */
  readonly onSame: ((same: ReadonlySet<string>) => void) | undefined;
}

export function NamesAlone({ report: { namesAlone, namesAloneCount }, same, onSame }: Props): ReactNode {
  const { say, language } = useWords(importWords);
  if (namesAlone.length === 0) return null;
  const more = namesAloneCount - namesAlone.length;
  return (
    <section className={styles.names} aria-label={say('names')}>
      <h2>{say('names')}</h2>
      <p>{say(onSame ? 'namesWhy' : 'namesDone')}</p>
      <ul>
        {namesAlone.map(({ name, rows, amount, isSame, question }) => {
          const count = say('namesRows', { count: rows, number: writeNumber(rows, language) });
          const money = amount === '0.00' ? count : `${count}, ${writeMoney(amount, language)}`;
          return (
            <li key={name}>
              <span>
                {question} <small>{money}</small>
              </span>
              {onSame ? (
                <label>
                  <input
                    type="checkbox"
                    aria-label={`${say('sameActor')} ${name}`}
                    checked={same.has(name)}
                    onChange={({ target }) => onSame(toggled(same, name, target.checked))}
                  />
                  {say('sameActor')}
                </label>
              ) : (
                <Chip tone={isSame ? 'BRIDGE' : 'GOLD'}>{say(isSame ? 'namesSame' : 'namesOther')}</Chip>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{say('namesMore', { count: more, number: writeNumber(more, language) })}</p>}
    </section>
  );
}

function toggled(names: ReadonlySet<string>, name: string, isIn: boolean): ReadonlySet<string> {
  const others = [...names].filter((each) => each !== name);
  return new Set(isIn ? [...others, name] : others);
}
