/** What a simulated change would affect, and what would remain: in a sentence, in figures, initiative by initiative. */

import { Fragment, type ReactNode } from 'react';
import { addressOf } from '../../../address-of.ts';
import addresses from '../../../addresses.json';
import { useInstallation } from '../../../data/installation.tsx';
import { useLabels } from '../../../data/labels.tsx';
import type { SimulateQuery, StandingFragment } from '../../../generated/graphql.ts';
import { DataTable } from '../../../parts/export/data-table.tsx';
import type { Cell } from '../../../parts/export/table.ts';
import { List } from '../../../parts/list.tsx';
import { useUnknownState } from '../../../parts/state/use-unknown-state.ts';
import { Text } from '../../../parts/text.tsx';
import { EVERYWHERE, To } from '../../../parts/to.tsx';
import { stoppedWords } from '../../../words/analyse/stopped.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { colonIn } from '../../../words/colon.ts';
import { writeNumber } from '../../../words/formats.ts';
import { simulateWords } from '../../../words/simulate.ts';
import { useWords } from '../../../words/words.ts';
import { ActorLinks } from '../../actors/actor-links.tsx';
import { FundingRow } from '../../funding/funding-row.tsx';
import styles from '../analyse.module.css';
import { percentOf } from '../percent-of.ts';
import { whoIsCutOff } from '../who-is-cut-off.ts';
import type { Change } from './change.ts';
import { Lost, type LostTies } from './lost.tsx';
import { whoPays } from './who-pays.ts';

type Initiative = NonNullable<SimulateQuery['whatIf']>['touched']['initiatives'][number];

interface LossesProps {
  readonly initiatives: readonly Initiative[];
  readonly ties: LostTies | undefined;
  /** Id and name of the entity that changes. */
  readonly who: string;
  readonly name: string;
  readonly change: Change;
  /** YYYY-MM-DD; undefined until it is known. */
  readonly today: string | undefined;
}

const leads = (role: string | null | undefined): boolean => role === 'LEAD' || role === 'CO_LEAD';

/** Whether this actor leads it, and nobody else does. */
function losesLead({ participantsConnection: { edges } }: Initiative, who: string): boolean {
  const leading = edges.filter(({ properties: { role } }) => leads(role));
  return leading.length > 0 && leading.every(({ node }) => node.id === who);
}

/** What is lost when an actor leaves or a funder withdraws, in plain words: ties, and initiatives without a lead or without a funder. */
function Losses({ initiatives, ties, who, name, change, today }: LossesProps): ReactNode {
  const { say, language } = useWords(simulateWords);
  if (change === 'initiativeStops') return null;
  const isLeaving = change === 'actorLeaves';
  const partners = new Set(ties?.flatMap(({ a, b }) => [a.id, b.id])).size - 1;
  const lost = initiatives.filter((each) =>
    isLeaving
      ? losesLead(each, who)
      : whoPays(each, undefined, today).length > 0 && whoPays(each, who, today).length === 0,
  );
  return (
    <>
      {partners > 0 && (
        <p>
          <strong>{say('losesTies', { count: partners, name })}</strong>
        </p>
      )}
      <p>
        {lost.length === 0 ? (
          say(isLeaving ? 'noLeadLost' : 'noFunderLost')
        ) : (
          <>
            <strong>{say(isLeaving ? 'leadLost' : 'funderLost', { count: lost.length })}</strong>
            {colonIn(language)}
            {lost.map(({ id, title }, place) => (
              <Fragment key={id}>
                {place > 0 && ' ; '}
                <To to={addressOf('initiative', id)}>
                  <Text>{title}</Text>
                </To>
              </Fragment>
            ))}
            .
          </>
        )}
      </p>
    </>
  );
}

type Found = NonNullable<SimulateQuery['whatIf']>;

interface LeftProps {
  readonly found: Pick<Found, 'pieces' | 'alreadyIsolated' | 'newlyIsolated'>;
  readonly change: Change;
}

/** Whom an actor that leaves would cut off from the others, and who would become one to connect: two lists that differ, each with what it means. */
function Left({ found: { pieces, alreadyIsolated, newlyIsolated }, change }: LeftProps): ReactNode {
  const { say, language } = useWords(simulateWords);
  const cut = whoIsCutOff(pieces);
  const already = new Set(alreadyIsolated.map(({ id }) => id));
  return (
    <>
      {cut.count > 0 ? (
        <p>
          <strong>{cut.isFromOneAnother ? say('groupsApart') : say('cutOffIs', { count: cut.count })}</strong>
          {colonIn(language)}
          {cut.pieces.map((piece, place) => (
            <Fragment key={piece.actors[0]?.id}>
              {place > 0 && ' ; '}
              <Names of={piece} already={already} />
            </Fragment>
          ))}
          . {say('cutOffMeans')}
        </p>
      ) : (
        change === 'actorLeaves' && <p>{say('nobodyCutOff')}</p>
      )}
      {newlyIsolated.length > 0 ? (
        <p>
          <strong>{say('newlyIsolated', { count: newlyIsolated.length })}</strong>
          {colonIn(language)}
          <ActorLinks of={newlyIsolated} />. {say('toConnectMeans')}
        </p>
      ) : (
        change === 'actorLeaves' && <p>{say('nobodyToConnect')}</p>
      )}
    </>
  );
}

interface NamesProps {
  readonly of: Found['pieces'][number];
  /** The ids of those who are to connect today. */
  readonly already: ReadonlySet<string>;
}

function Names({ of: { actors, actorCount }, already }: NamesProps): ReactNode {
  const { say } = useWords(simulateWords);
  const { say: sayMore } = useWords(analyseWords);
  const more = actorCount - actors.length;
  return (
    <>
      <ActorLinks of={actors} remarkOn={(id) => (already.has(id) ? ` (${say('already')})` : undefined)} />
      {more > 0 && ` ${sayMore('more', { count: more })}`}
    </>
  );
}

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
