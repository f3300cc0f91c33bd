/** The most urgent matters, each with why now, whom to call, its due date and what would overturn it. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { MatterCard } from '../../decide/matter-card.tsx';
import type { NextMeeting } from '../../decide/next-meeting.ts';
import type { FirstMattersQuery } from '../../generated/graphql.ts';
import { To } from '../../parts/to.tsx';
import { writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import styles from './first-matters.module.css';

interface Props {
  readonly matters: NonNullable<FirstMattersQuery['matters']>;
  readonly next: NextMeeting | null | undefined;
}

export function FirstMatters({ matters: { nodes, totalCount }, next }: Props): ReactNode {
  const { say, language } = useWords(toTreatWords);
  return (
    <>
      <ol>
        {nodes.map((matter) => (
          <li key={matter.id} className={styles.matter}>
            <MatterCard matter={matter} next={next} />
          </li>
        ))}
      </ol>
      {totalCount > nodes.length && (
        <p className={styles.all}>
          <To to={addresses.matters}>
            {say('all', { count: totalCount, number: writeNumber(totalCount, language) })}
            <span aria-hidden="true"> →</span>
          </To>
        </p>
      )}
    </>
  );
}
