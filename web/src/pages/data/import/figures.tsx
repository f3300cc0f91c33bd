/** A report in four figures, and in one sentence: what is in, what is not, in rows and euros; then the created records. */
import type { ReactNode } from 'react';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { Text } from '../../../parts/text.tsx';
import { writeMoney, writeNumber } from '../../../words/formats.ts';
import { apartWords } from '../../../words/imports/apart.ts';
import { funderWords } from '../../../words/imports/funder.ts';
import { importWords } from '../../../words/imports/import.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';
import type { Same } from './names-alone.tsx';
import { tellCreated } from './tell-created.ts';

interface ApartProps {
  readonly report: ReportFragment;
  /** Names were ticked since the dry run: it counted them as new actors. */
  readonly isBeforeTicks: boolean;
}

/** The euros that a file states and that are not in the sum of its import: what is not the beneficiary’s, and aid in kind; and of those that are, what has no place. */
function Apart({ report, isBeforeTicks }: ApartProps): ReactNode {
  const { say, language } = useWords(apartWords);
  const { isDryRun, amount, statedAmount, shareRowCount: count, inKindAmount } = report;
  const { unplacedActorCount: unplaced, unplacedAmount } = report;
  const euros = (value: string) => writeMoney(value, language);
  const told = { count, number: writeNumber(count, language), stated: euros(statedAmount), amount: euros(amount) };
  return (
    <>
      {count > 0 && <p className={styles.warning}>{say(isDryRun ? 'canEnter' : 'entered', told)}</p>}
      {unplacedAmount !== '0.00' && (
        <p className={styles.warning}>
          {isBeforeTicks
            ? say('unplacedLess')
            : say(isDryRun ? 'unplacedDry' : 'unplaced', {
                ...{ count: unplaced, number: writeNumber(unplaced, language) },
                amount: euros(unplacedAmount),
              })}
        </p>
      )}
      {inKindAmount !== '0.00' && <p>{say('inKind', { amount: euros(inKindAmount) })}</p>}
    </>
  );
}

interface Props {
  readonly report: ReportFragment;
  /** What was said since the dry run: these names make no new actors. */
  readonly same: Same;
}

export function Figures({ report, same }: Props): ReactNode {
  const { say, language } = useWords(importWords);
  const { say: sayFunder } = useWords(funderWords);
  const {
    rows,
    accepted,
    toReread,
    rejected,
    lost,
    amount,
    rejectedAmount,
    netted,
    leftNegative,
    created,
    unchanged,
    updated,
  } = report;
  const number = (value: number) => writeNumber(value, language);
  const out = rejected + lost;
  const isTicked = report.isDryRun && same.size > 0;
  const figures = [
    ...[{ key: 'read', value: rows, words: say('read', { count: rows }), tone: '' }],
    { key: 'in', value: accepted, words: say(report.isDryRun ? 'ready' : 'in', { count: accepted }), tone: '' },
    // A name that was ticked since may have been the only fault of its rows.
    ...(isTicked
      ? []
      : [
          {
            key: 'repaired',
            value: toReread,
            words: say(report.isDryRun ? 'repairedReady' : 'repairedIn', { count: toReread }),
            tone: 'GOLD',
          },
        ]),
    { key: 'out', value: out, words: say('out', { count: out }), tone: 'WARM' },
  ];
  const joined = report.isDryRun ? [...same.values()].reduce((sum, count) => sum + count, 0) : 0;
  const what = tellCreated(report, joined, say, language);
  const money = (words: 'netted' | 'leftNegative', euros: string) =>
    euros === '0.00' ? [] : [say(words, { amount: writeMoney(euros, language) })];
  const more = [
    ...money('netted', netted),
    ...money('leftNegative', leftNegative),
    ...(what === '' ? [] : [say('created', { what })]),
    ...(joined > 0 ? [say('joined', { count: same.size, number: number(same.size) })] : []),
    ...(unchanged > 0 ? [say('known', { count: unchanged, number: number(unchanged) })] : []),
    ...(updated > 0 ? [say('changed', { count: updated, number: number(updated) })] : []),
  ];
  // A list of places has no total.
  const hasMoney =
    amount !== '0.00' || rejectedAmount !== '0.00' || created.some(({ label }) => label === 'FundingLink');
  const withMoney = (what: string, euros: string, isTold: boolean) =>
    isTold ? say('forMoney', { what, amount: writeMoney(euros, language) }) : what;
  const counted = { count: accepted, number: number(accepted), rows: number(rows) };
  const entered = withMoney(say(report.isDryRun ? 'canEnter' : 'entered', counted), amount, hasMoney);
  // No euros are told of rows whose amount cannot be read.
  const left = withMoney(
    say('stayOut', { count: out, number: number(out) }),
    rejectedAmount,
    rejectedAmount !== '0.00',
  );
  return (
    <>
      <ul className={styles.figures} aria-label={say('summary')}>
        {figures.map(({ key, value, words, tone }) => (
          <li key={key} data-tone={value > 0 ? tone : ''}>
            <strong>{number(value)}</strong> {words}
          </li>
        ))}
      </ul>
      <p className={styles.total}>
        <strong>{[entered, ...(out > 0 ? [left] : [])].join(' ; ')}.</strong> {more.join(' · ')}
      </p>
      <Apart report={report} isBeforeTicks={isTicked} />
      {report.newFunder != null && (
        <p className={styles.warning}>
          <Text>{sayFunder(report.isDryRun ? 'newFunderDry' : 'newFunder', { name: report.newFunder })}</Text>
        </p>
      )}
      {report.totals.map(({ line, stated, read, out }) => (
        <p key={line}>
          {say('proof', { line, stated: writeMoney(stated, language), read: writeMoney(read, language) })}{' '}
          {out != null && `${say('proofOut', { out: writeMoney(out, language) })} `}
          {stated === read && out == null ? '✓' : '✗'}
        </p>
      ))}
    </>
  );
}
