/** For each source, the share of its statements with a number, a day, an amount and a place. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { QualityDocument } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Text } from '../../parts/text.tsx';
import { dataWords } from '../../words/data.ts';
import { writeNumber, writePercent } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';

/** A source is called after its file. */
const nameOf = (id: string) => id.replace(/^source-/, '');

export function Quality(): ReactNode {
  const { say, language } = useWords(dataWords);
  const answer = useAnswer(QualityDocument, { language });
  const isOneOfSeveral = (publisher: string | null | undefined) =>
    publisher != null &&
    (answer.data?.dataQuality?.sources ?? []).filter(({ source }) => source.publisher === publisher).length > 1;
  const percent = (share: number | null | undefined) => (share == null ? '—' : writePercent(share, language));
  return (
    <Panel title={say('panelQuality')} answer={answer} of={answer.data?.dataQuality?.sources}>
      {(sources) =>
        sources.length === 0 ? (
          <p>{say('noSources')}</p>
        ) : (
          <>
            <p>{say('statedWhat')}</p>
            <Scroll label={say('table')}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{say('source')}</th>
                    {(['stated', 'ids', 'dates', 'amounts', 'places'] as const).map((each) => (
                      <th key={each} scope="col">
                        {say(each)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {sources.map(({ source, actorCount, initiativeCount, grantCount, ids, dates, amounts, places }) => (
                    <tr key={source.id}>
                      <th scope="row">
                        <Text>{source.publisher ?? nameOf(source.id)}</Text>
                        {isOneOfSeveral(source.publisher) && <small>{nameOf(source.id)}</small>}
                      </th>
                      <td>{writeNumber(actorCount + initiativeCount + grantCount, language)}</td>
                      {[ids, dates, amounts, places].map((share, place) => (
                        <td key={['ids', 'dates', 'amounts', 'places'][place]}>{percent(share)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </>
        )
      }
    </Panel>
  );
}
