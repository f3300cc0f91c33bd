/** Asks whether the files are a new version of an earlier import, and says what such a version changes. */
import type { ReactNode } from 'react';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { writeDay, writeMoney, writeNumber } from '../../../words/formats.ts';
import { editionWords } from '../../../words/imports/edition.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

interface Props {
  readonly report: ReportFragment;
  readonly isWaiting: boolean;
  /** Tries the files as a new version of this import. */
  readonly onReplace: (name: string) => void;
}

export function Edition({ report: { editionOf, replaced }, isWaiting, onReplace }: Props): ReactNode {
  const { say, language } = useWords(editionWords);
  const number = (value: number) => writeNumber(value, language);
  if (replaced) {
    const { leftActorCount: count } = replaced;
    return (
      <p>
        {say('replaced', {
          ...{ left: number(replaced.leftCount), came: number(replaced.cameCount) },
          ...{ changed: number(replaced.changedCount), stayed: number(replaced.stayedCount) },
          amount: writeMoney(replaced.leftAmount, language),
        })}
        {count > 0 && ` ${say('editionActors', { count, number: number(count) })}`}
      </p>
    );
  }
  if (!editionOf) return null;
  const { import: name, at, files, known, nameCount } = editionOf;
  const day = writeDay(at.slice(0, 10), language);
  return (
    <div className={styles.warning}>
      <p>{say('edition', { file: files.join(', ') || name, day })}</p>
      <p>{say('editionWhy', { known: number(known), count: nameCount, number: number(nameCount) })}</p>
      <Button isMain isWaiting={isWaiting} onPress={() => onReplace(name)}>
        {say('editionYes')}
      </Button>
    </div>
  );
}
