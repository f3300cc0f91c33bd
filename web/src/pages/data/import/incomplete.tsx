/** Why an import is not complete, with the figures of these files, and what can be done about it. */
import type { ReactNode } from 'react';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { writeNumber } from '../../../words/formats.ts';
import { incompleteWords } from '../../../words/imports/incomplete.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

interface Props {
  readonly report: ReportFragment;
  /** Nothing was written yet. */
  readonly isTried: boolean;
  /** Names were ticked since the dry run: it counted their rows as rows with a fault. */
  readonly isTicked: boolean;
}

export function Incomplete({ report, isTried, isTicked }: Props): ReactNode {
  const { say, language } = useWords(incompleteWords);
  const { rows, accepted, toReread, rejected, lost, unread } = report;
  const number = (value: number) => writeNumber(value, language);
  const out = rejected + lost;
  const why = [
    out > 0 && say('rowsOut', { count: out, number: number(out), rows: number(rows) }),
    unread > 0 && say('amountsUnread', { count: unread, number: number(unread) }),
  ].filter(Boolean);
  const remedy = !isTried
    ? say('correctAfter')
    : accepted === 0
      ? say('correctFirst')
      : toReread > 0
        ? isTicked
          ? say('correctOrThese', { count: accepted, number: number(accepted) })
          : say('correctOrSome', { count: toReread, number: number(accepted), faulty: number(toReread) })
        : say('correctOrSure', { count: accepted, number: number(accepted) });
  return (
    <p className={styles.warning}>
      {say(isTried ? 'incomplete' : 'incompleteIn', { why: why.join(' ; ') })} {remedy}
    </p>
  );
}
