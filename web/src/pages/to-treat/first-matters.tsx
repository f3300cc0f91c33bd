/** Matters of one group, each with why now, whom to call, its due date and what would overturn it. */
import type { ReactNode } from 'react';
import { MatterCard } from '../../decide/matter-card.tsx';
import type { NextMeeting } from '../../decide/next-meeting.ts';
import styles from './first-matters.module.css';
import type { Matter } from './use-groups.ts';

interface Props {
  readonly matters: readonly Matter[];
  readonly next: NextMeeting | null | undefined;
}

export function FirstMatters({ matters, next }: Props): ReactNode {
  return (
    <ol>
      {matters.map((matter) => (
        <li key={matter.id} className={styles.matter}>
          <MatterCard matter={matter} next={next} />
        </li>
      ))}
    </ol>
  );
}
