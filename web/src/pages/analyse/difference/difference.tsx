/** What began, ended, was granted, created, changed and archived between two days. */
import { type ReactNode, useEffect } from 'react';
import { addressOf } from '../../../address-of.ts';
import addresses from '../../../addresses.json';
import { useInstallation } from '../../../data/installation.tsx';
import { useLabels } from '../../../data/labels.tsx';
import { useAnswer } from '../../../data/use-answer.ts';
import { usePages } from '../../../data/use-pages.ts';
import { useAddress } from '../../../frame/use-address.ts';
import { WhatChangedDocument, type WhatChangedQuery } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { DataTable } from '../../../parts/export/data-table.tsx';
import { DayField } from '../../../parts/form/day-field.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Tick } from '../../../parts/tick.tsx';
import { analyseWords } from '../../../words/analyse.ts';
import { differenceWords } from '../../../words/difference.ts';
import { partsWords } from '../../../words/parts.ts';
import { useWords } from '../../../words/words.ts';
import { GrantDialog } from '../../funding/grant-dialog.tsx';
import styles from '../analyse.module.css';
import type { OfTerritory } from '../of-territory.ts';
import { askedBetween, changesTable, type Period } from './changes-table.ts';
import { readPeriod } from './read-period.ts';
import { LEFT_OUT, readWatched, type Watched } from './watched.ts';

/** Ticks for the kinds of changes and of what they are about: what is not ticked is in neither the table nor its files. */
function ChooseWatched({ watched: { changes, entities } }: { readonly watched: Watched }): ReactNode {
  const { say } = useWords(differenceWords);
  const label = useLabels();
  const [, changeAddress] = useAddress();
  const put = (value: string, isOn: boolean) =>
    changeAddress((next) => (isOn ? next.delete(LEFT_OUT, value) : next.append(LEFT_OUT, value)));
  const groups = [
    { name: say('what'), type: 'DifferenceKind', values: changes },
    { name: say('about'), type: 'DifferingKind', values: entities },
  ];
  return groups.map(({ name, type, values }) => (
    <fieldset key={type} className={styles.ticks}>
      <legend>{name}</legend>
      {values.map(({ value, isOn }) => (
        <Tick key={value} isOn={isOn} onChange={(isTicked) => put(value, isTicked)}>
          {label(type, value)}
        </Tick>
      ))}
    </fieldset>
  ));
}

type Found = NonNullable<WhatChangedQuery['difference']>;
type Entity = Found['nodes'][number]['entity'];
type Granted = NonNullable<WhatChangedQuery['grants']>['granted'];
type Variables = Period &
  Pick<Watched, 'what' | 'about'> & { readonly last: string; readonly territory: string | null };

export function Difference({ territory, name }: OfTerritory): ReactNode {
  const { say } = useWords(analyseWords);
  const { say: sayOf } = useWords(differenceWords);
  const [search, changeAddress] = useAddress();
  const today = useInstallation()?.today;
  const { from, to } = readPeriod(search, today) ?? {};
  const isReversed = from !== undefined && to !== undefined && from > to;
  const days = from && to ? askedBetween({ from, to }, today) : { from: '', to: '', last: '' };
  const watched = readWatched(search);
  const { what, about } = watched;
  const variables = { ...days, what, about, territory };
  const isNothing = what?.length === 0 || about?.length === 0;
  const isAsked = from !== undefined && to !== undefined && !isReversed && !isNothing;
  const answer = useAnswer(WhatChangedDocument, { ...variables, after: null }, isAsked);
  const put = (name: string, value: string) => changeAddress((next) => next.set(name, value));
  return (
    <>
      <div className={styles.choices}>
        <DayField label={say('from')} day={from} last={to} onDay={(day) => put('du', day)} />
        <DayField label={say('to')} day={to} first={from} onDay={(day) => put('au', day)} />
      </div>
      <ChooseWatched watched={watched} />
      {isReversed ? (
        <p role="alert">{sayOf('reversed')}</p>
      ) : isNothing ? (
        <p role="status">{sayOf('nothingTicked')}</p>
      ) : (
        <Panel title={say('difference')} isTitleHidden answer={answer} of={answer.exact?.difference} lines={10}>
          {(first) => (
            <Changes
              key={[from, to, territory, what, about].join(' ')}
              first={first}
              granted={answer.exact?.grants?.granted ?? []}
              variables={variables}
              watched={watched}
              period={{ from: from ?? '', to: to ?? '' }}
              name={name}
            />
          )}
        </Panel>
      )}
    </>
  );
}

/** So many changes are read without being asked for, so that the files have them all. */
const READ_AT_ONCE = 2_000;

/** In the address: the id of the line of funding that is open. */
const GRANT = 'financement';

interface Props {
  readonly first: Found;
  /** What was granted in the period, one total for each nature. */
  readonly granted: Granted;
  readonly variables: Variables;
  readonly watched: Watched;
  /** The days that are shown, YYYY-MM-DD; both count. */
  readonly period: Period;
  /** The name of the territory. */
  readonly name: string | null;
}

function Changes({ first, granted, variables, watched, period: { from, to }, name }: Props): ReactNode {
  const { say, language } = useWords(analyseWords);
  const { say: sayOf } = useWords(differenceWords);
  const { say: sayParts } = useWords(partsWords);
  const label = useLabels();
  const [search, changeAddress] = useAddress();
  const opened = search.get(GRANT);
  const { rows, more, fault, isAwaited } = usePages(first, {
    document: WhatChangedDocument,
    variables,
    pageIn: (data) => data.difference,
    keyOf: ({ what, on, entity, amountBefore, amount }) => [what, on, entity.id, amountBefore, amount].join(' '),
  });
  const isReading = more !== undefined && fault === undefined && rows.length < READ_AT_ONCE;
  useEffect(() => {
    if (isReading && !isAwaited) more();
  });
  const left = first.totalCount - rows.length;
  const { entities, ...table } = changesTable(
    rows,
    { granted, left, from, to, watched, isOfTerritory: variables.territory !== null },
    { say, sayOf, label, language },
  );
  const linkOf = (entity: Entity): string | null => {
    if (entity.__typename === 'Initiative') return addressOf('initiative', entity.id);
    if (entity.__typename === 'FundingLink') {
      const next = new URLSearchParams(search);
      next.set(GRANT, entity.id);
      return `${addresses.analyse}?${next}`;
    }
    return entity.__typename === 'Actor' ? addressOf('actor', entity.id) : null;
  };
  if (table.rows.length === 0) {
    if (watched.what || watched.about) return <p>{sayOf('nothingOfTicked')}</p>;
    return <p>{sayOf(variables.territory === null ? 'nothingChanged' : 'nothingChangedThere')}</p>;
  }
  return (
    <>
      {opened !== null && <GrantDialog id={opened} onClose={() => changeAddress((next) => next.delete(GRANT))} />}
      <DataTable
        title={`${say('difference')} · ${name ?? say('allPlaces')}`}
        name={`changements-${from}-${to}`}
        place={name}
        {...table}
        links={entities.map(linkOf)}
        isSourced
      />
      {more && (
        <Button isWaiting={isAwaited || isReading} onPress={more}>
          {sayParts('more')}
        </Button>
      )}
    </>
  );
}
