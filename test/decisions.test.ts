/** Decisions on suggestions: stored, shown, replaced, undone; a dismissed suggestion is listed again only when its evidence changes. */
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { full } from './runs.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { cost, ask, answer } = asker(database);

/**
 * a and b overlap on E1; c pools with each from E2; X and Y should meet. Periods are open, so that the day of the test does not matter.
 *
 *   E1  a {demarches} ══ b {demarches}      E2  c {demarches}      X, Y {outils} in E3
 */
const open = { themes: ['demarches'], start: null, end: null };
const town: World = {
  actors: {
    CDN: { kind: 'BODY' },
    Hub: {},
    X: { themes: ['outils'], actsIn: ['E3'] },
    Y: { themes: ['outils'], actsIn: ['E3'] },
  },
  initiatives: { a: open, b: open, c: { ...open, covers: ['E2'] } },
  funding: [
    { beneficiary: 'La', initiative: 'a', amount: 3_000_000 },
    { beneficiary: 'Lb', initiative: 'b', amount: 4_500_000 },
  ],
};

const fields = `id suggestionId status reason owner dueOn body { id name } meetingOn revision evidenceChanged
  initiatives { id title } actors { id name }`;

async function decide(input: Record<string, unknown>) {
  const { decide } = await ask(
    `mutation ($input: DecideInput!) { decide(input: $input) {
      change sequence userErrors { code field message } decision { ${fields} } } }`,
    { input },
  );
  return decide;
}

async function undo(change: string) {
  const { undo } = await ask(
    'mutation ($change: ID!) { undo(change: $change) { undone kept change sequence userErrors { code field message } } }',
    { change },
  );
  return undo;
}

const dismiss = (suggestion: string) => decide({ suggestion, status: 'DISMISSED' });

async function refusals(input: Record<string, unknown>): Promise<string[]> {
  const { userErrors, change, sequence } = await decide({ suggestion: 'overlap-a-b', status: 'RETAINED', ...input });
  expect([change, sequence]).toEqual([null, null]);
  return userErrors.map(
    ({ code, field, message }: Record<string, string>) => `${code} ${[field].flat().join('.')}: ${message}`,
  );
}

async function suggested(args = ''): Promise<Record<string, string[]>> {
  const data = await ask(`{
    overlaps(${args || 'first: 200'}) { totalCount nodes { id } }
    synergies(${args || 'first: 200'}, repeats: true) { totalCount nodes { id } }
    meetings: synergies(between: ACTORS, repeats: true, ${args || 'first: 200'}) { totalCount nodes { id } } }`);
  const idsOf = ({ totalCount, nodes }: { totalCount: number; nodes: { id: string }[] }) => {
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };
  return {
    overlaps: idsOf(data.overlaps),
    synergies: idsOf(data.synergies),
    meetings: idsOf(data.meetings).filter((id) => id.endsWith('-X-Y')),
  };
}

const everything = {
  overlaps: ['overlap-a-b'],
  synergies: ['synergy-POOLING-a-c', 'synergy-POOLING-b-c'],
  meetings: ['synergy-INTRODUCTION-X-Y'],
};

async function changes(): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(
    'MATCH (c:Change) RETURN c {.*} AS change ORDER BY c.sequence',
  );
  return records.map((record) => record.get('change'));
}

const change = (statement: string) => database.driver.executeQuery(statement);

describe('a decision', () => {
  it('is kept with its reason, owner, due date and body, and shown with the suggestion', async () => {
    await given(database, town);
    const input = {
      suggestion: 'overlap-a-b',
      status: 'PLANNED',
      reason: ' Un seul guichet suffit. ',
      owner: 'Direction numérique',
      dueOn: '2999-06-30',
      body: 'CDN',
    };
    const { suggestion, ...said } = input;
    const decision = {
      ...said,
      suggestionId: suggestion,
      id: 'decision-overlap-a-b',
      reason: 'Un seul guichet suffit.',
      body: { id: 'CDN', name: 'CDN' },
      meetingOn: null,
      revision: 1,
      evidenceChanged: false,
      initiatives: [
        { id: 'a', title: 'a' },
        { id: 'b', title: 'b' },
      ],
      actors: [],
    };
    expect(await decide(input)).toEqual({ change: 'change-1', sequence: 1, userErrors: [], decision });
    const data = await ask(`{
      overlaps { totalCount nodes { id decision { ${fields} } } }
      synergies(repeats: true) { nodes { decision { id } } }
      decisions { totalCount nodes { ${fields} } }
      node(id: "decision-overlap-a-b") { __typename id ... on Decision { status body { name } } } }`);
    expect(data.overlaps).toEqual({ totalCount: 1, nodes: [{ id: 'overlap-a-b', decision }] });
    expect(data.synergies.nodes).toEqual([{ decision: null }, { decision: null }]);
    expect(data.decisions).toEqual({ totalCount: 1, nodes: [decision] });
    expect(data.node).toEqual({ __typename: 'Decision', id: decision.id, status: 'PLANNED', body: { name: 'CDN' } });
  });

  it('may be about a synergy of initiatives, or of actors', async () => {
    await given(database, town);
    expect((await decide({ suggestion: 'synergy-POOLING-a-c', status: 'RETAINED' })).decision).toMatchObject({
      initiatives: [{ id: 'a' }, { id: 'c' }],
      actors: [],
      evidenceChanged: false,
    });
    expect((await decide({ suggestion: 'synergy-INTRODUCTION-X-Y', status: 'DONE' })).decision).toMatchObject({
      initiatives: [],
      actors: [{ id: 'X' }, { id: 'Y' }],
      evidenceChanged: false,
    });
    const { synergies } = await ask('{ synergies(kind: POOLING) { nodes { id decision { status } } } }');
    expect(synergies.nodes).toEqual([
      { id: 'synergy-POOLING-a-c', decision: { status: 'RETAINED' } },
      { id: 'synergy-POOLING-b-c', decision: null },
    ]);
  });

  it('is replaced entirely by a later one; the history keeps it', async () => {
    await given(database, town);
    await decide({ suggestion: 'overlap-a-b', status: 'RETAINED', reason: 'À voir', owner: 'Mission' });
    const { decision, sequence } = await decide({ suggestion: 'overlap-a-b', status: 'DONE', dueOn: '2020-01-01' });
    expect(decision).toMatchObject({ status: 'DONE', reason: null, owner: null, dueOn: '2020-01-01', revision: 2 });
    expect(sequence).toBe(2);
    const [first, second] = await changes();
    expect(first).toMatchObject({ what: 'decide overlap-a-b: RETAINED', by: 'local', ids: [decision.id] });
    expect(first?.before).toBeUndefined();
    expect(JSON.parse(String(second?.before))).toMatchObject({
      [decision.id]: { status: 'RETAINED', reason: 'À voir', owner: 'Mission', revision: 1 },
    });
  });

  it('that repeats the current one changes nothing', async () => {
    await given(database, town);
    const input = { suggestion: 'overlap-a-b', status: 'PLANNED', reason: 'Oui', dueOn: '2999-01-01', body: 'CDN' };
    await decide(input);
    const { decision, ...again } = await decide(input);
    expect(again).toEqual({ change: null, sequence: null, userErrors: [] });
    expect(decision.revision).toBe(1);
    expect(await changes()).toHaveLength(1);
  });

  it('can still be changed to DONE when the suggestion is no longer made', async () => {
    await given(database, town);
    await decide({ suggestion: 'synergy-POOLING-a-c', status: 'PLANNED' });
    await change(
      "MATCH (x:Actor {id: 'La'}), (c:Initiative {id: 'c'}) CREATE (x)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(c)",
    );
    expect((await suggested()).synergies).toEqual(['synergy-POOLING-b-c']);
    const { decision, userErrors } = await decide({ suggestion: 'synergy-POOLING-a-c', status: 'DONE' });
    expect(userErrors).toEqual([]);
    expect(decision).toMatchObject({ status: 'DONE', evidenceChanged: null, initiatives: [{ id: 'a' }, { id: 'c' }] });
  });

  it('keeps its entities when one of them, or the body, is archived', async () => {
    await given(database, town);
    await decide({ suggestion: 'overlap-a-b', status: 'RETAINED', body: 'CDN' });
    await change(
      "MATCH (i:Initiative {id: 'b'}), (body:Actor {id: 'CDN'}) SET i:ArchivedInitiative, body:ArchivedActor REMOVE i:Initiative, body:Actor",
    );
    const { decisions } = await ask('{ decisions { nodes { initiatives { title } body { name } evidenceChanged } } }');
    expect(decisions.nodes).toEqual([{ initiatives: [{ title: 'a' }], body: null, evidenceChanged: null }]);
  });

  it.each([
    ['one within the other', { a: { ...open, covers: ['DEP'] }, b: open }, 'ground: NESTED'],
    [
      'run together',
      { a: { ...open, actors: { A: 'LEAD' } }, b: { ...open, actors: { A: 'PARTNER' } } },
      'coordination: [JOINT]',
    ],
    [
      'between two that are there for others',
      { a: { ...open, audiences: ['SENIORS'] }, b: { ...open, audiences: ['PUPILS'] } },
      'audience: [DIFFERENT]',
    ],
    ['over', { a: open, b: { ...open, end: '2020-01-01' } }, 'past: true'],
    [
      'of a low score',
      { a: { ...open, themes: ['demarches', 'fibre', 'ent'] }, b: { ...open, covers: ['c3', 'E2'] } },
      'minimumScore: 0',
    ],
  ])('may be about an overlap that is %s', async (_, initiatives, args) => {
    await given(database, { initiatives });
    const listed = async (more: string) =>
      (await ask(`{ overlaps(${more}) { nodes { id decision { evidenceChanged } } } }`)).overlaps.nodes;
    expect([await listed('first: 1'), await listed(args)]).toEqual([[], [{ id: 'overlap-a-b', decision: null }]]);
    expect((await dismiss('overlap-a-b')).userErrors).toEqual([]);
    expect(await listed(args)).toEqual([]);
    expect(await listed(`${args}, dismissed: true`)).toEqual([
      { id: 'overlap-a-b', decision: { evidenceChanged: false } },
    ]);
    const { decisions } = await ask('{ decisions { nodes { evidenceChanged } } }');
    expect(decisions.nodes).toEqual([{ evidenceChanged: false }]);
  });

  it('is found when ids contain hyphens, however the id could be split', async () => {
    await given(database, {
      initiatives: {
        'x-1': open,
        'x-1-x': { ...open, covers: ['E4'] },
        'x-2': open,
        'x-x-2': { ...open, covers: ['E4'] },
      },
    });
    const ids = ['overlap-x-1-x-2', 'overlap-x-1-x-x-x-2'];
    expect((await suggested()).overlaps).toEqual(ids);
    for (const suggestion of ids) expect((await decide({ suggestion, status: 'RETAINED' })).userErrors).toEqual([]);
    const { decisions } = await ask('{ decisions { nodes { initiatives { id } } } }');
    expect(decisions.nodes).toEqual([
      { initiatives: [{ id: 'x-1' }, { id: 'x-2' }] },
      { initiatives: [{ id: 'x-1-x' }, { id: 'x-x-2' }] },
    ]);
  });
});

describe('the list of decisions', () => {
  const listed = async (filter = '') => {
    const { decisions } = await ask(`{ decisions(${filter}) { totalCount nodes { suggestionId } } }`);
    expect(decisions.totalCount).toBe(decisions.nodes.length);
    return decisions.nodes.map(({ suggestionId }: { suggestionId: string }) =>
      suggestionId.replace(/^.*?-(?=\w-\w$)/, ''),
    );
  };

  it('is empty at first', async () => {
    await given(database, town);
    expect(await listed('first: 5')).toEqual([]);
  });

  it('lists the soonest due date first, and those without a due date last by id; with filters and pages', async () => {
    await given(database, town);
    await decide({ suggestion: 'synergy-POOLING-b-c', status: 'DISMISSED', owner: 'Mission École' });
    await decide({ suggestion: 'synergy-INTRODUCTION-X-Y', status: 'RETAINED' });
    await decide({ suggestion: 'overlap-a-b', status: 'PLANNED', dueOn: '2999-02-01', body: 'CDN' });
    await decide({ suggestion: 'synergy-POOLING-a-c', status: 'PLANNED', dueOn: '2999-01-31' });
    expect(await listed('first: 9')).toEqual(['a-c', 'a-b', 'X-Y', 'b-c']);
    expect(await listed('filter: {status: [PLANNED, DISMISSED]}')).toEqual(['a-c', 'a-b', 'b-c']);
    expect(await listed('filter: {body: "CDN"}')).toEqual(['a-b']);
    expect(await listed('filter: {owner: "mission ecole"}')).toEqual(['b-c']);
    expect(await listed('filter: {dueBefore: "2999-02-01"}')).toEqual(['a-c']);
    expect(await listed('filter: {dueBefore: "2999-02-02", status: DONE}')).toEqual([]);
    const page = (args: string) =>
      ask(`{ decisions(first: 3${args}) { totalCount pageInfo { endCursor } nodes { id } } }`);
    const { decisions: first } = await page('');
    const { decisions: rest } = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([first.totalCount, first.nodes.length, rest.nodes]).toEqual([
      4,
      3,
      [{ id: 'decision-synergy-POOLING-b-c' }],
    ]);
  });

  it('refuses a body that does not exist, and a page size out of bounds', async () => {
    await given(database, town);
    const { errors } = await answer('{ decisions(filter: {body: "nobody"}) { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/^decisions: filter.body: there is no Actor "nobody"/);
    expect((await answer('{ decisions(first: 0) { totalCount } }')).errors?.[0]?.message).toMatch(
      /^decisions: first: 0/,
    );
  });
});

describe('a dismissed suggestion', () => {
  const all = ['overlap-a-b', 'synergy-POOLING-a-c', 'synergy-INTRODUCTION-X-Y'];
  const below = async (args = '') => {
    const { node } = await ask(`{ node(id: "a") { ... on Initiative {
      overlaps${args} { totalCount nodes { id } } synergies${args} { totalCount nodes { id } } } } }`);
    return [node.overlaps, node.synergies];
  };

  it('is in no answer and no count, unless it is asked for; the others stay', async () => {
    await given(database, town);
    expect(await suggested()).toEqual(everything);
    for (const suggestion of all) await dismiss(suggestion);
    expect(await suggested()).toEqual({ overlaps: [], synergies: ['synergy-POOLING-b-c'], meetings: [] });
    expect(await suggested('dismissed: true')).toEqual(everything);
    const none = { totalCount: 0, nodes: [] };
    expect(await below()).toEqual([none, none]);
    expect(await below('(dismissed: true)')).toMatchObject([{ totalCount: 1 }, { totalCount: 1 }]);
    const { overlaps } = await ask('{ overlaps(dismissed: true) { nodes { decision { status evidenceChanged } } } }');
    expect(overlaps.nodes).toEqual([{ decision: { status: 'DISMISSED', evidenceChanged: false } }]);
  });

  it('that is listed again waits for a decision, like a new one', async () => {
    await given(database, town);
    const chosen = async (decided: boolean, more = '') =>
      Object.values(await suggested(`first: 9, decided: ${decided}${more}`)).flat();
    expect([await chosen(true), await chosen(false)]).toEqual([[], Object.values(everything).flat()]);
    for (const suggestion of all) await dismiss(suggestion);
    await decide({ suggestion: 'synergy-POOLING-b-c', status: 'PLANNED' });
    expect([await chosen(true), await chosen(false)]).toEqual([['synergy-POOLING-b-c'], []]);
    expect(await chosen(true, ', dismissed: true')).toEqual(Object.values(everything).flat());
    await change("MATCH (:Initiative {id: 'a'})<-[:FINANCES]-(f:FundingLink) SET f.amount = 1");
    expect([await chosen(true), await chosen(false)]).toEqual([['synergy-POOLING-b-c'], ['overlap-a-b']]);
  });

  it('does not count towards the limit for each actor', async () => {
    const meets = { themes: ['outils'], actsIn: ['E3'] };
    await given(database, { actors: { P: meets, Q: meets, R: meets, S: meets } });
    const ranked = async () =>
      (await ask('{ synergies(between: ACTORS) { nodes { id } } }')).synergies.nodes.map(({ id }: { id: string }) =>
        id.slice(-3),
      );
    // The third pairs of P and of Q come last.
    expect(await ranked()).toEqual(['P-Q', 'P-R', 'Q-R', 'P-S', 'Q-S', 'R-S']);
    await dismiss('synergy-INTRODUCTION-P-Q');
    expect(await ranked()).toEqual(['P-R', 'P-S', 'Q-R', 'Q-S', 'R-S']);
  });

  it('is listed again as JOINT when a participant joins both', async () => {
    await given(database, town);
    await dismiss('overlap-a-b');
    await change(
      "MATCH (x:Actor {id: 'Hub'}), (i:Initiative) WHERE i.id IN ['a', 'b'] CREATE (x)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(i)",
    );
    expect((await suggested()).overlaps).not.toContain('overlap-a-b');
    const { overlaps } = await ask(
      '{ overlaps(coordination: [JOINT], decided: false) { nodes { id decision { evidenceChanged } } } }',
    );
    expect(overlaps.nodes).toEqual([{ id: 'overlap-a-b', decision: { evidenceChanged: true } }]);
  });

  it.each([
    ['a funder pays for both', "MATCH (x:Actor {id: 'Hub'}), (f:FundingLink) CREATE (x)-[:GRANTS]->(f)"],
    [
      'a body comes to seat both',
      "MATCH (x:Actor), (body:Actor {id: 'CDN'}) WHERE x.id IN ['La', 'Lb'] CREATE (x)-[:MEMBER_OF {role: 'MEMBER'}]->(body)",
    ],
    ['an amount changes', "MATCH (:Initiative {id: 'a'})<-[:FINANCES]-(f:FundingLink) SET f.amount = 3000001"],
    [
      'a grant is no longer known',
      "MATCH (:Initiative {id: 'a'})<-[:FINANCES]-(f:FundingLink) SET f.archivedOn = datetime(), f:ArchivedFundingLink REMOVE f:FundingLink",
    ],
    ['one gets a further theme', "MATCH (i:Initiative {id: 'b'}), (t:Theme {id: 'outils'}) CREATE (i)-[:ABOUT]->(t)"],
    [
      'one covers a further territory',
      "MATCH (i:Initiative {id: 'b'}), (t:Territory {id: 'c6'}) CREATE (i)-[:COVERS]->(t)",
    ],
    ['one gets an end', "MATCH (i:Initiative {id: 'b'}) SET i.endDate = date('2999-12-31')"],
  ])('is listed again when %s', async (_, statement) => {
    await given(database, town);
    await dismiss('overlap-a-b');
    await change(statement);
    const { overlaps } = await ask('{ overlaps { totalCount nodes { id decision { status evidenceChanged } } } }');
    const decision = { status: 'DISMISSED', evidenceChanged: true };
    expect(overlaps).toEqual({ totalCount: 1, nodes: [{ id: 'overlap-a-b', decision }] });
    const { decisions } = await ask('{ decisions { nodes { evidenceChanged } } }');
    expect(decisions.nodes).toEqual([{ evidenceChanged: true }]);
  });

  it.each([
    [
      'an unrelated initiative is added',
      "MATCH (t:Theme {id: 'demarches'}), (e:Territory {id: 'E4'}) CREATE (i:Initiative:Entity {id: 'z', title: 'z', kind: 'PROJECT', endDate: date('2001-12-31')})-[:ABOUT]->(t) CREATE (i)-[:COVERS]->(e)",
    ],
    ['a census counts anew', 'MATCH (t:Territory) SET t.population = t.population + 1'],
    [
      'somebody already works with both',
      "MATCH (x:Actor), (e:Territory {id: 'E1'}) WHERE x.id IN ['La', 'Lc', 'Hub'] WITH collect(x) AS all, e CREATE (i:Initiative:Entity {id: 'z', title: 'z', kind: 'PROJECT', status: 'ABANDONED'}) WITH all, i UNWIND all AS x CREATE (x)-[:PARTICIPATES_IN {role: 'LEAD'}]->(i)",
    ],
    [
      'a title is corrected',
      "MATCH (i:Initiative {id: 'a'}) SET i.title = 'A', i.summary = 'New words', i.revision = 9",
    ],
    [
      'a request for money is refused',
      "MATCH (i:Initiative {id: 'a'}) CREATE (:FundingLink:Entity {id: 'f', status: 'REFUSED', amountRequested: 5})-[:FINANCES]->(i)",
    ],
    [
      'one of the actors takes up another subject',
      "MATCH (x:Actor {id: 'X'}), (t:Theme {id: 'ent'}) CREATE (x)-[:WORKS_ON]->(t)",
    ],
  ])('stays dismissed when %s', async (_, statement) => {
    await given(database, town);
    for (const suggestion of all) await dismiss(suggestion);
    await change(statement);
    const { overlaps, synergies, meetings } = await suggested();
    expect({ overlaps, meetings }).toEqual({ overlaps: [], meetings: [] });
    expect(synergies).not.toContain('synergy-POOLING-a-c');
    const { decisions } = await ask('{ decisions { nodes { evidenceChanged } } }');
    expect(decisions.nodes).toEqual(Array(3).fill({ evidenceChanged: false }));
  });

  it.each([
    [
      'synergy-POOLING-a-c',
      "MATCH (i:Initiative), (t:Theme {id: 'outils'}) WHERE i.id IN ['a', 'c'] CREATE (i)-[:ABOUT]->(t)",
    ],
    ['synergy-POOLING-a-c', "MATCH (i:Initiative {id: 'c'}), (t:Territory {id: 'E3'}) CREATE (i)-[:COVERS]->(t)"],
    [
      'synergy-POOLING-a-c',
      "MATCH (a:Actor {id: 'La'}), (c:Actor {id: 'Lc'}), (t:Theme {id: 'demarches'}) CREATE (a)-[:NEEDS {resource: 'DATA'}]->(t), (c)-[:OFFERS {resource: 'DATA'}]->(t)",
    ],
    [
      'synergy-INTRODUCTION-X-Y',
      "MATCH (x:Actor {id: 'X'}), (y:Actor {id: 'Y'}), (t:Theme {id: 'outils'}) CREATE (x)-[:NEEDS {resource: 'DATA'}]->(t), (y)-[:OFFERS {resource: 'DATA'}]->(t)",
    ],
    [
      'synergy-INTRODUCTION-X-Y',
      "MATCH (x:Actor), (t:Theme {id: 'fibre'}) WHERE x.id IN ['X', 'Y'] CREATE (x)-[:WORKS_ON]->(t)",
    ],
    [
      'synergy-INTRODUCTION-X-Y',
      "MATCH (x:Actor), (h:Actor {id: 'Hub'}) WHERE x.id IN ['X', 'Y'] SET h.kind = 'NETWORK' CREATE (x)-[:MEMBER_OF]->(h)",
    ],
    [
      'synergy-INTRODUCTION-X-Y',
      "MATCH (x:Actor), (h:Actor {id: 'Hub'}) WHERE x.id IN ['X', 'Y'] CREATE (h)-[:GRANTS]->(:FundingLink:Entity {id: 'f' + x.id, status: 'GRANTED'})-[:BENEFITS]->(x)",
    ],
  ])('is listed again when what %s rests on changes: %s', async (suggestion, statement) => {
    await given(database, town);
    await dismiss(suggestion);
    await change(statement);
    const { synergies, meetings } = await suggested();
    expect([...(synergies ?? []), ...(meetings ?? [])]).toContain(suggestion);
  });

  it('that is listed again can be dismissed again, with its new evidence', async () => {
    await given(database, town);
    await dismiss('overlap-a-b');
    await change("MATCH (:Initiative {id: 'a'})<-[:FINANCES]-(f:FundingLink) SET f.amount = 1");
    expect((await suggested()).overlaps).toEqual(['overlap-a-b']);
    const { decision, sequence } = await dismiss('overlap-a-b');
    expect([decision.revision, decision.evidenceChanged, sequence]).toEqual([2, false, 2]);
    expect((await suggested()).overlaps).toEqual([]);
  });

  it('is listed again when it is retained', async () => {
    await given(database, town);
    await dismiss('overlap-a-b');
    await decide({ suggestion: 'overlap-a-b', status: 'RETAINED' });
    expect(await suggested()).toEqual(everything);
  });
});

describe('undo', () => {
  const standing = async () => (await ask('{ decisions { nodes { status reason dueOn revision } } }')).decisions.nodes;

  it('removes a first decision, and can itself be undone', async () => {
    await given(database, town);
    const { change: dismissed } = await decide({ suggestion: 'overlap-a-b', status: 'DISMISSED', reason: 'Non' });
    const undone = await undo(dismissed);
    const id = 'decision-overlap-a-b';
    expect(undone).toEqual({ undone: [id], kept: [], change: 'change-2', sequence: 2, userErrors: [] });
    expect(await standing()).toEqual([]);
    expect((await suggested()).overlaps).toEqual(['overlap-a-b']);
    expect(await ask(`{ node(id: "${id}") { __typename id } overlaps { nodes { decision { id } } } }`)).toEqual({
      node: { __typename: 'Gone', id },
      overlaps: { nodes: [{ decision: null }] },
    });
    expect((await undo('change-2')).undone).toEqual([id]);
    expect(await standing()).toEqual([{ status: 'DISMISSED', reason: 'Non', dueOn: null, revision: 3 }]);
    expect((await suggested()).overlaps).toEqual([]);
  });

  it('restores the previous decision', async () => {
    await given(database, town);
    await decide({ suggestion: 'overlap-a-b', status: 'PLANNED', reason: 'Oui', dueOn: '2999-01-01' });
    const { change: second } = await dismiss('overlap-a-b');
    await undo(second);
    expect(await standing()).toEqual([{ status: 'PLANNED', reason: 'Oui', dueOn: '2999-01-01', revision: 3 }]);
  });

  it('leaves entities changed since as they are, and says so', async () => {
    await given(database, town);
    const { change: first } = await decide({ suggestion: 'overlap-a-b', status: 'PLANNED' });
    await dismiss('overlap-a-b');
    expect(await undo(first)).toEqual({
      undone: [],
      kept: ['decision-overlap-a-b'],
      change: null,
      sequence: null,
      userErrors: [
        {
          code: 'CHANGED_SINCE',
          field: ['change'],
          message: expect.stringMatching(
            /^undo: change: everything that this act changed has been changed again since \((?!decision-).+\); undo the later change first$/,
          ),
        },
      ],
    });
    expect(await changes()).toHaveLength(2);
    expect((await undo('change-2')).userErrors).toEqual([]);
    expect((await undo('change-2')).userErrors).toMatchObject([
      {
        code: 'ALREADY_UNDONE',
        message: 'undo: change: change-2 was already undone, by change-3; to restore it, undo change-3',
      },
    ]);
  });

  it('lets the numbers of revisions continue when one decides again', async () => {
    await given(database, town);
    await undo((await dismiss('overlap-a-b')).change);
    const { decision } = await decide({ suggestion: 'overlap-a-b', status: 'RETAINED', revision: 0 });
    expect(decision).toMatchObject({ status: 'RETAINED', revision: 3 });
  });

  it('refuses an unknown change, and a change that is not a decision', async () => {
    await given(database, town);
    await change(
      "CREATE (:Change {id: 'change-0', sequence: 0, what: 'import subsidies', ids: ['actor-1'], touched: 1})",
    );
    await change("CREATE (:Change {id: 'change-00', sequence: 0, what: 'import all', touched: 20000})");
    for (const [id, message] of [
      [
        'change-9',
        'undo: change: there is no change "change-9"; give the id of a change that an act returned, such as change-12; the batches of an import are in changes(filter: {import: …})',
      ],
      [
        'change-0',
        'undo: change: change-0 is "import subsidies", and the state before it is not known; undo an act, or a batch of an import of actors, such as change-12',
      ],
      [
        'change-00',
        'undo: change: change-00 is "import all", and the state before it is not known; undo an act, or a batch of an import of actors, such as change-12',
      ],
    ] as const) {
      const { undone, kept, change, userErrors } = await undo(id);
      expect([undone, kept, change]).toEqual([[], [], null]);
      expect(userErrors).toEqual([
        { code: id === 'change-9' ? 'UNKNOWN_CHANGE' : 'NOT_UNDOABLE', field: ['change'], message },
      ]);
    }
  });
});

describe('an act is refused with a message, and writes nothing', () => {
  it.each([
    ['unknown', 'overlap-a-z'],
    ['of two that do not overlap', 'overlap-a-c'],
    ['of another kind', 'synergy-RELAY-a-c'],
    ['not in order', 'overlap-b-a'],
    ['no suggestion at all', 'a'],
    ['empty', ''],
  ])('for a suggestion that is %s', async (_, suggestion) => {
    await given(database, town);
    expect(await refusals({ suggestion })).toEqual([
      `UNKNOWN_SUGGESTION input.suggestion: decide: suggestion: "${suggestion}" is not suggested on this day and was never decided on; take an id from the answer to a question such as overlaps, synergies or gaps`,
    ]);
    expect((await ask('{ decisions { totalCount } }')).decisions.totalCount).toBe(0);
  });

  it('for an absurdly long id, which the message shortens', async () => {
    await given(database, town);
    const [message] = await refusals({ suggestion: `overlap-${'-'.repeat(100_000)}` });
    expect(message?.length).toBeLessThan(320);
  });

  it('for a body that is unknown, archived, or not a body', async () => {
    await given(database, town);
    await change(
      "CREATE (:ArchivedActor:Entity {id: 'Old', kind: 'BODY', archivedOn: datetime('2026-01-01')}), (:Actor:Entity {id: 'Vague'})",
    );
    const remedy = 'actors(filter: {kind: BODY})';
    expect(await refusals({ body: 'None' })).toEqual([
      `UNKNOWN_ID input.body: decide: body: there is no Actor "None", or it is archived; look it up in ${remedy}`,
    ]);
    expect(await refusals({ body: 'Old' })).toEqual([
      'UNKNOWN_ID input.body: decide: body: "Old" was archived on 2026-01-01; ask node(id:) what is known of it',
    ]);
    expect(await refusals({ body: 'Hub' })).toEqual([
      `NOT_A_BODY input.body: decide: body: "Hub" is of kind ASSOCIATION, so it is not a body; choose one of ${remedy}`,
    ]);
    expect(await refusals({ body: 'Vague' })).toEqual([
      `NOT_KNOWN_AS_BODY input.body: decide: body: the kind of "Vague" is unknown, so it is not a body; choose one of ${remedy}`,
    ]);
    expect(await changes()).toEqual([]);
  });

  it('for a new due date in the past, though one that has passed meanwhile may stay', async () => {
    await given(database, town);
    const [message] = await refusals({ status: 'PLANNED', dueOn: '2020-01-31' });
    expect(message).toMatch(
      /^PAST_DUE input\.dueOn: decide: dueOn: 2020-01-31 is in the past \(today is \d{4}-\d\d-\d\d\); give a future day, leave it out, or choose DONE$/,
    );
    await decide({ suggestion: 'overlap-a-b', status: 'PLANNED', dueOn: '2999-01-01' });
    await change("MATCH (d:Decision) SET d.dueOn = date('2020-01-31')");
    const late = { suggestion: 'overlap-a-b', status: 'PLANNED', dueOn: '2020-01-31', reason: 'En retard' };
    expect((await decide(late)).decision).toMatchObject({ dueOn: '2020-01-31', reason: 'En retard' });
  });

  it('for texts that are too long, with all faults at once', async () => {
    await given(database, town);
    const fits = { reason: 'r'.repeat(2000), owner: 'o'.repeat(200) };
    expect(await refusals({ reason: `${fits.reason}r`, owner: `${fits.owner}o`, body: 'None' })).toEqual([
      'TOO_LONG input.reason: decide: reason: it has 2001 characters, and the limit is 2000; shorten it',
      'TOO_LONG input.owner: decide: owner: it has 201 characters, and the limit is 200; shorten it',
      'UNKNOWN_ID input.body: decide: body: there is no Actor "None", or it is archived; look it up in actors(filter: {kind: BODY})',
    ]);
    expect((await decide({ suggestion: 'overlap-a-b', status: 'RETAINED', ...fits })).userErrors).toEqual([]);
  });

  it('for an outdated revision', async () => {
    await given(database, town);
    const input = { suggestion: 'overlap-a-b', status: 'RETAINED' };
    await decide({ ...input, revision: 0 });
    expect(await refusals({ status: 'DONE', revision: 0 })).toEqual([
      'STALE input.revision: decide: revision: you give revision 0, and the current revision is 1; read it again, and give the revision that you then read',
    ]);
    expect((await decide({ ...input, status: 'DONE', revision: 1 })).decision.revision).toBe(2);
  });

  it('for all but one of several simultaneous decisions on one revision', async () => {
    await given(database, town);
    const statuses = ['RETAINED', 'PLANNED', 'DONE', 'DISMISSED', 'RETAINED', 'PLANNED'];
    const outcomes = await Promise.all(
      statuses.map((status) => decide({ suggestion: 'overlap-a-b', status, revision: 0 })),
    );
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(
      Array(5).fill('STALE'),
    );
    expect(await changes()).toHaveLength(1);
  });
});

describe('several acts in one request', () => {
  it("see each other's results, in their order", async () => {
    await given(database, town);
    const { one, two, three } = await ask(`mutation {
      one: decide(input: {suggestion: "overlap-a-b", status: RETAINED}) { sequence decision { status revision } }
      two: decide(input: {suggestion: "overlap-a-b", status: DISMISSED, revision: 1}) { sequence decision { status revision } }
      three: undo(change: "change-2") { undone sequence } }`);
    expect(one).toEqual({ sequence: 1, decision: { status: 'RETAINED', revision: 1 } });
    expect(two).toEqual({ sequence: 2, decision: { status: 'DISMISSED', revision: 2 } });
    expect(three).toEqual({ undone: ['decision-overlap-a-b'], sequence: 3 });
  });
});

describe('the number of statements', () => {
  full('for dismissals is one for each request; for shown decisions, one for each answer', async () => {
    await given(database, town);
    await dismiss('synergy-POOLING-a-c');
    // The two questions, and the dismissed decisions for both.
    expect(await cost('{ overlaps { nodes { id } } synergies { nodes { id } } }')).toEqual({
      engine: 1,
      cypher: 2 + 1,
    });
    expect(await cost('{ synergies { nodes { decision { status evidenceChanged } } } }')).toEqual({
      engine: 1 + 1,
      cypher: 1 + 1 + 1,
    });
    // Whatever the number of initiatives: the list, its overlaps, the dismissals, the decisions.
    expect(await cost('{ initiatives { nodes { id overlaps { nodes { decision { status } } } } } }')).toEqual({
      engine: 3,
      cypher: 4,
    });
  });

  full(
    'for a page of decisions is one, and one for each kind of suggestion when their evidence is asked for',
    async () => {
      await given(database, town);
      for (const suggestion of [...everything.overlaps, ...everything.synergies]) await dismiss(suggestion);
      expect(await cost('{ decisions { nodes { status initiatives { id } } } }')).toEqual({ engine: 1, cypher: 1 });
      expect(await cost('{ decisions { nodes { evidenceChanged } } }')).toEqual({ engine: 1, cypher: 1 + 1 + 1 });
    },
  );

  it('for deciding is six, and those with which the engine reads the change', async () => {
    await given(database, town);
    // The pair; the turn, what is known, the decision, the change; the decision as it stands now. Of the engine: how the graph stands; the turn, how it stands now, what changed,
    // and that it is neither an actor, an initiative, a funding link, a theme nor a territory.
    const act = 'decide(input: {suggestion: "synergy-POOLING-a-c", status: RETAINED}) { sequence decision { status } }';
    expect(await cost(`mutation { ${act} }`)).toEqual({ engine: 6 + 8, cypher: null });
  });
});

describe('under an idempotency key', () => {
  it('deciding again after another decision returns the first result, and decides nothing', async () => {
    await given(database, town);
    const input = { suggestion: 'overlap-a-b', status: 'RETAINED', idempotencyKey: 'k1' };
    const first = await decide(input);
    const other = await decide({ suggestion: 'overlap-a-b', status: 'PLANNED' });
    expect(await decide(input)).toMatchObject({ ...first, decision: { status: 'PLANNED' }, userErrors: [] });
    expect((await decide({ ...input, status: 'DONE' })).userErrors).toMatchObject([
      { field: ['input', 'idempotencyKey'] },
    ]);
    const [once, again] = [await undoUnder('k2', other.change), await undoUnder('k2', other.change)];
    expect(once).toMatchObject({ undone: ['decision-overlap-a-b'], kept: [], userErrors: [] });
    expect(again).toEqual(once);
    expect((await undoUnder('k2', first.change)).userErrors).toMatchObject([{ field: ['idempotencyKey'] }]);
  });
});

async function undoUnder(key: string, change: string) {
  const { undo } = await ask(
    `mutation ($change: ID!, $key: String) { undo(change: $change, idempotencyKey: $key) {
      undone kept change sequence userErrors { field } } }`,
    { change, key },
  );
  return undo;
}
