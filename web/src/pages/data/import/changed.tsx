/** Which known records an import changes, or would change, by their names. */
import type { ReactNode } from 'react';
import { addressOf } from '../../../address-of.ts';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { Text } from '../../../parts/text.tsx';
import { To } from '../../../parts/to.tsx';
import { writeNumber } from '../../../words/formats.ts';
import { nameGrant } from '../../../words/funding/name-grant.ts';
import { beforeWords } from '../../../words/imports/before.ts';
import { useLabels } from '../../../words/labels.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

type Known = ReportFragment['changed'][number];

/** An organisation that is not known has no name. */
const UNKNOWN = '?';

function nameOf(record: Known): string {
  switch (record.__typename) {
    case 'Actor':
      return record.name;
    case 'Initiative':
      return record.title;
    case 'FundingLink':
      return nameGrant(record, UNKNOWN);
    default:
      return record.id;
  }
}

const addressOfRecord = ({ __typename, id }: Known): string | undefined =>
  __typename === 'Actor'
    ? addressOf('actor', id)
    : __typename === 'Initiative'
      ? addressOf('initiative', id)
      : undefined;

export function Changed({ report: { changed, updated } }: { readonly report: ReportFragment }): ReactNode {
  const { say, language } = useWords(beforeWords);
  const label = useLabels();
  if (changed.length === 0) return null;
  const title = say('changedRecords', { count: updated, number: writeNumber(updated, language) });
  const left = updated - changed.length;
  return (
    <section className={styles.names} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {changed.map((record) => {
          const to = addressOfRecord(record);
          const name = <Text>{nameOf(record)}</Text>;
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
    </section>
  );
}

const KINDS: Readonly<Partial<Record<Known['__typename'], string>>> = {
  ...{ Actor: 'ACTOR', Initiative: 'INITIATIVE', FundingLink: 'FUNDING_LINK', Territory: 'TERRITORY' },
  ...{ Theme: 'THEME', Source: 'SOURCE' },
};
