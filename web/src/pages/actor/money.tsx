/** What the actor received and granted, each nature separately, down to the rows. */
import type { ReactNode } from 'react';
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import type { Answer } from '../../data/use-answer.ts';
import type { ActorMoneyQuery, MoneyLineFragment } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Money as Amount } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { actorWords } from '../../words/actor.ts';
import { colonIn } from '../../words/colon.ts';
import { writeDay } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import { eurosOf } from '../funding/euros-of.ts';
import styles from './actor.module.css';

const fields = [
  { nature: 'SUBSIDY', received: 'receivedSubsidy', granted: 'grantedSubsidy' },
  { nature: 'LOAN', received: 'receivedLoan', granted: 'grantedLoan' },
  { nature: 'GUARANTEE', received: 'receivedGuarantee', granted: 'grantedGuarantee' },
  { nature: 'IN_KIND', received: 'receivedInKind', granted: 'grantedInKind' },
  { nature: 'OWN_FUNDS', received: 'receivedOwnFunds', granted: 'grantedOwnFunds' },
] as const;

export function Money({ answer }: { readonly answer: Answer<ActorMoneyQuery> }): ReactNode {
  const { say } = useWords(actorWords);
  const { data } = answer;
  return (
    <Panel title={say('money')} answer={answer} of={data?.received && data.granted ? data : undefined}>
      {(found) => {
        const isNone = !found.received?.totalCount && !found.granted?.totalCount;
        if (isNone) return <p className={styles.soft}>{say('noMoney')}</p>;
        return (
          <>
            <Direction of={found} way="received" />
            <Direction of={found} way="granted" />
            <p className={styles.soft}>{say('perNature')}</p>
          </>
        );
      }}
    </Panel>
  );
}

interface Props {
  readonly of: ActorMoneyQuery;
  readonly way: 'received' | 'granted';
}

function Direction({ of, way }: Props): ReactNode {
  const { say, language } = useWords(actorWords);
  const { say: sayFunding } = useWords(fundingWords);
  const label = useLabels();
  const rows = of[way];
  if (!rows || rows.totalCount === 0) return null;
  const paid = rows.nodes.filter(({ status }) => status === 'GRANTED');
  const requested = rows.nodes.filter(({ status }) => status !== 'GRANTED');
  const left = rows.totalCount - rows.nodes.length;
  const sums = fields.flatMap((field) => {
    const sum = of[field[way]];
    return sum && sum.totalCount > 0 ? [{ nature: field.nature, ...sum }] : [];
  });
  return (
    <section className={styles.direction}>
      {sums.length > 0 && (
        <>
          <h3>{say(way)}</h3>
          <ul>
            {sums.map(({ nature, totalAmount, totalCount }) => (
              <li key={nature}>
                {label('FundingNature', nature)}
                {colonIn(language)}
                {paid.filter((row) => row.nature === nature && row.passThrough === true).length === totalCount ? (
                  sayFunding('passThrough')
                ) : (
                  <Amount of={totalAmount} />
                )}{' '}
                ({say('links', { count: totalCount })})
              </li>
            ))}
          </ul>
          {left === 0 && <PassedOn of={paid} />}
          <Lines of={paid} way={way} />
        </>
      )}
      {requested.length > 0 && (
        <>
          <h3>{say(way === 'received' ? 'requestsMade' : 'requestsReceived')}</h3>
          <Lines of={requested} way={way} />
        </>
      )}
      {left > 0 && <p className={styles.soft}>{say('more', { count: left })}</p>}
    </section>
  );
}

/** How many of the grants are re-granted, which no sum counts, and when the first of them ends. */
function PassedOn({ of }: { readonly of: readonly MoneyLineFragment[] }): ReactNode {
  const { say, language } = useWords(actorWords);
  const today = useInstallation()?.today ?? '';
  const passed = of.filter(({ passThrough }) => passThrough === true);
  if (passed.length === 0) return null;
  const [next] = passed.flatMap(({ endDate }) => (endDate != null && endDate >= today ? [endDate] : [])).sort();
  return (
    <p className={styles.soft}>
      {next === undefined
        ? say('passedOn', { count: passed.length })
        : say('passedOnUntil', { count: passed.length, day: writeDay(next, language) })}
    </p>
  );
}

interface LinesProps {
  readonly of: readonly MoneyLineFragment[];
  readonly way: Props['way'];
}

function Lines({ of, way }: LinesProps): ReactNode {
  const { say } = useWords(actorWords);
  return (
    <details>
      <summary>{say('rows')}</summary>
      <List of={of} keyOf={({ id }) => id}>
        {(row) => <Line row={row} way={way} />}
      </List>
    </details>
  );
}

function Line({ row, way }: { readonly row: MoneyLineFragment; readonly way: Props['way'] }): ReactNode {
  const { say, language } = useWords(actorWords);
  const { say: sayFunding } = useWords(fundingWords);
  const label = useLabels();
  const { status, nature, decidedOn, decidedIn, endDate, passThrough, purpose, initiative } = row;
  const other = way === 'received' ? row.funder : row.beneficiary;
  const when = decidedOn == null ? decidedIn : writeDay(decidedOn, language);
  const about = [
    label('FundingStatus', status),
    nature != null && label('FundingNature', nature),
    when,
    endDate != null && sayFunding('until', { day: writeDay(endDate, language) }),
    passThrough === true && sayFunding('passThrough'),
    other && say(way === 'received' ? 'from' : 'to', { name: other.name }),
  ];
  return (
    <>
      <Amount of={eurosOf(row)} /> <Text>{initiative?.title ?? purpose ?? ''}</Text>
      <small>{about.filter(Boolean).join(' · ')}</small>
    </>
  );
}
