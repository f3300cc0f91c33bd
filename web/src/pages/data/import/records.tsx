/** Which records an import creates, or changes, by their names. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../../address-of.ts';
import type { NamedRecordFragment } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { Text } from '../../../parts/text.tsx';
import { To } from '../../../parts/to.tsx';
import { writeNumber } from '../../../words/formats.ts';
import { beforeWords } from '../../../words/imports/before.ts';
import { useLabels } from '../../../words/labels.tsx';
import { nameRecord } from '../../../words/records/name-record.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

/** More are named on request. */
const FEW = 10;

/** An organisation that is not known has no name. */
const UNKNOWN = '?';

const addressOfRecord = ({ __typename, id }: NamedRecordFragment): string | undefined =>
  __typename === 'Actor'
    ? addressOf('actor', id)
    : __typename === 'Initiative'
      ? addressOf('initiative', id)
      : undefined;

interface Props {
  readonly of: readonly NamedRecordFragment[];
  /** How many there are: the first are named. */
  readonly count: number;
  readonly title: string;
}

export function Records({ of, count, title }: Props): ReactNode {
  const { say, language } = useWords(beforeWords);
  const label = useLabels();
  const [isWhole, setWhole] = useState(false);
  if (of.length === 0) return null;
  const shown = isWhole ? of : of.slice(0, FEW);
  const left = count - shown.length;
  return (
    <section className={styles.names} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {shown.map((record) => {
          const to = addressOfRecord(record);
          const name = <Text>{nameRecord(record, UNKNOWN)}</Text>;
          return (
            <li key={record.id}>
              <span>
                {to === undefined ? name : <To to={to}>{name}</To>}{' '}
                <small>{label('EntityKind', KINDS[record.__typename])}</small>
              </span>
            </li>
          );
        })}
        {left > 0 && <li>{say('more', { count: left, number: writeNumber(left, language) })}</li>}
      </ul>
      {shown.length < of.length && <Button onPress={() => setWhole(true)}>{say('all')}</Button>}
    </section>
  );
}

const KINDS: Readonly<Partial<Record<NamedRecordFragment['__typename'], string>>> = {
  ...{ Actor: 'ACTOR', Initiative: 'INITIATIVE', FundingLink: 'FUNDING_LINK', Territory: 'TERRITORY' },
  ...{ Theme: 'THEME', Source: 'SOURCE' },
};
