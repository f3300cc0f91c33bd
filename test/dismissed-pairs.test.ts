/** A dismissal between two initiatives holds for every kind of synergy between them, in every list and count, until it is undone or its evidence changes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-01-01' });

const pooled = { themes: ['demarches'], start: '2026-01-01', end: null };
/** a and b could pool, and the lead of b offers what the lead of a needs; c could pool with each. */
const town: World = {
  actors: {
    La: { needs: [['SKILLS', 'demarches']], actsIn: ['E1'] },
    Lb: { offers: [['SKILLS', 'demarches']], actsIn: ['E2'] },
  },
  initiatives: { a: pooled, b: { ...pooled, covers: ['E2'] }, c: { ...pooled, covers: ['E3'] } },
};

const POOLING = 'synergy-POOLING-a-b';
const NEED_OFFER = 'synergy-NEED_OFFER-a-b';
const others = ['synergy-POOLING-a-c', 'synergy-POOLING-b-c'];

const decide = async (suggestion: string, status = 'DISMISSED') => {
  const done = await ask(`mutation { decide(input: {suggestion: "${suggestion}", status: ${status}}) {
    change hidden shown userErrors { code } decision { suggestionId } } }`);
  expect(done.decide.userErrors).toEqual([]);
  return done.decide;
};

interface Listed {
  readonly ids: string[];
  readonly dismissed: number;
}
const read = ({ totalCount, dismissedCount, nodes }: Record<string, unknown>): Listed => {
  const ids = (nodes as { id: string }[]).map(({ id }) => id).sort();
  expect(totalCount).toBe(ids.length);
  return { ids, dismissed: Number(dismissedCount) };
};
const fields = 'totalCount dismissedCount nodes { id }';
/** Asked at the root and below the initiative a, which is in no pair of b and c. */
const ways = {
  'at the root': async (args: string) =>
    read((await ask(`{ synergies(first: 200, repeats: true, ${args}) { ${fields} } }`)).synergies),
  'below an initiative': async (args: string) =>
    read((await ask(`{ initiative(id: "a") { synergies(first: 200, ${args}) { ${fields} } } }`)).initiative.synergies),
};

describe.each(Object.entries(ways))('a dismissal of a pair, %s', (way, list) => {
  const rest = way === 'at the root' ? others : others.slice(0, 1);
  const everyKind = 'everyKind: true';
  beforeEach(() => given(database, town));

  it('leaves out every kind', async () => {
    expect(await list('kind: [POOLING, NEED_OFFER]')).toEqual({ ids: [POOLING, ...rest].sort(), dismissed: 0 });
    expect(await list(everyKind)).toEqual({ ids: [NEED_OFFER, POOLING, ...rest].sort(), dismissed: 0 });
    await decide(POOLING);
    expect(await list('dismissed: false')).toEqual({ ids: rest, dismissed: 1 });
    expect(await list(everyKind)).toEqual({ ids: rest, dismissed: 2 });
    expect(await list('kind: [NEED_OFFER]')).toEqual({ ids: [], dismissed: 1 });
    expect(await list('kind: [NEED_OFFER], everyKind: true')).toEqual({ ids: [], dismissed: 1 });
    expect(await list(`${everyKind}, dismissed: true`)).toEqual({
      ids: [NEED_OFFER, POOLING, ...rest].sort(),
      dismissed: 2,
    });
    expect(await list('kind: [NEED_OFFER], dismissed: true')).toEqual({ ids: [NEED_OFFER], dismissed: 1 });
    expect(await list(`${everyKind}, decided: true, dismissed: true`)).toEqual({
      ids: [NEED_OFFER, POOLING],
      dismissed: 2,
    });
    expect(await list(`${everyKind}, decided: false`)).toEqual({ ids: rest, dismissed: 2 });
  });

  it('by its second kind leaves out the first', async () => {
    await decide(NEED_OFFER);
    expect(await list('dismissed: false')).toEqual({ ids: rest, dismissed: 1 });
    expect(await list('kind: [POOLING]')).toEqual({ ids: rest, dismissed: 1 });
    expect(await list(everyKind)).toEqual({ ids: rest, dismissed: 2 });
  });

  it('ends for all kinds when it is undone', async () => {
    const before = await list(everyKind);
    const done = await decide(POOLING);
    expect([done.hidden, done.shown]).toEqual([[POOLING, NEED_OFFER], []]);
    const { undo } = await ask(`mutation { undo(change: "${done.change}") { hidden shown } }`);
    expect(undo).toEqual({ hidden: [], shown: [POOLING, NEED_OFFER] });
    expect(await list(everyKind)).toEqual(before);
    expect(await list('kind: [NEED_OFFER]')).toEqual({ ids: [NEED_OFFER], dismissed: 0 });
  });

  it('ends when its evidence changes, for all kinds', async () => {
    await decide(POOLING);
    await database.driver.executeQuery(
      "MATCH (:Initiative {id: 'a'})-[covers:COVERS]->(), (c:Territory {id: 'c1'}), (a:Initiative {id: 'a'}) DELETE covers CREATE (a)-[:COVERS]->(c)",
    );
    expect(await list(everyKind)).toEqual({ ids: [NEED_OFFER, POOLING, ...rest].sort(), dismissed: 0 });
    expect(await list('kind: [NEED_OFFER]')).toEqual({ ids: [NEED_OFFER], dismissed: 0 });
  });

  it('ends when the dismissed kind is no longer suggested', async () => {
    await decide(POOLING);
    await database.driver.executeQuery("MATCH (a:Initiative {id: 'a'}) SET a.endDate = date('2026-06-30')");
    expect(await list(everyKind)).toMatchObject({ ids: [NEED_OFFER, ...rest.slice(1)].sort(), dismissed: 0 });
  });

  it('does not leave out a kind that was retained', async () => {
    const retained = await decide(NEED_OFFER, 'RETAINED');
    expect([retained.hidden, retained.shown]).toEqual([[], [NEED_OFFER, POOLING]]);
    const done = await decide(POOLING);
    expect([done.hidden, done.shown]).toEqual([[POOLING], [NEED_OFFER]]);
    expect(await list(everyKind)).toEqual({ ids: [NEED_OFFER, ...rest].sort(), dismissed: 1 });
    expect(await list('kind: [NEED_OFFER]')).toEqual({ ids: [NEED_OFFER], dismissed: 0 });
  });
});

describe('the decision shown on a row', () => {
  const rows = async () => {
    const { synergies } =
      await ask(`{ synergies(everyKind: true, dismissed: true, kind: [POOLING, NEED_OFFER], initiative: "a") {
      nodes { id evidenceChanged decision { suggestionId evidenceChanged } } } }`);
    return Object.fromEntries(synergies.nodes.map(({ id, ...rest }: { id: string }) => [id, rest]));
  };

  it('is the dismissal of another kind, while it holds', async () => {
    await given(database, town);
    await decide(POOLING);
    const dismissed = { evidenceChanged: false, decision: { suggestionId: POOLING, evidenceChanged: false } };
    const none = { evidenceChanged: null, decision: null };
    expect(await rows()).toEqual({ [POOLING]: dismissed, [NEED_OFFER]: dismissed, [others[0] ?? '']: none });
    await database.driver.executeQuery("MATCH (:Actor {id: 'Lb'})-[offer:OFFERS]->() SET offer.resource = 'DATA'");
    await database.driver.executeQuery("MATCH (:Actor {id: 'La'})-[need:NEEDS]->() SET need.resource = 'DATA'");
    const changed = { evidenceChanged: true, decision: { suggestionId: POOLING, evidenceChanged: true } };
    expect(await rows()).toEqual({ [POOLING]: changed, [NEED_OFFER]: none, [others[0] ?? '']: none });
  });
});

describe('whatIf', () => {
  it('does not count any kind of a dismissed pair', async () => {
    await given(database, { home: 'DEP', ...town, actors: { ...town.actors, X: {} } });
    const count = async () => {
      const { whatIf } = await ask(
        '{ whatIf(change: {actorLeaves: "X"}) { before { synergiesBetweenInitiatives } after { synergiesBetweenInitiatives } } }',
      );
      return [whatIf.before.synergiesBetweenInitiatives, whatIf.after.synergiesBetweenInitiatives];
    };
    expect(await count()).toEqual([3, 3]);
    await decide(NEED_OFFER);
    expect(await count()).toEqual([2, 2]);
    await decide(POOLING);
    expect(await count()).toEqual([2, 2]);
    await decide(POOLING, 'RETAINED');
    expect(await count()).toEqual([3, 3]);
  });
});
