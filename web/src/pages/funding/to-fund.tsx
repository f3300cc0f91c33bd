/** The part of each budget that known funding does not cover; apart, the budgets of which no funding at all is known: these are no need, but to be checked. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { StillToFundDocument, type ToFundFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { toFundWords } from '../../words/funding/to-fund.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';

const SHOWN_AT_FIRST = 8;

type Row = ToFundFragment['nodes'][number];

/** What was abandoned needs nothing. */
const isWanted = ({ status }: Row): boolean => status !== 'ABANDONED';

const isPaid = ({ gap, budget }: Row): boolean => gap !== budget;

export function ToFund({ territory }: { readonly territory: string | null }): ReactNode {
  const { say } = useWords(toFundWords);
  const { say: sayFunding } = useWords(fundingWords);
  const isZone = useTerritory().territory?.level === 'ZONE' && territory !== null;
  const answer = useAnswer(StillToFundDocument, { territory });
  const { funded, unfunded } = answer.exact ?? {};
  return (
    <Panel title={say('toFund')} answer={answer} of={funded && unfunded && { funded, unfunded }}>
      {({ funded: some, unfunded: others }) => {
        // A loan or own funds may pay for a part where no subsidy is known.
        const paid = [...some.nodes, ...others.nodes.filter(isPaid)].filter(isWanted);
        const unpaid = others.nodes.filter((row) => !isPaid(row)).filter(isWanted);
        const [more, moreUnpaid] = [some, others].map(({ totalCount, nodes }) => totalCount - nodes.length);
        return (
          <>
            <p className={styles.soft}>
              {say('toFundNote')} {territory !== null && sayFunding('wholeAmounts')} {isZone && sayFunding('zoneOnly')}
            </p>
            {paid.length === 0 ? (
              <p className={styles.soft}>{say('noGap')}</p>
            ) : (
              <Rows label={say('toFund')} of={paid} more={more ?? 0} hasGap />
            )}
            {unpaid.length > 0 && (
              <>
                <h3 className={styles.apart}>{say('nothingKnown')}</h3>
                <p className={styles.soft}>{say('nothingKnownNote')}</p>
                <Rows label={say('nothingKnown')} of={unpaid} more={moreUnpaid ?? 0} />
              </>
            )}
          </>
        );
      }}
    </Panel>
  );
}

interface Props {
  readonly label: string;
  readonly of: readonly Row[];
  /** How many were not read. */
  readonly more: number;
  /** Something is known to pay for them, so that the rest is known. */
  readonly hasGap?: boolean;
}

function Rows({ label, of: rows, more, hasGap = false }: Props): ReactNode {
  const { say, language } = useWords(toFundWords);
  const { say: sayFunding } = useWords(fundingWords);
  const today = useInstallation()?.today;
  const [isAll, setAll] = useState(false);
  return (
    <>
      <Scroll label={label}>
        <table className={styles.gaps}>
          <thead>
            <tr>
              <th scope="col">{sayFunding('initiative')}</th>
              <th scope="col">{say('budget')}</th>
              {hasGap && <th scope="col">{say('gap')}</th>}
            </tr>
          </thead>
          <tbody>
            {(isAll ? rows : rows.slice(0, SHOWN_AT_FIRST)).map(({ id, title, budget, gap, endDate, isExample }) => (
              <tr key={id}>
                <td>
                  <To to={addressOf('initiative', id)}>
                    <Text>{title}</Text>
                  </To>
                  {isExample && <small>{sayFunding('example')}</small>}
                  {endDate != null && today !== undefined && endDate < today && (
                    <small>{say('over', { day: writeDay(endDate, language) })}</small>
                  )}
                </td>
                <td>
                  <Money of={budget} />
                </td>
                {hasGap && (
                  <td>
                    <Money of={gap} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length > SHOWN_AT_FIRST && (
        <Button onPress={() => setAll(!isAll)}>
          {isAll ? sayFunding('fewer') : sayFunding(more > 0 ? 'allOf' : 'all', { count: rows.length })}
        </Button>
      )}
      {isAll && more > 0 && <p className={styles.soft}>{sayFunding('more', { count: more })}</p>}
    </>
  );
}
