/** A report in four figures, and what it makes in euros and records. */
import type { ReactNode } from 'react';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { writeMoney, writeNumber } from '../../../words/formats.ts';
import { importWords } from '../../../words/import.ts';
import { useLabels } from '../../../words/labels.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

const kinds: Readonly<Record<string, string>> = {
  ...{ Actor: 'ACTOR', Initiative: 'INITIATIVE', FundingLink: 'FUNDING_LINK', Territory: 'TERRITORY' },
  ...{ Theme: 'THEME', Source: 'SOURCE' },
};

export function Figures({ report }: { readonly report: ReportFragment }): ReactNode {
  const { say, language } = useWords(importWords);
  const label = useLabels();
  const { rows, accepted, repaired, rejected, lost, amount, rejectedAmount, created, unchanged, updated } = report;
  const number = (value: number) => writeNumber(value, language);
  const out = rejected + lost;
  const figures = [
    ...[{ key: 'read', value: rows, words: say('read', { count: rows }), tone: '' }],
    { key: 'in', value: accepted, words: say(report.isDryRun ? 'ready' : 'in', { count: accepted }), tone: '' },
    { key: 'repaired', value: repaired, words: say('repaired', { count: repaired }), tone: 'GOLD' },
    { key: 'out', value: out, words: say('out', { count: out }), tone: 'WARM' },
  ];
  const what = created
    .map(({ label: name, count }) => `${number(count)} ${label('EntityKind', kinds[name] ?? name).toLowerCase()}`)
    .join(', ');
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
        <strong>{say('total', { amount: writeMoney(amount, language) })}</strong>
        {rejectedAmount !== '0.00' && ` · ${say('left', { amount: writeMoney(rejectedAmount, language) })}`}
        {what !== '' && ` · ${say('created', { what })}`}
        {unchanged + updated > 0 && ` · ${say('known', { unchanged: number(unchanged), updated: number(updated) })}`}
      </p>
      {report.totals.map(({ line, stated, read }) => (
        <p key={line}>
          {say('proof', { line, stated: writeMoney(stated, language), read: writeMoney(read, language) })}{' '}
          {stated === read ? '✓' : '✗'}
        </p>
      ))}
    </>
  );
}
