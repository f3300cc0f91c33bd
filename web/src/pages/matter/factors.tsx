/** The similarity of two initiatives in three factors, each with its evidence. */
import { Fragment, type ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import type { ComparedFragment, OverlapRowFragment, ParticipationRole } from '../../generated/graphql.ts';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeMoney, writeNumber, writePercent } from '../../words/formats.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { Card } from './card.tsx';
import styles from './dossier.module.css';
import { HowCounted } from './how-counted.tsx';
import type { Suggestion } from './suggestion.ts';

/** Of more, what is not compared is what one expects. */
const MOST_INITIATIVES = 4;

const aside: readonly ParticipationRole[] = ['FUNDER', 'BENEFICIARY', 'OBSERVER'];

interface NotComparedProps {
  readonly of: readonly ComparedFragment[];
  /** Ids of the two initiatives of each pair that is compared. */
  readonly compared: readonly (readonly string[])[];
}

/** The pairs of a matter that are not among those compared, each with why where that is known: nobody should have to guess whether one was forgotten. */
function NotCompared({ of: initiatives, compared }: NotComparedProps): ReactNode {
  const { say } = useWords(matterWords);
  if (initiatives.length > MOST_INITIATIVES) return null;
  const isCompared = (...two: readonly ComparedFragment[]) =>
    compared.some((pair) => two.every(({ id }) => pair.includes(id)));
  const left = initiatives.flatMap((one, place) =>
    initiatives.slice(place + 1).flatMap((other) => (isCompared(one, other) ? [] : [[one, other] as const])),
  );
  return left.map(([one, other]) => {
    const both = actorsOf(one).filter(({ id }) => actorsOf(other).some((each) => each.id === id));
    const names = [...new Set(both.map(({ name }) => name))].join(', ');
    const why =
      names !== ''
        ? say('commonParticipant', { names })
        : areForOthers(one, other)
          ? say('otherAudiences')
          : say('nothingBetween');
    return (
      <p key={`${one.id} ${other.id}`} className={styles.quiet}>
        {say('notCompared', { one: one.title, other: other.title, why })}
      </p>
    );
  });
}

/** Those who do something in it. */
const actorsOf = ({ participantsConnection: { edges } }: ComparedFragment) =>
  edges.filter(({ properties: { role } }) => !aside.includes(role)).map(({ node }) => node);

/** Both state audiences, and have none in common. */
function areForOthers({ audiences: some }: ComparedFragment, { audiences: others }: ComparedFragment): boolean {
  const isOpen = [...some, ...others].includes('EVERYONE');
  return some.length > 0 && others.length > 0 && !isOpen && !some.some((each) => others.includes(each));
}

interface FactorValues {
  readonly theme: number;
  readonly territory: number | null;
  readonly period: number | null;
}

interface Shown {
  readonly id: string;
  readonly initiatives: readonly {
    readonly id: string;
    readonly title: string;
    readonly startDate?: string | null;
    readonly endDate?: string | null;
  }[];
  readonly factors: FactorValues;
  readonly overlap: OverlapRowFragment | undefined;
}

interface Props {
  readonly found: Suggestion;
  /** Whether it is dismissed or done: what is known of coordination was known before. */
  readonly isOver: boolean;
}

export function Factors({ found, isOver }: Props): ReactNode {
  const { say } = useWords(matterWords);
  const rows = found.__typename === 'Matter' ? found.rows : [found];
  const all = rows.flatMap((row): Shown[] => {
    if (row.__typename === 'Overlap')
      return [{ id: row.id, initiatives: row.overlapInitiatives, factors: row.factors, overlap: row }];
    if (row.__typename === 'Synergy' && 'synergyEvidence' in row)
      return [{ id: row.id, initiatives: row.synergyInitiatives, factors: row.synergyEvidence, overlap: undefined }];
    return [];
  });
  // A pair may be an overlap and a synergy at once: the overlap has more to show.
  const pairOf = ({ initiatives }: Shown) =>
    initiatives
      .map(({ id }) => id)
      .sort()
      .join(' ');
  const byPair = new Map(all.map((one) => [pairOf(one), one]));
  for (const one of all) if (one.overlap) byPair.set(pairOf(one), one);
  const shown = [...byPair.values()];
  if (shown.length === 0) return null;
  return (
    <Card title={say('bridge')}>
      {shown.map(({ id, initiatives, factors, overlap }) => {
        const isKnown = isPeriodKnown(initiatives);
        return (
          <div key={id} className={styles.pair}>
            <h3>
              {initiatives.map((one, place) => (
                <Fragment key={one.id}>
                  {place > 0 && ` ${say('and')} `}
                  <To to={addressOf('initiative', one.id)}>
                    <Text>{one.title}</Text>
                  </To>
                </Fragment>
              ))}
            </h3>
            <FactorList factors={isKnown ? factors : { ...factors, period: null }} />
            {overlap && <Evidence overlap={overlap} isPeriodKnown={isKnown} isOver={isOver} />}
          </div>
        );
      })}
      {found.__typename === 'Matter' && found.rowCount > found.rows.length && (
        <p className={styles.quiet}>{say('rowsShown', { shown: found.rows.length, all: found.rowCount })}</p>
      )}
      {/* Of more rows than were read, a pair may only be further down. */}
      {found.__typename === 'Matter' && found.rowCount <= found.rows.length && (
        <NotCompared
          of={found.initiatives}
          compared={shown.map(({ initiatives }) => initiatives.map(({ id }) => id))}
        />
      )}
      <HowCounted />
    </Card>
  );
}

/** Without any day of one of them, the measure takes them for simultaneous; to read, that is unknown. */
const isPeriodKnown = (initiatives: Shown['initiatives']): boolean =>
  initiatives.every(({ startDate, endDate }) => startDate != null || endDate != null) &&
  initiatives.some(({ startDate, endDate }) => startDate != null && endDate != null);

function FactorList({ factors: { theme, territory, period } }: { readonly factors: FactorValues }): ReactNode {
  const { say, language } = useWords(matterWords);
  const three = [
    ['sameSubject', 'otherSubject', theme],
    ['sameTerritory', 'otherTerritory', territory],
    ['samePeriod', 'otherPeriod', period],
  ] as const;
  const differing = three.filter(([, , share]) => isNothing(share));
  return (
    <>
      <dl className={styles.factors}>
        {three
          .filter(([, , share]) => !isNothing(share))
          .map(([name, , share]) => (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>
                <strong>{share === null ? say('unknown') : writePercent(share, language)}</strong>
                <svg viewBox="0 0 100 7" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="100" height="7" fill="var(--quiet)" />
                  <rect width={100 * (share ?? 0)} height="7" fill="var(--bridge)" />
                </svg>
              </dd>
            </div>
          ))}
      </dl>
      {differing.length > 0 && (
        <p className={styles.quiet}>
          {say('differing', { what: differing.map(([, other]) => say(other)).join(', ') })}
        </p>
      )}
    </>
  );
}

/** Whether it would be read as 0 %. */
const isNothing = (share: number | null): boolean => share !== null && Math.round(100 * share) === 0;

/** How many of them live in the territory of the council, where that is known and not all of them. */
function hereOf({ commonTerritories, commonPopulation }: OverlapRowFragment['evidence']): number | undefined {
  const sum = (of: readonly (number | null | undefined)[]) => of.reduce<number>((all, one) => all + (one ?? 0), 0);
  const here = sum(commonTerritories.map(({ populationWithin }) => populationWithin));
  const isWhole = sum(commonTerritories.map(({ population }) => population)) === commonPopulation;
  return isWhole && here > 0 && here < commonPopulation ? here : undefined;
}

interface EvidenceProps {
  readonly overlap: OverlapRowFragment;
  readonly isPeriodKnown: boolean;
  readonly isOver: boolean;
}

function Evidence({ overlap, isPeriodKnown, isOver }: EvidenceProps): ReactNode {
  const { say, language } = useWords(matterWords);
  const label = useLabels();
  const { evidence, audience, coordination, amountAtStake } = overlap;
  const { commonDays, shorterDays } = evidence;
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ');
  const here = hereOf(evidence);
  const themes = evidence.sharedThemes.map(({ theme }) => (language === 'FR' ? theme.labelFr : theme.labelEn));
  const lines = [
    themes.length > 0 ? say('commonThemes', { names: themes.join(', ') }) : '',
    say(here === undefined ? 'commonTerritories' : 'commonTerritoriesInPart', {
      names: names(evidence.commonTerritories),
      people: writeNumber(evidence.commonPopulation, language),
      here: writeNumber(here ?? 0, language),
    }),
    isPeriodKnown && commonDays !== null && shorterDays !== null
      ? say('commonDays', { days: writeNumber(commonDays, language), shorter: writeNumber(shorterDays, language) })
      : say('periodUnknown'),
    label('AudienceMatch', audience),
    say(isOver ? 'coordinationThen' : 'coordination', { what: label('Coordination', coordination) }),
    evidence.commonFunders.length > 0 ? say('commonFunders', { names: names(evidence.commonFunders) }) : '',
    evidence.commonBodies.length > 0 ? say('commonBodies', { names: names(evidence.commonBodies) }) : '',
    amountAtStake === null ? '' : say('amount', { amount: writeMoney(amountAtStake, language) }),
  ];
  return (
    <details>
      <summary>{say('evidence')}</summary>
      <ul>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </details>
  );
}
