/** Names that files state without a number and that one known actor bears: a person says which of them are that actor. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../../data/use-answer.ts';
import { MoreNamesDocument, type NameToSettleFragment, type ReportFragment } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { writeMoney, writeNumber } from '../../../words/formats.ts';
import { importWords } from '../../../words/imports/import.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

/** The names that the person took for the known actor, each with the number of new actors that are then not created. */
export type Same = ReadonlyMap<string, number>;

interface Settling {
  readonly same: Same;
  /** Undefined: the names were imported, and are only listed. */
  readonly onSame: ((same: Same) => void) | undefined;
}

interface Props extends Settling {
  readonly upload: string;
  readonly report: ReportFragment;
}

export function NamesAlone({ upload, report: { namesAlone, namesAloneCount }, ...settling }: Props): ReactNode {
  const { say } = useWords(importWords);
  if (namesAlone.length === 0) return null;
  return (
    <section className={styles.names} aria-label={say('names')}>
      <h2>{say('names')}</h2>
      <p>{say(settling.onSame ? 'namesWhy' : 'namesDone')}</p>
      <Names of={namesAlone} {...settling} />
      <More upload={upload} offset={namesAlone.length} count={namesAloneCount} {...settling} />
    </section>
  );
}

interface MoreProps extends Settling {
  readonly upload: string;
  /** How many names are shown, and how many there are. */
  readonly offset: number;
  readonly count: number;
}

/** One more page for each click, down to the last name. */
function More({ upload, offset, count, ...settling }: MoreProps): ReactNode {
  const { say, language } = useWords(importWords);
  const [isWanted, setWanted] = useState(false);
  const { data, isAwaited, fault, again } = useAnswer(MoreNamesDocument, { upload, offset, language }, isWanted);
  const names = data?.importUpload?.report?.namesAlone ?? [];
  const isThere = names.length > 0;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button has gone, so the keyboard focus moves to the new names.
    if (isThere) list.current?.focus({ preventScroll: true });
  }, [isThere]);
  const left = count - offset;
  if (left <= 0) return null;
  if (isThere)
    return (
      <>
        <div ref={list} tabIndex={-1}>
          <Names of={names} {...settling} />
        </div>
        <More upload={upload} offset={offset + names.length} count={count} {...settling} />
      </>
    );
  return (
    <>
      <Refusal message={isAwaited ? undefined : fault?.message} />
      <Button isWaiting={isWanted && isAwaited} onPress={() => (isWanted ? again() : setWanted(true))}>
        {say('namesMore', { count: left, number: writeNumber(left, language) })}
      </Button>
    </>
  );
}

function Names({ of, same, onSame }: Settling & { readonly of: readonly NameToSettleFragment[] }): ReactNode {
  const { say, language } = useWords(importWords);
  return (
    <ul>
      {of.map(({ name, rows, newActorCount, amount, isSame, question }) => {
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
                  onChange={({ target }) => onSame(toggled(same, name, target.checked ? newActorCount : undefined))}
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
  );
}

function toggled(same: Same, name: string, count: number | undefined): Same {
  const others = [...same].filter(([each]) => each !== name);
  return new Map(count === undefined ? others : [...others, [name, count]]);
}
