/** The period of each initiative on one axis, with today; the dates are written beside each bar, so that the picture is not needed. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../frame/installation.tsx';
import type { ComparedFragment } from '../../generated/graphql.ts';
import { Day } from '../../parts/day.tsx';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { To } from '../../parts/to.tsx';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { Card } from './card.tsx';
import styles from './dossier.module.css';

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const YEAR_MS = 365 * 86_400_000;

export function Calendar({ initiatives }: { readonly initiatives: readonly ComparedFragment[] }): ReactNode {
  const { say } = useWords(matterWords);
  const today = useInstallation()?.today;
  const dated = initiatives.filter(({ startDate, endDate }) => startDate != null || endDate != null);
  if (dated.length === 0 || today === undefined) return null;
  const known = [today, ...dated.flatMap(({ startDate, endDate }) => [startDate, endDate])].flatMap((day) =>
    day == null ? [] : [timeOf(day)],
  );
  // A bar with an unknown end runs off the edge.
  const [first, last] = [Math.min(...known), Math.max(...known) + YEAR_MS / 4];
  const at = (day: string) => (100 * (timeOf(day) - first)) / (last - first);
  return (
    <Card title={say('calendar')}>
      <ul className={styles.calendar}>
        {dated.map(({ id, title, startDate, endDate, themes }) => (
          <li key={id}>
            <To to={addressOf('initiative', id)}>
              <Text>{title}</Text>
            </To>{' '}
            <span className={styles.quiet}>
              <Day on={startDate} form="MONTH" /> – <Day on={endDate} form="MONTH" />
            </span>
            <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
              <rect y="5" width="100" height="4" fill="var(--quiet)" />
              <rect
                x={startDate == null ? 0 : at(startDate)}
                y="2"
                width={(endDate == null ? 100 : at(endDate)) - (startDate == null ? 0 : at(startDate))}
                height="10"
                fill={colourOf(themes[0]?.id)}
                opacity={startDate == null || endDate == null ? 0.5 : 1}
              />
              <rect x={at(today)} width="0.4" height="14" fill="var(--ink)" />
            </svg>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        │ {say('today')} <Day on={today} />
      </p>
    </Card>
  );
}
