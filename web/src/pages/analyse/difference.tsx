/** What began, ended, was granted, created, changed and archived between two days. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { usePages } from '../../data/use-pages.ts';
import { useInstallation } from '../../frame/installation.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { WhatChangedDocument, type WhatChangedQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/export/data-table.tsx';
import type { Cell } from '../../parts/export/table.ts';
import { DayField } from '../../parts/form/day-field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { analyseWords } from '../../words/analyse.ts';
import { differenceWords } from '../../words/difference.ts';
import { writeDay, writeMoney } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';

type Found = NonNullable<WhatChangedQuery['difference']>;
type Entity = Found['nodes'][number]['entity'];
type Row = Found['nodes'][number];
type Granted = NonNullable<WhatChangedQuery['grants']>['granted'];
type Period = { readonly from: string; readonly to: string };
type Variables = Period & { readonly last: string };

/** @param today YYYY-MM-DD; for a leap day, the day before counts */
const yearBefore = (today: string) => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28');

/** @param day YYYY-MM-DD */
const move = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** An end is shown with its last day; the API gives the first day after it. */
const dayOf = ({ what, on }: { readonly what: string; readonly on: string }) => (what === 'ENDED' ? move(on, -1) : on);

/** Before and after: empty where nothing was or is granted, null where the amount is unknown. */
function amountsOf({ what, entity, amountBefore, amount }: Row): readonly [Cell, Cell] {
  const euros = (known: string | null | undefined): Cell => (known == null ? null : { euros: known });
  const isGranted = entity.__typename === 'FundingLink' && entity.status === 'GRANTED';
  if (what === 'GRANTED') return ['', euros(amount)];
  if (what === 'GRANT_CHANGED') return [euros(amountBefore), amount == null && !isGranted ? '' : euros(amount)];
  return [amountBefore == null ? '' : euros(amountBefore), ''];
}

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

export function Difference(): ReactNode {
  const { say } = useWords(analyseWords);
  const { say: sayOf } = useWords(differenceWords);
  const [search, changeAddress] = useAddress();
  const today = useInstallation()?.today;
  const [asked, until] = [search.get('du'), search.get('au')];
  const to = isDay(until) ? until : today;
  const from = isDay(asked) ? asked : to && yearBefore(to);
  const isReversed = from !== undefined && to !== undefined && from > to;
  const variables: Variables = {
    // Both days count, also for what ends on the last one: the API is asked for one day more on either side.
    from: from === undefined ? '' : move(from, -1),
    to: to === undefined ? '' : to === today ? to : move(to, 1),
    // What was granted has the day itself.
    last: to ?? '',
  };
  const isAsked = from !== undefined && to !== undefined && !isReversed;
  const answer = useAnswer(WhatChangedDocument, { ...variables, after: null }, isAsked);
  const put = (name: string, value: string) => changeAddress((next) => next.set(name, value));
  return (
    <>
      <div className={styles.choices}>
        <DayField label={say('from')} day={from} last={to} onDay={(day) => put('du', day)} />
        <DayField label={say('to')} day={to} first={from} onDay={(day) => put('au', day)} />
      </div>
      {isReversed ? (
        <p role="alert">{sayOf('reversed')}</p>
      ) : (
        <Panel title={say('difference')} isTitleHidden answer={answer} of={answer.exact?.difference} lines={10}>
          {(first) => (
            <Changes
              key={`${from} ${to}`}
              first={first}
              granted={answer.exact?.grants?.granted ?? []}
              variables={variables}
              period={{ from: from ?? '', to: to ?? '' }}
            />
          )}
        </Panel>
      )}
    </>
  );
}

interface Props {
  readonly first: Found;
  /** What was granted in the period, one total for each nature. */
  readonly granted: Granted;
  readonly variables: Variables;
  /** The days that are shown, YYYY-MM-DD; both count. */
  readonly period: Period;
}

function Changes({ first, granted, variables, period: { from, to } }: Props): ReactNode {
  const { say, language } = useWords(analyseWords);
  const { say: sayOf } = useWords(differenceWords);
  const { say: sayParts } = useWords(partsWords);
  const label = useLabels();
  const { rows, more, isAwaited } = usePages(first, {
    document: WhatChangedDocument,
    variables,
    pageIn: (data) => data.difference,
    keyOf: ({ what, on, entity, amountBefore, amount }) => [what, on, entity.id, amountBefore, amount].join(' '),
  });
  const nodes = rows
    .filter((row) => dayOf(row) >= from && dayOf(row) <= to)
    // By the day that is shown: what ended on the last day of a month comes before what began on the first of the next.
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const left = first.totalCount - rows.length;
  const period = say('period', { from: writeDay(from, language), to: writeDay(to, language) });
  const nameOf = (entity: Entity): string => {
    switch (entity.__typename) {
      case 'Initiative':
        return entity.title;
      case 'Actor':
        return entity.name;
      case 'Gone':
        return sayOf('gone', { kind: label('EntityKind', entity.was) });
      case 'FundingLink':
        return `${entity.funder?.name ?? say('unknown')} → ${entity.beneficiary?.name ?? say('unknown')}${entity.purpose == null ? '' : ` (${entity.purpose})`}`;
      default:
        return entity.id;
    }
  };
  const natureOf = ({ nature, natureBefore }: Row): string =>
    [natureBefore, nature].flatMap((each) => (each == null ? [] : label('FundingNature', each))).join(' → ');
  const sumOf = ({ nature, amount }: Granted[number]) =>
    `${label('FundingNature', nature)} ${writeMoney(amount, language)}`;
  const linkOf = (entity: Entity): string | null => {
    if (entity.__typename === 'Initiative') return addressOf('initiative', entity.id);
    return entity.__typename === 'Actor' ? addressOf('actor', entity.id) : null;
  };
  if (nodes.length === 0) return <p>{sayOf('nothingChanged')}</p>;
  return (
    <>
      <DataTable
        title={say('difference')}
        name={`changements-${from}-${to}`}
        headings={[
          sayOf('about'),
          sayOf('what'),
          sayOf('on'),
          say('nature'),
          sayOf('eurosBefore'),
          sayOf('eurosAfter'),
        ]}
        basis={{ rows: nodes.map(({ entity }) => entity.id) }}
        rows={nodes.map((row) => [
          ...[nameOf(row.entity), label('DifferenceKind', row.what), { day: dayOf(row) }],
          ...[natureOf(row), ...amountsOf(row)],
        ])}
        links={nodes.map(({ entity }) => linkOf(entity))}
        notes={[
          ...[period, sayOf('watched', { count: nodes.length + left })],
          granted.length > 0 && sayOf('granted', { sums: granted.map(sumOf).join(' ; ') }),
          left > 0 && sayOf('notShown', { count: left }),
        ]}
      />
      {more && (
        <Button isWaiting={isAwaited} onPress={more}>
          {sayParts('more')}
        </Button>
      )}
    </>
  );
}
