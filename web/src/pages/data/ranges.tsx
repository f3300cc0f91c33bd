/** The lowest and highest values that the main figures could have, given the open questions in the data. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { QualityDocument, type QualityQuery } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { dataWords } from '../../words/data.ts';
import { writeMoney, writeNumber } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';

type Range = NonNullable<QualityQuery['dataQuality']>['ranges'][number];

export function Ranges(): ReactNode {
  const { say, language } = useWords(dataWords);
  const label = useLabels();
  const answer = useAnswer(QualityDocument, { language });
  const write = (figure: Range['figure'], value: number) =>
    figure === 'GRANTED_AMOUNT' ? writeMoney(value.toFixed(2), language) : writeNumber(value, language);
  return (
    <Panel title={say('panelRanges')} answer={answer} of={answer.data?.dataQuality}>
      {({ ranges, openDuplicateCount, quarantinedRows, quarantinedAmount }) => (
        <>
          <p className={styles.quiet}>
            {say('rangesLead', {
              pairs: say('rangesPairs', {
                count: openDuplicateCount,
                number: writeNumber(openDuplicateCount, language),
              }),
              rows: say('rangesRows', { count: quarantinedRows, number: writeNumber(quarantinedRows, language) }),
              amount: writeMoney(quarantinedAmount, language),
            })}
          </p>
          <dl className={styles.ranges}>
            {ranges.map(({ figure, value, low, high, how }) => (
              <div key={figure}>
                <dt>{label('QualityFigure', figure)}</dt>
                <dd>
                  <strong>{write(figure, value)}</strong>
                  {low < high && (
                    <>
                      {' · '}
                      {say('between', { low: write(figure, low), high: write(figure, high) })}
                      <small>{how}</small>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Panel>
  );
}
