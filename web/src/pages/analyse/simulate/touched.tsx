/** What a simulated change would affect, and what would remain: in a sentence, in figures, initiative by initiative. */

import type { ReactNode } from 'react';
import { addressOf } from '../../../address-of.ts';
import addresses from '../../../addresses.json';
import { useInstallation } from '../../../frame/installation.tsx';
import type { SimulateQuery, StandingFragment } from '../../../generated/graphql.ts';
import { DataTable } from '../../../parts/export/data-table.tsx';
import type { Cell } from '../../../parts/export/table.ts';
import { List } from '../../../parts/list.tsx';
import { useUnknownState } from '../../../parts/state/use-unknown-state.ts';
import { EVERYWHERE } from '../../../parts/to.tsx';
import { stoppedWords } from '../../../words/analyse/stopped.ts';
import { writeNumber } from '../../../words/formats.ts';
import { useLabels } from '../../../words/labels.tsx';
import { simulateWords } from '../../../words/simulate.ts';
import { useWords } from '../../../words/words.ts';
import { FundingRow } from '../../funding/funding-row.tsx';
import styles from '../analyse.module.css';
import { percentOf } from '../percent-of.ts';
import type { Change } from './change.ts';
import { Left } from './left.tsx';
import { Losses } from './losses.tsx';
import { Lost, type LostTies } from './lost.tsx';
import { whoPays } from './who-pays.ts';

interface Props {
  readonly found: NonNullable<SimulateQuery['whatIf']>;
  /** The ties of an actor that leaves. */
  readonly ties: LostTies | undefined;
  /** Id and name of the entity that changes. */
  readonly who: string;
  readonly name: string;
  readonly change: Change;
  /** The name of the council's territory. */
  readonly home: string | undefined;
}

/** Each with the page that shows what it counts. */
const COUNTS = {
  overlaps: `${addresses.matters}?nature=OVERLAP&etat=ALL`,
  nested: addresses.matters,
  isolatedActors: `${addresses.actors}?relier=oui&${EVERYWHERE}=oui`,
  synergiesBetweenInitiatives: addresses.matters,
  synergiesBetweenActors: `${addresses.actors}?${EVERYWHERE}=oui`,
  gaps: addresses.territory,
  grants: `${addresses.funding}?${EVERYWHERE}=oui`,
} as const satisfies Partial<Readonly<Record<keyof StandingFragment, string>>>;
const counts = Object.keys(COUNTS) as (keyof typeof COUNTS)[];

export function Touched({ found, ties, who, name, change, home }: Props): ReactNode {
  const { say, language } = useWords(simulateWords);
  const { say: sayStopped } = useWords(stoppedWords);
  const label = useLabels();
  const unknownState = useUnknownState();
  const today = useInstallation()?.today;
  const { touched, before, after, sentence } = found;
  const figures: (readonly Cell[])[] = [
    ...counts.map((each): readonly Cell[] => [
      ...[say(each), before[each] ?? null, after[each] ?? null],
      [say(`counts_${each}`, { home: home ?? '' }), whyMore(each), whyLess(before[each], after[each])]
        .filter(Boolean)
        .join(' '),
    ]),
    [say('amount'), moneyOf(before), moneyOf(after), say('counts_amount')],
    [
      ...[say('fragmentation'), fragmented(before), fragmented(after)],
      [say('counts_fragmentation'), whyLess(before.fragmentation, after.fragmentation)].filter(Boolean).join(' '),
    ],
  ];
  const figureLinks = [...counts.map((each) => COUNTS[each]), ...[COUNTS.grants, `${addresses.analyse}?vue=relais`]];
  const count = touched.initiativeCount;
  const atHome = touched.homeInhabitants;
  const people = { all: writeNumber(touched.inhabitants ?? 0, language) };
  const more = touched.fundingLinkCount - touched.fundingLinks.length;
  // A funder that stops paying keeps its other roles; when an initiative ends, no actor leaves.
  const isGone = change === 'actorLeaves';
  const isOne = isOfInitiative(change);
  const told = isOne
    ? sayStopped(stateOf(touched.initiatives[0]), { name })
    : say(`touched_${change}`, { count, number: writeNumber(count, language), name });
  return (
    <div className={styles.simulated}>
      <p>
        <strong>{told}</strong>{' '}
        {touched.territories.length > 0 &&
          say('places', { names: touched.territories.map((territory) => territory.name).join(', ') })}{' '}
        {touched.inhabitants != null &&
          (atHome != null && atHome !== touched.inhabitants && home !== undefined
            ? say('atHome', { ...people, number: writeNumber(atHome, language), name: home })
            : say('inhabitants', people))}
      </p>
      <Losses initiatives={touched.initiatives} {...{ ties, who, name, change, today }} />
      <Left found={found} change={change} />
      {ties && <Lost ties={ties} who={who} name={name} />}
      {count > 0 && <h2>{say('initiatives')}</h2>}
      {count > 0 && (
        <DataTable
          title={say('initiatives')}
          name="simulation-initiatives"
          basis={{ rows: touched.initiatives.map(({ id }) => id) }}
          headings={[
            ...[say('initiative'), say('kind'), say('end'), say('where')],
            ...(isOne ? [say('participants')] : [say('its'), say('remain')]),
            say(isOne ? 'paying' : 'payingStill'),
          ]}
          rows={touched.initiatives.map((initiative) => {
            const { title, kind, endDate, territories, participantsConnection } = initiative;
            const { edges } = participantsConnection;
            const tell = ({ properties: { role }, node }: (typeof edges)[number]) =>
              role == null ? node.name : `${node.name} (${label('ParticipationRole', role)})`;
            const own = edges.filter(({ node }) => node.id === who);
            // Who pays is no partner.
            const working = edges.filter(
              ({ node, properties }) => properties.role !== 'FUNDER' && (node.id !== who || !isGone),
            );
            const paying = whoPays(initiative, isOne ? undefined : who, today);
            // An actor that only pays by a grant has no role.
            const roles = own.flatMap(({ properties: { role } }) =>
              role == null ? [] : [label('ParticipationRole', role)],
            );
            return [
              ...[
                title,
                kind == null ? null : label('InitiativeKind', kind),
                endDate == null ? null : { day: endDate },
              ],
              territories.map((place) => place.name).join(', '),
              ...(isOne ? [] : [roles.join(', ') || say('pays')]),
              working.length === 0 ? say('nobody') : working.map(tell).join(', '),
              paying.length === 0 ? say('nobody') : paying.join(', '),
            ];
          })}
          links={touched.initiatives.map(({ id }) => addressOf('initiative', id))}
        />
      )}
      <h2>{say(`funding_${change}`)}</h2>
      <List of={touched.fundingLinks} keyOf={({ id }) => id} none={say('noGrants')}>
        {(row) => <FundingRow row={row} isOfInitiative={isOne} />}
      </List>
      {more > 0 && <p className={styles.soft}>{say('moreFunding', { count: more })}</p>}
      {touched.fundingLinkCount > 0 && (
        <p className={styles.soft}>{say(change === 'funderWithdraws' ? 'withdrawn' : 'stayGranted')}</p>
      )}
      <h2>{say('figures')}</h2>
      <p>{sentence}</p>
      <DataTable
        title={say('figures')}
        name="simulation-indicateurs"
        headings={[say('figure'), say('before'), say('after'), say('counts')]}
        rows={figures}
        links={figureLinks}
        notes={[say('everywhere'), say('caveat')]}
      />
    </div>
  );

  /** @param stopped the initiative that would stop; undefined: it is over */
  function stateOf(
    stopped: (typeof touched.initiatives)[number] | undefined,
  ): 'goesOn' | 'toCome' | 'unknown' | 'goesOnNoMore' {
    if (!stopped) return 'goesOnNoMore';
    if (unknownState(stopped) !== null) return 'unknown';
    const { startDate } = stopped;
    return startDate != null && today !== undefined && startDate > today ? 'toCome' : 'goesOn';
  }

  /** A figure that falls when somebody leaves would read as progress. */
  function whyLess(now: number | null | undefined, then: number | null | undefined): string | undefined {
    return (then ?? 0) < (now ?? 0) ? say('lower', { name }) : undefined;
  }

  /** A figure that grows when somebody leaves would read as a mistake. */
  function whyMore(each: keyof typeof COUNTS): string | undefined {
    const [now, then] = [before[each] ?? 0, after[each] ?? 0];
    const isOfPairs = each === 'overlaps' || each === 'nested';
    return change === 'actorLeaves' && isOfPairs && then > now ? say('morePairs', { name }) : undefined;
  }
}

const isOfInitiative = (change: Change) => change === 'initiativeStops';

const moneyOf = ({ grantedAmount }: StandingFragment): Cell =>
  grantedAmount == null ? null : { euros: grantedAmount };

const fragmented = ({ fragmentation }: StandingFragment): Cell =>
  fragmentation == null ? null : percentOf(fragmentation);
