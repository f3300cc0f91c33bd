/** The question whatIf by the engine: the snapshot as it is and a copy as it would be, counted off the main thread; the database is not asked to do anything. */
import { createHash } from 'node:crypto';
import { codeOf, synergyKinds } from '../engine/closed-lists.js';
import { dayOf } from '../engine/days.js';
import { type Counted, findNumber, idOf, idsOf } from '../engine/ids.js';
import type { CountedIndicators, IndicatorsAsk, IndicatorValues, LookedUp } from '../engine/indicators.js';
import { createReasons, type Reasons } from '../engine/introduction-features.js';
import { type Lent, lend } from '../engine/lend.js';
import { listAt } from '../engine/lists.js';
import { describeOverlap } from '../engine/overlap.js';
import { createPresence, type Presence } from '../engine/presence.js';
import type { Snapshot } from '../engine/snapshot.js';
import { type Supposition, suppose } from '../engine/suppose.js';
import { describeSynergyBetweenActors } from '../engine/synergy-between-actors.js';
import { describeSynergyBetweenInitiatives } from '../engine/synergy-between-initiatives.js';
import { type WorksAndHomes, weightOfWorks } from '../engine/works.js';
import type { Fresh } from '../fresh/fresh.js';
import type { MostToPair } from '../fresh/known.js';
import { mapInTurn } from '../fresh/take-turn.js';
import { badInput, unavailable } from '../words/tell.js';
import { askEngine, askIntroductions, askSynergies } from './ask-engine.js';
import type { Context } from './context.js';
import type { NamedTerritories, SuggestionRow } from './evidence.js';
import { introductionWeights } from './introduction-weights.js';
import { identify as identifyOverlap } from './overlaps.js';
import { type DecisionRow, hasChanged, readStanding } from './standing-decisions.js';
import { identify as identifySynergy } from './synergies.js';
import type { Hypothesis } from './what-if.js';

/** @throws BadInput when there are too many initiatives or actors to pair them all. */
export async function whatIfByEngine(
  context: Context,
  fresh: Fresh,
  change: Hypothesis,
  asOf: string,
): Promise<{ before: IndicatorValues; after: IndicatorValues }> {
  const decisions = await readStanding(context, { status: ['DISMISSED'] });
  if (!numbersOf(fresh.known.snapshot, change)) await fresh.look();
  // Both are of one state of the graph.
  const { known } = fresh;
  const { snapshot } = known;
  checkSize(snapshot, known.mostToPair);
  const supposition = numbersOf(snapshot, change);
  if (!supposition) throw unavailable('WRITTEN_A_MOMENT_AGO', ['whatIf'], {});
  const { signal } = context;
  const threads = (name: string, state: Snapshot): Threads => {
    const lentOf = (lent: Lent) => (state === snapshot ? lent : lend(state));
    return {
      count: (ask) =>
        known.compute(
          'indicators',
          // The decisions were read beside the state, so they may be those of the next.
          `${name} ${asOf} ${createHash('sha256').update(JSON.stringify(ask.lookUp)).digest('hex')}`,
          { input: (lent): [Lent, IndicatorsAsk] => [lentOf(lent), ask], weigh: weightOf },
          signal,
        ),
      gather: () => known.compute('works', name, { input: (lent) => [lentOf(lent)], weigh: weightOfWorks }, signal),
    };
  };
  const after = suppose(snapshot, supposition, dayOf(asOf));
  const [asItIs, asItWouldBe] = await Promise.all([
    indicatorsOf(snapshot, decisions, asOf, threads('', snapshot)),
    indicatorsOf(after, decisions, asOf, threads(JSON.stringify(change), after)),
  ]);
  return { before: asItIs, after: asItWouldBe };
}

/** What looks at all of a state, done by threads. */
interface Threads {
  readonly count: (ask: IndicatorsAsk) => Promise<CountedIndicators>;
  readonly gather: () => Promise<WorksAndHomes>;
}

const weightOf = ({ found }: CountedIndicators): number => 200 + 8 * found.length;

function checkSize({ initiatives, actors }: Snapshot, most: MostToPair): void {
  const check = ({ table: { count } }: { readonly table: Counted }, bound: number, what: string) => {
    if (count <= bound) return;
    throw badInput('TOO_LARGE_TO_SUPPOSE', ['whatIf'], { count, what });
  };
  check(initiatives, most.synergiesBetweenInitiatives, 'initiatives');
  check(actors, most.synergiesBetweenActors, 'actors');
}

/** The change by number; undefined when it is about what the snapshot does not hold. */
function numbersOf(
  { initiatives, actors }: Snapshot,
  { mergeInitiatives, funderWithdraws, actorLeaves, newTie }: Hypothesis,
): Supposition | undefined {
  const numbers = (part: Snapshot['initiatives'] | Snapshot['actors'], ids: readonly string[]) => {
    const found = ids.map((id) => findNumber(part.table, id));
    return found.every((number) => part.alive.values[number] === 1) ? found : [];
  };
  const [kept, merged] = numbers(initiatives, mergeInitiatives ?? []);
  if (kept !== undefined && merged !== undefined) return { what: 'ONE_INITIATIVE', kept, merged };
  const [funder] = numbers(actors, funderWithdraws ? [funderWithdraws] : []);
  if (funder !== undefined) return { what: 'FUNDER_GONE', funder };
  const [actor] = numbers(actors, actorLeaves ? [actorLeaves] : []);
  if (actor !== undefined) return { what: 'ACTOR_GONE', actor };
  const [one, other] = numbers(actors, newTie ?? []);
  return one !== undefined && other !== undefined ? { what: 'NEW_TIE', one, other } : undefined;
}

/** @param snapshot a copy that nobody writes to any more */
async function indicatorsOf(
  snapshot: Snapshot,
  decisions: readonly DecisionRow[],
  asOf: string,
  { count, gather }: Threads,
): Promise<IndicatorValues> {
  const asked = decisions.flatMap((decision) => pairsOf(snapshot, decision).map((pair) => ({ ...pair, decision })));
  const { values, found } = await count({
    asOf: dayOf(asOf),
    pairs: {
      overlaps: askEngine(snapshot, {}, null, asOf),
      nested: askEngine(snapshot, { ground: 'NESTED' }, null, asOf),
      synergiesBetweenInitiatives: askSynergies(snapshot, {}, null, asOf),
      synergiesBetweenActors: askIntroductions(snapshot, {}, null, asOf),
    },
    themeCount: snapshot.themes.archived.filter((archived) => !archived).length,
    lookUp: asked.map(({ question, a, b, kind }) => ({ question, a, b, kind })),
  });
  const left = { ...values };
  const pairs = found.flatMap((place) => asked[place] ?? []);
  const hasActors = pairs.some(({ question }) => question === 'synergiesBetweenActors');
  const describe = describer(snapshot, asOf, hasActors ? await gather() : undefined);
  await mapInTurn(pairs, (pair) => {
    // What was dismissed is suggested again only when its evidence changed.
    const territories = namedBy(snapshot, pair);
    if (!hasChanged({ ...pair.decision, territories }, describe(pair))) left[pair.question] -= 1;
  });
  return left;
}

/** What a decision is about, in each question that may hold it. */
function pairsOf({ initiatives, actors }: Snapshot, { suggestion, a, b }: DecisionRow): LookedUp[] {
  const kind = /^synergy-([A-Z_]+)-/.exec(suggestion)?.[1];
  const { table } = kind === 'INTRODUCTION' ? actors : initiatives;
  const pair = { a: findNumber(table, a), b: findNumber(table, b), kind: 0 };
  if (pair.a < 0 || pair.b < 0) return [];
  if (kind === 'INTRODUCTION') return [{ ...pair, question: 'synergiesBetweenActors' }];
  if (kind !== undefined)
    return [{ ...pair, question: 'synergiesBetweenInitiatives', kind: codeOf(synergyKinds, kind) }];
  return [
    { ...pair, question: 'overlaps' },
    { ...pair, question: 'nested' },
  ];
}

/** @param gathered what actors work on, where pairs of them are described */
function describer(snapshot: Snapshot, asOf: string, gathered?: WorksAndHomes): (pair: LookedUp) => SuggestionRow {
  const day = dayOf(asOf);
  let presence: Presence | undefined;
  let reasons: Reasons | undefined;
  return ({ question, a, b, kind }) => {
    if (question === 'synergiesBetweenActors') {
      reasons ??= createReasons(snapshot, day, gathered);
      return identifySynergy(
        describeSynergyBetweenActors(snapshot, reasons, introductionWeights, a, b),
        'ACTORS',
        asOf,
      );
    }
    const name = synergyKinds[kind];
    if (question === 'synergiesBetweenInitiatives' && name !== undefined) {
      presence ??= createPresence(snapshot, day);
      return identifySynergy(
        describeSynergyBetweenInitiatives(snapshot, presence, day, a, b, name),
        'INITIATIVES',
        asOf,
      );
    }
    return identifyOverlap(describeOverlap(snapshot, a, b, day), asOf);
  };
}

/** The territories that each of two initiatives names, in the order of their ids; of actors none, which their evidence does not need. */
function namedBy({ initiatives, grounds, territories }: Snapshot, { question, a, b }: LookedUp): NamedTerritories {
  if (question === 'synergiesBetweenActors') return [];
  const idAt = (initiative: number) => idOf(initiatives.table, initiative);
  return [a, b]
    .sort((one, two) => (idAt(one) < idAt(two) ? -1 : 1))
    .map((initiative) => {
      const named = [...listAt(grounds.named, initiatives.ground.values[initiative] as number)];
      return idsOf(
        territories.table,
        named.filter((territory) => !territories.archived[territory]),
      );
    });
}
