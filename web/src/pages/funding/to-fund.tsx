/** The part of each budget that nothing covers yet; each row opens the initiative with its lines. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useInstallation } from '../../frame/installation.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import { StillToFundDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';

const SHOWN_AT_FIRST = 8;

export function ToFund({ territory }: { readonly territory: string | null }): ReactNode {
  const { say, language } = useWords(fundingWords);
  const today = useInstallation()?.today;
  const isZone = useTerritory().territory?.level === 'ZONE' && territory !== null;
  const [isAll, setAll] = useState(false);
  const answer = useAnswer(StillToFundDocument, { territory });
  return (
    <Panel title={say('toFund')} answer={answer} of={answer.exact?.initiatives}>
      {({ nodes, totalCount }) =>
        nodes.length === 0 ? (
          <p className={styles.soft}>{say('noGap')}</p>
        ) : (
          <>
            <p className={styles.soft}>
              {say('toFundNote')} {territory !== null && say('wholeAmounts')} {isZone && say('zoneOnly')}
            </p>
            <Scroll label={say('toFund')}>
              <table className={styles.gaps}>
                <thead>
                  <tr>
                    <th scope="col">{say('initiative')}</th>
                    <th scope="col">{say('budget')}</th>
                    <th scope="col">{say('gap')}</th>
                  </tr>
                </thead>
                <tbody>
                  {(isAll ? nodes : nodes.slice(0, SHOWN_AT_FIRST)).map(
                    ({ id, title, budget, gap, endDate, isExample }) => (
                      <tr key={id}>
                        <td>
                          <To to={addressOf('initiative', id)}>
                            <Text>{title}</Text>
                          </To>
                          {isExample && <small>{say('example')}</small>}
                        </td>
                        <td>
                          <Money of={budget} />
                        </td>
                        <td>
                          <Money of={gap} />
                          {gap === budget && <small>{say('nothingKnown')}</small>}
                          {endDate != null && today !== undefined && endDate < today && (
                            <small>{say('over', { day: writeDay(endDate, language) })}</small>
                          )}
                        </td>
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            </Scroll>
            {nodes.length > SHOWN_AT_FIRST && (
              <Button onPress={() => setAll(!isAll)}>
                {isAll ? say('fewer') : say('allOf', { count: nodes.length })}
              </Button>
            )}
            {isAll && totalCount > nodes.length && (
              <p className={styles.soft}>{say('more', { count: totalCount - nodes.length })}</p>
            )}
          </>
        )
      }
    </Panel>
  );
}
