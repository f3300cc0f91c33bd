/** Decisions on suggestions other than pairs of initiatives: each kind is found, decided on, left out, counted, read, listed again and undone. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database, { day: '2026-03-01' });

/** X stands alone in E3, where nothing is known on fibre; the funding of a, in E1, ends in June; e was tried in E1 alone. */
const town: World = {
  home: 'DEP',
  actors: {
    X: { themes: ['outils'], actsIn: ['E3'] },
    Y: { themes: ['outils'], actsIn: ['E3'] },
    F: { kind: 'DEPARTMENT' },
  },
  initiatives: {
    a: { themes: ['demarches'], end: '2027-12-31' },
    b: { themes: ['fibre'], covers: ['E2'], end: null },
    e: {
      kind: 'EXPERIMENT',
      themes: ['teleconsultation'],
      start: '2025-01-01',
      end: '2025-12-31',
      results: ['400 actes'],
    },
  },
  funding: [{ funder: 'F', beneficiary: 'La', initiative: 'a', amount: 3_000_000, end: '2026-06-30' }],
};

interface Case {
  readonly kind: string;
  readonly id: string;
  readonly list: string;
  readonly about: readonly string[];
  readonly changes: Readonly<Record<string, string>>;
  readonly stays: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    kind: 'ISOLATION',
    id: 'isolation-X',
    list: 'isolatedActors',
    about: ['Actor X'],
    changes: {
      'it is funded':
        "MATCH (x:Actor {id: 'X'}), (f:Actor {id: 'F'}) CREATE (f)-[:GRANTS]->(:FundingLink:Entity {id: 'g', status: 'GRANTED', decidedOn: date('2026-01-01')})-[:BENEFITS]->(x)",
      'it takes a seat':
        "MATCH (x:Actor {id: 'X'}) CREATE (x)-[:MEMBER_OF {role: 'MEMBER'}]->(:Actor:Entity {id: 'CDN', name: 'CDN', kind: 'BODY'})",
    },
    stays: {
      'somebody else comes near':
        "MATCH (t:Theme {id: 'outils'}), (e:Territory {id: 'E3'}) CREATE (t)<-[:WORKS_ON]-(:Actor:Entity {id: 'Z', name: 'Z', kind: 'ASSOCIATION'})-[:ACTS_IN]->(e)",
    },
  },
  {
    kind: 'GAP',
    id: 'gap-fibre-E3',
    list: 'gaps',
    about: ['Theme fibre', 'Territory E3'],
    changes: {
      'a call opens':
        "MATCH (t:Theme {id: 'fibre'}) CREATE (:Initiative:Entity {id: 'call', title: 'call', kind: 'CALL'})-[:ABOUT]->(t)",
      'nobody near does it any more': "MATCH (i:Initiative {id: 'b'}) SET i.status = 'ABANDONED'",
    },
    stays: {
      'another does it near':
        "MATCH (x:Actor {id: 'F'}), (b:Initiative {id: 'b'}) CREATE (x)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(b)",
      'a census counts anew': 'MATCH (t:Territory) SET t.population = t.population + 1',
    },
  },
  {
    kind: 'EXPERIMENT',
    id: 'experiment-e',
    list: 'experiments',
    about: ['Initiative e'],
    changes: {
      'a call opens':
        "MATCH (t:Theme {id: 'teleconsultation'}) CREATE (:Initiative:Entity {id: 'call', title: 'call', kind: 'CALL'})-[:ABOUT]->(t)",
      'somebody needs it':
        "MATCH (t:Theme {id: 'teleconsultation'}), (x:Actor {id: 'X'}) CREATE (x)-[:NEEDS {resource: 'SKILLS'}]->(t)",
      'something local begins in one of its places':
        "MATCH (t:Theme {id: 'teleconsultation'}), (e:Territory {id: 'E3'}) CREATE (t)<-[:ABOUT]-(:Initiative:Entity {id: 'n', title: 'n', kind: 'SERVICE'})-[:COVERS]->(e)",
    },
    stays: {
      'a census counts anew': 'MATCH (t:Territory) SET t.population = t.population + 1',
      'its lead changes':
        "MATCH (:Actor {id: 'Le'})-[role:PARTICIPATES_IN]->(:Initiative {id: 'e'}) SET role.role = 'PARTNER'",
    },
  },
  {
    kind: 'FUNDING_END',
    id: 'cliff-a',
    list: 'fundingCliff',
    about: ['Initiative a'],
    changes: {
      'the sum changes': 'MATCH (f:FundingLink) SET f.amount = 1',
      'other funding goes on':
        "MATCH (i:Initiative {id: 'a'}), (f:Actor {id: 'F'}) CREATE (f)-[:GRANTS]->(:FundingLink:Entity {id: 'g', status: 'GRANTED', nature: 'SUBSIDY', endDate: date('2028-01-01')})-[:FINANCES]->(i)",
    },
    stays: { 'a title is corrected': "MATCH (i:Initiative {id: 'a'}) SET i.title = 'A'" },
  },
];

const decide = async (suggestion: string, input: object = {}) =>
  (
    await ask(
      `mutation ($input: DecideInput!) { decide(input: $input) {
        change hidden shown userErrors { code field message } suggestion { __typename id decision { status } }
        decision { id status reasonKind evidenceChanged about { __typename id } suggestion { __typename id } } } }`,
      { input: { suggestion, status: 'DISMISSED', ...input } },
    )
  ).decide;

describe.each(cases)('a suggestion of kind $kind', ({ id, list, about, changes, stays }) => {
  const listed = async (args = 'first: 200') => {
    const data = await ask(
      `{ list: ${list}(${args}${list === 'isolatedActors' ? ', repeats: true' : ''}) { totalCount dismissedCount nodes { id evidenceChanged decision { status } } } }`,
    );
    const { totalCount, dismissedCount, nodes } = data.list;
    const row = nodes.find((node: { id: string }) => node.id === id);
    return { totalCount, dismissedCount, row };
  };
  const change = (statement: string) => database.driver.executeQuery(statement);
  const mattersNow = async (): Promise<string[]> =>
    (await ask('{ matters(first: 200) { nodes { id } } }')).matters.nodes.map((node: { id: string }) => node.id);
  const minus = (one: readonly string[], other: readonly string[]) => one.filter((each) => !other.includes(each));

  it('is dismissed, counted, left out of lists, and brought back by undo', async () => {
    await given(database, town);
    const before = await listed();
    expect(before).toMatchObject({ dismissedCount: 0, row: { id, evidenceChanged: null, decision: null } });
    const matters = await mattersNow();
    const done = await decide(id, { reasonKind: 'OFF_TOPIC' });
    expect(done).toMatchObject({
      ...{ userErrors: [], suggestion: { id, decision: { status: 'DISMISSED' } } },
      decision: { id: `decision-${id}`, status: 'DISMISSED', reasonKind: 'OFF_TOPIC', evidenceChanged: false },
    });
    const left = await mattersNow();
    expect([...done.hidden].sort()).toEqual([id, ...minus(matters, left)].sort());
    expect([...done.shown].sort()).toEqual(minus(left, matters).sort());
    expect(done.decision.about.map((one: Record<string, string>) => `${one.__typename} ${one.id}`)).toEqual(about);
    expect(done.decision.suggestion).toEqual({ __typename: done.suggestion.__typename, id });
    const gone = await listed();
    expect(gone).toEqual({ totalCount: before.totalCount - 1, dismissedCount: 1 });
    const decision = { status: 'DISMISSED' };
    expect(await listed('first: 200, dismissed: true')).toEqual({
      ...{ totalCount: before.totalCount, dismissedCount: 1, row: { id, evidenceChanged: false, decision } },
    });
    expect((await listed('decided: true')).totalCount).toBe(0);
    expect((await listed('decided: true, dismissed: true')).row).toMatchObject({ id });
    expect((await listed('first: 200, decided: false')).totalCount).toBe(before.totalCount - 1);
    const { undo } = await ask(
      `mutation { undo(change: "${done.change}") { undone shown hidden suggestions { id } userErrors { code } } }`,
    );
    expect(undo).toEqual({
      undone: [`decision-${id}`],
      shown: [id, ...minus(matters, left)],
      hidden: minus(left, matters),
      suggestions: [{ id }],
      userErrors: [],
    });
    expect(await listed()).toEqual(before);
  });

  it.each(Object.entries(changes))('is listed again when %s', async (_, statement) => {
    await given(database, town);
    await decide(id);
    await change(statement);
    expect(await listed()).toMatchObject({
      ...{ dismissedCount: 0, row: { id, evidenceChanged: true, decision: { status: 'DISMISSED' } } },
    });
    const { decisions } = await ask('{ decisions { nodes { evidenceChanged } } }');
    expect(decisions.nodes).toEqual([{ evidenceChanged: true }]);
    await decide(id);
    expect(await listed()).toMatchObject({ dismissedCount: 1, row: undefined });
  });

  it.each(Object.entries(stays))('stays dismissed when %s', async (_, statement) => {
    await given(database, town);
    await decide(id);
    await change(statement);
    expect(await listed()).toMatchObject({ dismissedCount: 1, row: undefined });
  });

  it('stays in its list when it is retained', async () => {
    await given(database, town);
    const matters = await mattersNow();
    const { hidden, shown } = await decide(id, { status: 'RETAINED' });
    const after = await mattersNow();
    expect(hidden).toEqual(minus(matters, after));
    expect(shown).toEqual([id, ...minus(after, matters)]);
    expect((await listed('decided: true')).row).toMatchObject({ id, decision: { status: 'RETAINED' } });
  });
});

describe('the reason of a dismissal', () => {
  it('is a value of a closed list, for dismissals only', async () => {
    await given(database, town);
    const { userErrors } = await decide('isolation-X', { status: 'RETAINED', reasonKind: 'LATER' });
    expect(userErrors).toEqual([
      {
        ...{ code: 'ONLY_FOR_DISMISSED', field: ['input', 'reasonKind'] },
        message: 'decide: reasonKind: only a dismissed suggestion has this field; leave it out, or choose DISMISSED',
      },
    ]);
    const { errors } = await answer(
      'mutation { decide(input: {suggestion: "isolation-X", status: DISMISSED, reasonKind: NEVER}) { change } }',
    );
    expect(errors?.[0]?.message).toContain('"NEVER" does not exist in "DismissalReason"');
  });
});

describe('a text that names a person', () => {
  it.each([
    ['owner', 'Jean Dupont 06 12 34 56 78', '06 12 34 56 78'],
    ['owner', 'Mme Le Goff', 'Mme Le Goff'],
    ['owner', 'Anne Le Goff', 'Anne Le Goff'],
    ['reason', 'Vu avec M. Dupont', 'M. Dupont'],
  ])('is refused as %s: %s', async (field, text, seen) => {
    await given(database, town);
    const { userErrors, change } = await decide('isolation-X', { [field]: text });
    expect(change).toBeNull();
    expect(userErrors).toEqual([
      {
        ...{ code: 'PERSON_NAMED', field: ['input', field] },
        message: `decide: ${field}: "${seen}" refers to a person; write the function, such as Direction numérique`,
      },
    ]);
  });
});
