/** A snapshot changed ten thousand times in place equals one built again in another order, once both are numbered in the order of their ids. */

import { describe, expect, it } from 'vitest';
import { type PairRanking, sortPairs } from '../src/measures/ranking.js';
import { synergyKinds } from '../src/model/closed-lists.js';
import { dateOf } from '../src/model/days.js';
import type { ActorRecord, DatedRelation, FundingRecord, InitiativeRecord } from '../src/model/entity-records.js';
import { allIds, compareIds, idOf } from '../src/model/ids.js';
import { countLeftOut } from '../src/model/initiatives.js';
import { listAt } from '../src/model/lists.js';
import { putActor } from '../src/model/put-actor.js';
import { putFacts } from '../src/model/put-entities.js';
import { putFunding } from '../src/model/put-funding.js';
import { putInitiative } from '../src/model/put-initiative.js';
import { seeded } from '../src/model/random.js';
import { createSnapshot, type Snapshot } from '../src/model/snapshot.js';
import { sortNumbers } from '../src/model/sort-numbers.js';
import { createTerritories } from '../src/model/territories.js';
import { askOverlaps, everyAudienceMatch, everyCoordination, everyGround } from '../src/questions/overlaps/ask.js';
import { describeOverlap } from '../src/questions/overlaps/describe.js';
import { findOverlaps } from '../src/questions/overlaps/find.js';
import { createDescriptionOfActors } from '../src/questions/synergies/between-actors/describe.js';
import { createReasons } from '../src/questions/synergies/between-actors/features.js';
import { findActorSynergies } from '../src/questions/synergies/between-actors/find.js';
import { createDescriptionOfInitiatives } from '../src/questions/synergies/between-initiatives/describe.js';
import { rankFound } from '../src/questions/synergies/between-initiatives/find.js';

const EDITS = 10_000;
const ASOF = 20_500;
const random = seeded(7);
const upTo = (most: number) => Math.floor(random() * most);
const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
const some = <T>(most: number, make: () => T): T[] => Array.from({ length: upTo(most + 1) }, make);
const day = () => (random() < 0.3 ? null : ASOF - 400 + upTo(800));

const themes = ['a', 'b', 'c'].flatMap((root) => [
  { id: root, archived: false, related: [], broader: [] },
  ...[1, 2, 3].map((leaf) => ({
    id: `${root}${leaf}`,
    archived: root === 'c' && leaf === 1,
    related: [],
    broader: [root],
  })),
  { id: `${root}1x`, archived: false, related: [], broader: [`${root}1`, `${root}2`] },
]);
const territories = [
  ...['D1', 'D2'].map((id) => ({ id, level: 'DEPARTMENT', population: null, within: [] as string[] })),
  // E3 crosses the two départements, so it lies within none.
  ...['E1', 'E2', 'E3'].map((id, k) => ({ id, level: 'EPCI', population: null, within: k < 2 ? [`D${k + 1}`] : [] })),
  ...Array.from({ length: 12 }, (_, k) => ({
    id: `c${k}`,
    level: 'COMMUNE',
    population: k === 11 ? 0 : 100 * k + 50,
    within: [`D${(k % 2) + 1}`, `E${(k % 3) + 1}`],
  })),
].map((territory) => ({
  ...territory,
  archived: territory.id === 'c5',
  neighbours: [],
  siren: { c0: '1', E1: '2' }[territory.id] ?? null,
}));
const actorId = () => `actor-${upTo(60)}`;
const initiativeId = () => `initiative-${upTo(400)}`;
const dated = (other: () => string, values: readonly string[]): DatedRelation => [other(), one(values), day(), day()];

const drawInitiative = (): InitiativeRecord => ({
  id: initiativeId(),
  kind: one(['PROJECT', 'SERVICE', 'PROGRAMME', 'EXPERIMENT', 'ROADMAP', null]),
  phase: one(['IDEA', 'STUDY', 'OPERATION', null]),
  status: one(['ONGOING', 'ABANDONED', 'COMPLETED', null]),
  archived: random() < 0.1,
  start: day(),
  end: day(),
  hasResults: random() < 0.5,
  audiences: some(2, () => one(['EVERYONE', 'SENIORS', 'YOUTH', 'unheard of'])),
  themes: some(3, () => one(themes).id),
  territories: some(2, () => one(territories).id),
  wholes: random() < 0.2 ? [initiativeId()] : [],
  participants: some(3, () => dated(actorId, ['LEAD', 'PARTNER', 'FUNDER', 'OBSERVER'])),
});
const drawActor = (): ActorRecord => ({
  id: actorId(),
  kind: one(['ASSOCIATION', 'BODY', 'NETWORK', 'EPCI', null]),
  bodyType: one(['TECHNICAL', 'STRATEGIC', null]),
  siren: random() < 0.2 ? one(['1', '2', '3']) : null,
  archived: random() < 0.1,
  needs: some(2, () => [one(['DATA', 'STAFF']), one(themes).id] as const),
  offers: some(2, () => [one(['DATA', 'STAFF']), one(themes).id] as const),
  themes: some(2, () => one(themes).id),
  actsIn: some(1, () => one(territories).id),
  seatedIn: some(1, () => one(territories).id),
  memberships: some(2, () => dated(actorId, ['MEMBER', 'CHAIR'])),
  links: some(1, () => dated(actorId, ['UNIT_OF', 'CONVENTION_WITH'])),
});
const drawFunding = (): FundingRecord => ({
  id: `funding-${upTo(200)}`,
  archived: random() < 0.1,
  status: one(['GRANTED', 'SUBMITTED', 'REFUSED']),
  nature: 'SUBSIDY',
  amount: random() < 0.2 ? null : upTo(1_000_000),
  passThrough: random() < 0.2,
  end: day(),
  decidedOn: day(),
  funders: some(2, actorId),
  beneficiaries: some(1, actorId),
  initiatives: some(2, initiativeId),
});

const everything = {
  ...{ ground: everyGround, coordination: everyCoordination, audience: everyAudienceMatch },
  ...{ minimumScore: 0, past: true },
};
const ask = askOverlaps(createSnapshot(themes, createTerritories(territories)), everything, null, dateOf(ASOF) ?? '');

const weights = {
  ...{ INTERCEPT: -3, COMMON_PARTNERS: 4, SUBJECTS: 2.5, NEARNESS: 1 },
  ...{ COMMON_FUNDER: 0.3, COMPLEMENTARY_SUBJECTS: 0.5, NEED_AND_OFFER: 1 },
};

const placesIn = ({ count }: PairRanking) => Array.from({ length: count }, (_, place) => place);

function sorted(snapshot: Snapshot): Snapshot {
  const steps = sortNumbers(snapshot);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Every answer with all its evidence, and every reverse list in its order, with ids in place of numbers. */
function tell(snapshot: Snapshot): unknown {
  const { initiatives, actors, funding } = snapshot;
  const order = { compareIds: compareIds(initiatives.table) };
  const ranking = sortPairs(findOverlaps(snapshot, ask), order);
  const overlaps = placesIn(ranking).map((at) =>
    describeOverlap(snapshot, ranking.a[at] as number, ranking.b[at] as number, ASOF),
  );
  const between = rankFound(snapshot, { ...ask, kinds: null, everyKind: true }, order.compareIds);
  const describeSynergy = createDescriptionOfInitiatives(snapshot, ASOF);
  const synergies = placesIn(between).map((at) => {
    const kind = synergyKinds[between.kind[at] as number] as (typeof synergyKinds)[number];
    const [a, b] = [between.a[at] as number, between.b[at] as number];
    return describeSynergy(a, b, kind);
  });
  const reasons = createReasons(snapshot, ASOF);
  const meetings = sortPairs(
    findActorSynergies(snapshot, {
      ...ask,
      actors: null,
      territories: null,
      weights,
      alreadyMeeting: true,
      wide: null,
    }),
    {
      compareIds: compareIds(actors.table),
    },
  );
  const describeIntroduction = createDescriptionOfActors(snapshot, reasons, weights);
  const introductions = placesIn(meetings).map((at) =>
    describeIntroduction(meetings.a[at] as number, meetings.b[at] as number),
  );
  const lists = (
    [
      ['parts', initiatives.parts, initiatives.table, initiatives.table],
      ['ofActor', initiatives.ofActor, actors.table, initiatives.table],
      ['funding', initiatives.funding, initiatives.table, funding.table],
      ['members', actors.members, actors.table, actors.table],
      ['linkedBy', actors.linkedBy, actors.table, actors.table],
      ['grants', actors.grants, actors.table, funding.table],
      ['received', actors.received, actors.table, funding.table],
    ] as const
  ).map(([name, list, from, to]) => [
    name,
    allIds(from).map((id, number) => [id, [...listAt(list, number)].map((each) => idOf(to, each))]),
  ]);
  return { overlaps, synergies, introductions, leftOut: countLeftOut(snapshot.initiatives), lists };
}

describe('a snapshot that is changed in place', () => {
  it(`after ${EDITS} random edits answers as one that is made anew`, () => {
    const edited = createSnapshot(themes, createTerritories(territories));
    const last = new Map<string, () => void>();
    const fresh = createSnapshot(themes, createTerritories(territories));
    for (let edit = 0; edit < EDITS; edit += 1) {
      const kind = upTo(3);
      if (kind === 0) {
        const facts = drawInitiative();
        putInitiative(edited, facts);
        last.set(facts.id, () => putInitiative(fresh, facts));
      } else if (kind === 1) {
        const facts = drawActor();
        putActor(edited, facts);
        last.set(facts.id, () => putActor(fresh, facts));
      } else {
        const facts = drawFunding();
        putFacts(edited, { actors: [], initiatives: [], funding: [facts] });
        last.set(facts.id, () => putFunding(fresh, facts));
      }
    }
    for (const put of [...last.values()].reverse()) put();
    const [one, other] = [sorted(edited), sorted(fresh)];
    expect(allIds(one.actors.table)).toEqual(allIds(one.actors.table).sort());
    const told = tell(other) as Record<'overlaps' | 'synergies' | 'introductions', unknown[]>;
    for (const answer of ['overlaps', 'synergies', 'introductions'] as const) {
      expect(told[answer].length, answer).toBeGreaterThan(25);
    }
    expect(tell(one)).toEqual(told);
  });
});
