/**
 * Every indicator before and after a change: counts the snapshot as it is and a changed copy, off the main thread and
 * without the database.
 */

import { createHash } from 'node:crypto';
import { byEngine } from '../../answers/asking.js';
import { readEveryDecision, type StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { homeOf } from '../../answers/home-of.js';
import type { MostToPair } from '../../fresh/graph-state.js';
import { countLiving } from '../../measures/count-living.js';
import { dayOf } from '../../model/days.js';
import { findNumber } from '../../model/ids.js';
import { type SharedSnapshot, shareSnapshot } from '../../model/share-snapshot.js';
import type { Snapshot } from '../../model/snapshot.js';
import { badInput, refusedEarly, unavailable } from '../../words/tell.js';
import { askOverlaps } from '../overlaps/ask.js';
import { askActorSynergies } from '../synergies/between-actors/ask.js';
import { themesAndHomesJob } from '../synergies/between-actors/features.js';
import { type ThemesAndHomes, weightOfThemesAndHomes } from '../synergies/between-actors/themes-of-actors.js';
import { askSynergies } from '../synergies/between-initiatives/ask.js';
import { type DismissedPair, describer, isStillDismissed, pairsDismissed } from './dismissed.js';
import type { CountedIndicators, IndicatorsAsk, IndicatorsRow } from './indicators.js';
import { countIntroductions, indicatorsJob } from './indicators.js';
import type { Hypothesis } from './row.js';
import { suppose } from './suppose.js';
import { suppositionOf } from './supposition-of.js';

interface BeforeAndAfter {
  readonly before: IndicatorsRow;
  readonly after: IndicatorsRow;
}

/** @throws BadInput when there are too many initiatives or actors, or too many pairs of them. */
export const answerWhatIf = byEngine(async (context, change: Hypothesis, asOf: string): Promise<BeforeAndAfter> => {
  const { fresh } = context;
  const decisions = await readEveryDecision(context);
  const home = await homeOf(context);
  if (!suppositionOf(fresh.known.snapshot, change)) await fresh.look();
  // Both are counted from the same state of the graph.
  const { known } = fresh;
  const { snapshot } = known;
  checkSize(snapshot, known.mostToPair);
  const supposition = suppositionOf(snapshot, change);
  if (!supposition) throw unavailable('WRITTEN_A_MOMENT_AGO', ['whatIf'], {});
  const { signal } = context;
  const threads = (name: string, state: Snapshot): Threads => {
    const sharedOf = (shared: SharedSnapshot) => (state === snapshot ? shared : shareSnapshot(state));
    return {
      async count(ask) {
        const counted = await known.compute(
          indicatorsJob,
          // The decisions were read apart from the state, so they may belong to the next one; therefore they are part
          // of the name.
          `${name} ${asOf} ${home} ${createHash('sha256').update(JSON.stringify(ask.lookUp)).digest('hex')}`,
          { input: (shared) => [sharedOf(shared), { ...ask, most: known.mostToPair }], weigh: weightOf },
          signal,
        );
        if (counted !== null) return counted;
        const { count } = state.initiatives.table;
        throw badInput('TOO_LARGE_TO_SUPPOSE', ['whatIf'], { count, what: 'initiatives' });
      },
      gather: () =>
        known.compute(
          themesAndHomesJob,
          name,
          { input: (shared) => [sharedOf(shared)], weigh: weightOfThemesAndHomes },
          signal,
        ),
    };
  };
  const after = suppose(snapshot, supposition, dayOf(asOf));
  const [asItIs, asItWouldBe] = await Promise.all([
    indicatorsOf(snapshot, { decisions, home, asOf }, threads('', snapshot)),
    indicatorsOf(after, { decisions, home, asOf }, threads(JSON.stringify(change), after)),
  ]);
  return { before: asItIs, after: asItWouldBe };
});

/** The computations over a whole state, which run in threads. */
interface Threads {
  readonly count: (ask: Omit<IndicatorsAsk, 'most'>) => Promise<CountedIndicators>;
  readonly gather: () => Promise<ThemesAndHomes>;
}

const weightOf = (counted: CountedIndicators | null): number =>
  200 + (counted === null ? 0 : 8 * counted.found.length + 2 * counted.introductions.a.byteLength);

function checkSize({ initiatives, actors }: Snapshot, most: MostToPair): void {
  const check = (entities: Parameters<typeof countLiving>[0], bound: number, what: string) => {
    const count = countLiving(entities);
    if (count > bound) throw refusedEarly('TOO_LARGE_TO_SUPPOSE', ['whatIf'], { count, what });
  };
  check(initiatives, most.synergiesBetweenInitiatives, 'initiatives');
  check(actors, most.synergiesBetweenActors, 'actors');
}

/** What is the same before and after the change. */
interface Judged {
  readonly decisions: readonly StoredDecision[];
  /** The current home: a hypothetical change does not move it. */
  readonly home: string | null;
  readonly asOf: string;
}

/** @param snapshot a copy that is never written again */
async function indicatorsOf(
  snapshot: Snapshot,
  { decisions, home, asOf }: Judged,
  { count, gather }: Threads,
): Promise<IndicatorsRow> {
  const asked = await pairsDismissed(snapshot, decisions);
  const { values, found, introductions } = await count({
    asOf: dayOf(asOf),
    pairs: {
      overlaps: askOverlaps(snapshot, {}, null, asOf),
      nested: askOverlaps(snapshot, { ground: ['NESTED'] }, null, asOf),
      synergiesBetweenInitiatives: askSynergies(snapshot, {}, null, asOf),
      synergiesBetweenActors: askActorSynergies(snapshot, {}, null, asOf, home),
    },
    home: home === null ? null : findNumber(snapshot.territories.table, home),
    leafCount: snapshot.themes.archived.filter((archived, theme) => !archived && !snapshot.themes.isRoot[theme]).length,
    lookUp: asked.map(({ question, a, b, kind }) => ({ question, a, b, kind })),
  });
  const left = { ...values };
  const pairs = found.flatMap((place) => asked[place] ?? []);
  const hasActors = pairs.some(({ question }) => question === 'synergiesBetweenActors');
  const describe = describer(snapshot, asOf, hasActors ? await gather() : undefined);
  const hidden = new Set<string>();
  const keyOf = (one: number, two: number) => `${Math.min(one, two)} ${Math.max(one, two)}`;
  const leaveOut = (pair: DismissedPair) => {
    // A dismissed pair is suggested again only when its evidence has changed.
    if (!isStillDismissed(snapshot, pair, describe)) return;
    // A dismissed pair of actors makes room for another one.
    if (pair.question === 'synergiesBetweenActors') hidden.add(keyOf(pair.a, pair.b));
    else left[pair.question] -= 1;
  };
  for (const pair of pairs) leaveOut(pair);
  if (hidden.size > 0) {
    left.synergiesBetweenActors = countIntroductions(introductions, (one, two) => hidden.has(keyOf(one, two)));
  }
  return left;
}
