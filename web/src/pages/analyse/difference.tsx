/** What began, ended, was created and was archived between two days. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useInstallation } from '../../frame/installation.tsx';
import { WhatChangedDocument, type WhatChangedQuery } from '../../generated/graphql.ts';
import { DataTable } from '../../parts/export/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { analyseWords } from '../../words/analyse.ts';
import { writeDay } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';
import { useAddress } from './use-address.ts';

type Entity = NonNullable<WhatChangedQuery['difference']>['nodes'][number]['entity'];

/** @param today YYYY-MM-DD; for a leap day, the day before counts */
const yearBefore = (today: string) => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28');

/** @param day YYYY-MM-DD */
const move = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** An end is shown with its last day; the API gives the first day after it. */
const dayOf = ({ what, on }: { readonly what: string; readonly on: string }) => (what === 'ENDED' ? move(on, -1) : on);

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

export function Difference(): ReactNode {
  const { say, language } = useWords(analyseWords);
  const label = useLabels();
  const [search, changeAddress] = useAddress();
  const today = useInstallation()?.today;
  const [asked, until] = [search.get('du'), search.get('au')];
  const to = isDay(until) ? until : today;
  const from = isDay(asked) ? asked : to && yearBefore(to);
  const answer = useAnswer(
    WhatChangedDocument,
    // Both days count, also for what ends on the last one: the API is asked for one day more on either side.
    { from: from === undefined ? '' : move(from, -1), to: to === undefined ? '' : to === today ? to : move(to, 1) },
    from !== undefined && to !== undefined,
  );
  const put = (name: string, value: string) => changeAddress((next) => next.set(name, value));
  const nameOf = (entity: Entity): string => {
    switch (entity.__typename) {
      case 'Initiative':
        return entity.title;
      case 'Actor':
        return entity.name;
      case 'Gone':
        return say('gone', { kind: label('EntityKind', entity.was) });
      case 'FundingLink':
        return entity.purpose ?? say('noPurpose');
      default:
        return entity.id;
    }
  };
  const linkOf = (entity: Entity): string | null => {
    if (entity.__typename === 'Initiative') return addressOf('initiative', entity.id);
    return entity.__typename === 'Actor' ? addressOf('actor', entity.id) : null;
  };
  return (
    <>
      <div className={styles.choices}>
        <label>
          {say('from')}
          <input type="date" value={from ?? ''} max={to} onChange={({ target }) => put('du', target.value)} />
        </label>
        <label>
          {say('to')}
          <input type="date" value={to ?? ''} min={from} onChange={({ target }) => put('au', target.value)} />
        </label>
      </div>
      <Panel title={say('difference')} isTitleHidden answer={answer} of={answer.exact?.difference} lines={10}>
        {({ nodes: all, totalCount }) => {
          const nodes = all.filter(
            (row) => from !== undefined && to !== undefined && dayOf(row) >= from && dayOf(row) <= to,
          );
          const more = totalCount - all.length;
          const period = say('period', { from: writeDay(from ?? '', language), to: writeDay(to ?? '', language) });
          return nodes.length === 0 ? (
            <p>{say('nothingChanged')}</p>
          ) : (
            <DataTable
              title={say('difference')}
              name={`changements-${from}-${to}`}
              headings={[say('about'), say('what'), say('on')]}
              rows={nodes.map((row) => [nameOf(row.entity), label('DifferenceKind', row.what), { day: dayOf(row) }])}
              links={nodes.map(({ entity }) => linkOf(entity))}
              notes={[
                ...[period, say('watched', { count: nodes.length + more })],
                more > 0 && say('more', { count: more }),
              ]}
            />
          );
        }}
      </Panel>
    </>
  );
}
