/** What ends first: who pays, who receives, and whether a follow-up is known. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import type { Answer } from '../../data/use-answer.ts';
import type { FundingEndsQuery, FundingRowFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { List } from '../../parts/list.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay, writeMoney } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import type { Ahead } from './ahead.ts';
import { decisionOf } from './decision-of.ts';
import { EndsTable } from './ends-table.tsx';
import { followUpOf } from './follow-up.ts';
import styles from './funding.module.css';
import { FundingRow } from './funding-row.tsx';
import { MONTHS } from './months.ts';

interface PassedOnProps {
  readonly rows: readonly FundingRowFragment[];
  /** Of all, also those that are not among the rows. */
  readonly count: number;
  /** Nothing else ends. */
  readonly isAlone: boolean;
  /** The number of rows to show. */
  readonly most: number;
}

/** Re-granted subsidies that end: no sum has their money twice, and still whoever receives them will miss them: they end as the others do. */
function PassedOn({ rows, count, isAlone, most }: PassedOnProps): ReactNode {
  const { say } = useWords(fundingWords);
  const shown = rows.slice(0, most);
  return (
    <section>
      <p>{say(isAlone ? 'passedOnAlone' : 'passedOn', { count })}</p>
      <List of={shown} keyOf={({ id }) => id}>
        {(row) => <FundingRow row={row} />}
      </List>
      {count > shown.length && <p className={styles.soft}>{say('more', { count: count - shown.length })}</p>}
    </section>
  );
}

interface ChooseAheadProps {
  readonly ahead: Ahead;
  readonly onAhead: (ahead: Ahead) => void;
}

const TO_DAY = 'day';

/** Where the months end, so that the same is listed until another day is chosen. */
function monthsAfter(day: string, months: number): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.toISOString().slice(0, 10);
}

/** A choice of how far ahead to look: some months, or to a day. */
function ChooseAhead({ ahead: { months, until }, onAhead }: ChooseAheadProps): ReactNode {
  const { say } = useWords(fundingWords);
  const today = useInstallation()?.today;
  const choose = (value: string) =>
    onAhead(
      value === TO_DAY
        ? { months, until: today ? monthsAfter(today, months) : null }
        : { months: Number(value), until: null },
    );
  return (
    <div className={styles.choose}>
      <label className={styles.choose}>
        {say('months')}{' '}
        <select value={until === null ? months : TO_DAY} onChange={({ target }) => choose(target.value)}>
          {MONTHS.map((each) => (
            <option key={each} value={each}>
              {say('monthsOf', { count: each })}
            </option>
          ))}
          <option value={TO_DAY}>{say('toDay')}</option>
        </select>
      </label>
      {until !== null && (
        <DayField label={say('lastDay')} day={until} first={today} onDay={(day) => onAhead({ months, until: day })} />
      )}
    </div>
  );
}

export const ENDS_AT_FIRST = 5;

interface Props {
  readonly answer: Answer<FundingEndsQuery>;
  readonly ends: FundingEndsQuery['fundingCliff'] | undefined;
  readonly ahead: Ahead;
  readonly isAll: boolean;
  /** The name of the territory; null: all of them. */
  readonly place: string | null;
  readonly onAhead: (ahead: Ahead) => void;
  readonly onAll: (isAll: boolean) => void;
}

type End = NonNullable<FundingEndsQuery['fundingCliff']>['nodes'][number];

export function Ends({ answer, ends, ahead, isAll, place, onAhead, onAll }: Props): ReactNode {
  const { say, language } = useWords(fundingWords);
  const sumOf = (amount: string | null | undefined, count: number, unknown: number) =>
    [
      amount == null ? say('endsUnvalued', { count }) : say('endsSum', { count, amount: writeMoney(amount, language) }),
      amount != null && unknown > 0 && say('endsUnknown', { count: unknown }),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <Panel
      title={say('endsFirst')}
      beside={<ChooseAhead ahead={ahead} onAhead={onAhead} />}
      answer={answer}
      of={ends}
      lines={8}
    >
      {({ nodes, totalCount, dismissedCount, passedOn, passedOnCount, amount, grantCount, unknownAmountCount }) => {
        const isShort = totalCount > ENDS_AT_FIRST && !isAll;
        const reGranted = passedOnCount > 0 && (
          <PassedOn
            rows={passedOn}
            count={passedOnCount}
            isAlone={totalCount === 0}
            most={isShort ? ENDS_AT_FIRST : passedOn.length}
          />
        );
        // What ends first comes first.
        const isReGrantedFirst = (passedOn[0]?.endDate ?? '9999') < (nodes[0]?.endsOn ?? '9999');
        return (
          <>
            {grantCount > 0 && <p>{sumOf(amount, grantCount, unknownAmountCount)}</p>}
            {isReGrantedFirst && reGranted}
            <List
              of={isShort ? nodes.slice(0, ENDS_AT_FIRST) : nodes}
              keyOf={({ id }) => id}
              none={passedOnCount > 0 ? undefined : say('nothingEnds')}
            >
              {(end) => <OneEnd end={end} />}
            </List>
            {totalCount > nodes.length && isAll && (
              <p className={styles.soft}>{say('more', { count: totalCount - nodes.length })}</p>
            )}
            {!isReGrantedFirst && reGranted}
            {!isShort && nodes.length + passedOn.length > 0 && (
              <EndsTable ends={nodes} passedOn={passedOn} ahead={ahead} place={place} />
            )}
            {place !== null && nodes.length > 0 && <p className={styles.soft}>{say('wholeAmounts')}</p>}
            {dismissedCount > 0 && <p className={styles.soft}>{say('dismissed', { count: dismissedCount })}</p>}
            {totalCount > ENDS_AT_FIRST && (
              <Button onPress={() => onAll(!isAll)}>{isAll ? say('fewer') : say('all', { count: totalCount })}</Button>
            )}
          </>
        );
      }}
    </Panel>
  );
}

function OneEnd({ end }: { readonly end: End }): ReactNode {
  const { say, language } = useWords(fundingWords);
  const label = useLabels();
  const { id, endsOn, goesOn, amount, funders, beneficiaries, fundingLinks, said, matter } = end;
  const decision = decisionOf(end);
  const names = (list: readonly { readonly name: string }[]) =>
    list.map(({ name }) => name).join(', ') || say('unknown');
  return (
    <>
      <p className={styles.chips}>
        <Chip tone={goesOn ? 'QUIET' : 'WARM'}>{say('until', { day: writeDay(endsOn, language) })}</Chip>
        <Chip tone={goesOn ? 'BRIDGE' : 'GOLD'}>{say(followUpOf(end))}</Chip>
        {decision && <Chip tone="BRIDGE">{label('DecisionStatus', decision.status)}</Chip>}
      </p>
      <strong>{said.headline}</strong>
      <p>
        <Money of={amount} /> ·{' '}
        <Text>{say('paidBy', { funders: names(funders), beneficiaries: names(beneficiaries) })}</Text>
      </p>
      {said.isExample && <small>{say('example')}</small>}
      <div className={styles.foot}>
        <details>
          <summary>{say('lines')}</summary>
          <List of={fundingLinks} keyOf={(row) => row.id}>
            {(row) => <FundingRow row={row} />}
          </List>
        </details>
        <To to={addressOf('matter', matter?.id ?? id)}>{say('toDossier')} →</To>
      </div>
    </>
  );
}
