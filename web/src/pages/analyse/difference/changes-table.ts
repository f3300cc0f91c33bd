/** What changed between two days, as rows: on the page and in the deliverable. */
import type { WhatChangedQuery } from '../../../generated/graphql.ts';
import type { Basis } from '../../../parts/export/read-sources.ts';
import type { Cell } from '../../../parts/export/table.ts';
import { writeDay, writeMoney } from '../../../words/formats.ts';
import { nameRecord } from '../../../words/records/name-record.ts';
import type { TableWords } from '../table-words.ts';
import type { Watched } from './watched.ts';

type Row = NonNullable<WhatChangedQuery['difference']>['nodes'][number];
type Granted = NonNullable<WhatChangedQuery['grants']>['granted'];

export interface Period {
  /** YYYY-MM-DD; both days count. */
  readonly from: string;
  readonly to: string;
}

/** @param today YYYY-MM-DD; for a leap day, the day before counts */
export const yearBefore = (today: string): string =>
  `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28');

/** @param day YYYY-MM-DD */
const move = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Both days count, also for what ends on the last one: the API is asked for one day more on either side. What was granted has the day itself. */
export const askedBetween = ({ from, to }: Period, today: string | undefined): Period & { readonly last: string } => ({
  from: move(from, -1),
  to: to === today ? to : move(to, 1),
  last: to,
});

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

/** More records than this are created on one day by a file, not by hand. */
const MOST_BY_HAND = 20;

/** The days on which many records were created, each with their number. */
function daysOfLoads(rows: readonly Row[]): ReadonlyMap<string, number> {
  const created = new Map<string, number>();
  for (const { what, on } of rows) if (what === 'CREATED') created.set(on, (created.get(on) ?? 0) + 1);
  return new Map([...created].filter(([, count]) => count > MOST_BY_HAND));
}

interface Shown extends Period {
  /** What was granted in the period, one total for each nature. */
  readonly granted: Granted;
  /** How many rows are not read yet. */
  readonly left: number;
  /** Which kinds are shown; absent: all of them. */
  readonly watched?: Watched;
  /** What many records were created on, as on the day of an import, is one row: for a file that nobody scrolls. */
  readonly isShort?: boolean;
  /** Only what concerns a territory is listed. */
  readonly isOfTerritory: boolean;
}

export function changesTable(
  all: readonly Row[],
  { from, to, granted, left, watched, isShort = false, isOfTerritory }: Shown,
  { say, sayOf, label, language }: Pick<TableWords, 'say' | 'sayOf' | 'label' | 'language'>,
) {
  const rows = all
    .filter((row) => dayOf(row) >= from && dayOf(row) <= to)
    // By the day that is shown: what ended on the last day of a month comes before what began on the first of the next.
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const period = say('period', { from: writeDay(from, language), to: writeDay(to, language) });
  const nameOf = (entity: Row['entity']): string =>
    entity.__typename === 'Gone'
      ? sayOf('gone', { kind: label('EntityKind', entity.was) })
      : nameRecord(entity, say('unknown'));
  const natureOf = ({ nature, natureBefore }: Row): string =>
    [natureBefore, nature].flatMap((each) => (each == null ? [] : label('FundingNature', each))).join(' → ');
  const sumOf = ({ nature, amount }: Granted[number]) =>
    `${label('FundingNature', nature)} ${writeMoney(amount, language)}`;
  const { changes = [], entities = [] } = watched ?? {};
  const namesOf = (type: string, marked: Watched['changes' | 'entities']) =>
    marked.flatMap(({ value, isOn }) => (isOn ? [] : [label(type, value)]));
  const leftOut = [...namesOf('DifferenceKind', changes), ...namesOf('DifferingKind', entities)];
  const isOn = (kind: string) => [...changes, ...entities].every((one) => one.isOn || one.value !== kind);
  const loads = isShort ? daysOfLoads(rows) : new Map<string, number>();
  /** How many records the row stands for as one of a load; undefined: it stands for itself. */
  const loadOf = ({ what, on }: Row) => (what === 'CREATED' ? loads.get(on) : undefined);
  const told = new Set<string>();
  const listed = rows.filter((row) => {
    if (loadOf(row) === undefined) return true;
    const isFirst = !told.has(row.on);
    told.add(row.on);
    return isFirst;
  });
  const basis: Basis = { rows: rows.map(({ entity }) => entity.id) };
  return {
    basis,
    entities: rows.map(({ entity }) => entity),
    ids: listed.map((row) => (loadOf(row) === undefined ? row.entity.id : '')),
    headings: [
      ...[sayOf('about'), sayOf('what'), sayOf('on'), say('nature'), sayOf('eurosBefore'), sayOf('eurosAfter')],
    ],
    rows: listed.map((row): Cell[] => {
      const count = loadOf(row);
      const kind = [label('DifferenceKind', row.what), { day: dayOf(row) }];
      if (count !== undefined) return [sayOf('load', { count }), ...kind, '', '', ''];
      return [nameOf(row.entity), ...kind, natureOf(row), ...amountsOf(row)];
    }),
    notes: [
      ...[period, sayOf('watched', { count: rows.length + left })],
      ...(leftOut.length > 0 ? [say('without', { names: leftOut.join(' ; ') })] : []),
      ...(isOfTerritory ? [sayOf('concerns')] : []),
      ...(granted.length > 0 && isOn('GRANTED') && isOn('FUNDING_LINK')
        ? [sayOf('granted', { sums: granted.map(sumOf).join(' ; ') })]
        : []),
      ...(left > 0 ? [sayOf('notShown', { count: left })] : []),
    ],
  };
}
