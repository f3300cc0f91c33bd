/** Any acts can be undone in reverse order, which restores the earlier graph; an engine that saw each act equals a new one. */
import fc from 'fast-check';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { openFresh } from '../src/fresh/fresh.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { modelOf } from './model.js';
import { runs } from './runs.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask } = asker(database);
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await publicSchema(database.driver);
});

const open = { start: null, end: null };
const town: World = {
  actors: {
    A: { themes: ['outils'], actsIn: ['E1'], memberOf: ['N', ['B', '2020-01-01', null]], siren: '732829320' },
    B: { kind: 'BODY' },
    C: { themes: ['outils', 'fibre'], actsIn: ['E2'], needs: [['STAFF', 'outils']] },
    F: { themes: ['outils'], offers: [['STAFF', 'outils']], seat: 'c1' },
    N: { kind: 'NETWORK' },
  },
  initiatives: {
    i1: { ...open, themes: ['demarches'], actors: { A: 'LEAD', C: 'PARTNER' } },
    i2: { ...open, themes: ['demarches'], actors: { C: 'LEAD' }, covers: ['E1', 'E2'] },
    i3: { ...open, themes: ['outils'], actors: { F: 'LEAD' } },
  },
  funding: [
    { funder: 'N', beneficiary: 'A', initiative: 'i1', amount: 5_000 },
    { funder: 'N', beneficiary: 'C', initiative: 'i2', amount: 7_000 },
  ],
  links: [['C', 'CONVENTION_WITH', 'F']],
};

const actor = fc.constantFrom('A', 'B', 'C', 'F', 'N');
const initiative = fc.constantFrom('i1', 'i2', 'i3');
const grant = fc.constantFrom('funding-1', 'funding-2');
const themes = fc.constantFrom([], ['outils'], ['demarches', 'fibre'], null);
const day = fc.constantFrom(undefined, null, '2021-05-01');
const maybe = <T>(value: T) => fc.constantFrom(undefined, null, value);

interface Act {
  readonly name: string;
  readonly input: object;
}
const acts: fc.Arbitrary<Act> = fc.oneof(
  ...Object.entries({
    createActor: fc.record({ name: fc.constant('New'), siren: maybe('552100554'), themes }),
    editActor: fc.record({ actor, name: fc.constantFrom('X', 'Y'), tags: maybe(['t']), themes, seatedIn: maybe('c4') }),
    archiveActor: fc.record({ actor }),
    mergeActors: fc.record({ keep: actor, merge: actor }),
    createInitiative: fc.record({
      title: fc.constant('New'),
      kind: fc.constant('PROJECT'),
      themes,
      territories: fc.constant(['E1']),
    }),
    editInitiative: fc.record({
      ...{ initiative, themes, startDate: day, partOf: maybe(['i3']), results: maybe(['r']) },
      joins: fc.array(fc.record({ actor, role: fc.constantFrom('PARTNER', 'LEAD') }), { maxLength: 2 }),
    }),
    archiveInitiative: fc.record({ initiative }),
    createFundingLink: fc.record({
      funder: actor,
      beneficiary: actor,
      status: fc.constant('GRANTED'),
      amount: maybe('12.00'),
      initiative,
    }),
    editFundingLink: fc.record({ fundingLink: grant, beneficiary: actor, decidedOn: day, amount: maybe('99.00') }),
    archiveFundingLink: fc.record({ fundingLink: grant }),
    setMembership: fc.record({ member: actor, organisation: actor, role: maybe('CHAIR'), from: day }),
    removeMembership: fc.record({ member: actor, organisation: actor }),
    setParticipation: fc.record({ initiative, actor, role: fc.constantFrom('PARTNER', 'LEAD'), from: day }),
    removeParticipation: fc.record({ initiative, actor }),
    setLink: fc.record({ actor, linkedTo: actor, nature: fc.constantFrom('UNIT_OF', 'DELEGATE_OF'), to: day }),
    removeLink: fc.record({ actor, linkedTo: actor }),
  }).map(([name, input]) => (input as fc.Arbitrary<object>).map((each) => ({ name, input: each }))),
);

const questions = `{
  overlaps(first: 200, minimumScore: 0) { nodes { id score } }
  isolatedActors(first: 200, repeats: true) { nodes { id kind peers funded evidence { activeTies pastTies grantsReceived amountReceived seats { id } } } }
  synergies(first: 200, repeats: true) { nodes { id score } }
  meetings: synergies(between: ACTORS, first: 200) { nodes { id score } }
}`;

it('any acts are reverted when they are undone in reverse order', { timeout: 300_000 }, async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 6, maxLength: 12 }), async (sequence) => {
      await given(database, town);
      const first = await modelOf(database);
      const fresh = await openFresh(database, () => undefined);
      // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
      const run = async (query: string, variableValues = {}): Promise<any> => {
        const contextValue = createContext(database, fresh);
        const { data, errors } = await execute({ schema, document: parse(query), variableValues, contextValue });
        if (errors) throw errors[0];
        return JSON.parse(JSON.stringify(data));
      };
      const before = await run(questions);
      const changes: string[] = [];
      for (const { name, input } of sequence) {
        const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
        const data = await run(`mutation ($input: ${type}) { act: ${name}(input: $input) { change } }`, { input });
        if (data.act.change) changes.push(data.act.change);
      }
      written += changes.length;
      expect(await run(questions)).toEqual(await ask(questions));
      for (const change of changes.reverse()) {
        const { undo } = await run(`mutation { undo(change: "${change}") { kept userErrors { message } } }`);
        expect(undo).toEqual({ kept: [], userErrors: [] });
      }
      expect(await modelOf(database)).toEqual(first);
      expect(await run(questions)).toEqual(before);
      fresh.close();
    }),
    { numRuns: runs(8), seed: 11 },
  );
  expect(written).toBeGreaterThan(30);
});

const { edit, undo } = {
  edit: async (name: string, input: string) =>
    (await ask(`mutation { act: ${name}(input: {${input}}) { change userErrors { message } } }`)).act.change as string,
  undo: async (change: string) =>
    (await ask(`mutation { undo(change: "${change}") { undone kept change userErrors { code } } }`)).undo,
};

it('an undo can be undone, and what an import wrote meanwhile stays', async () => {
  await given(database, town);
  const first = await modelOf(database);
  const change = await edit('editActor', 'actor: "A", name: "Z", themes: ["fibre"]');
  const edited = await modelOf(database);
  const undone = await undo(change);
  expect(await modelOf(database)).toEqual(first);
  expect((await undo(change)).userErrors).toEqual([{ code: 'ALREADY_UNDONE' }]);
  await undo(undone.change);
  expect(await modelOf(database)).toEqual(edited);
  // An import adds relations without raising the revision of their ends.
  await database.driver.executeQuery(
    "MATCH (a:Actor {id: 'A'}), (t:Theme {id: 'ent'}) CREATE (a)-[:WORKS_ON {row: 3}]->(t)",
  );
  await undo(change);
  expect(await modelOf(database)).toEqual([...first, 'A WORKS_ON ent [["row","3"]]'].sort());
});

it('what a change created is archived by its undo, also when it was edited and that edit was undone', async () => {
  await given(database, town);
  const first = await modelOf(database);
  const created = await edit('createActor', 'name: "New", siren: "552100554", themes: ["ent"]');
  const edited = await edit('editActor', 'actor: "actor-552100554", name: "Newer"');
  expect(await undo(created)).toMatchObject({
    undone: [],
    kept: ['actor-552100554'],
    userErrors: [{ code: 'CHANGED_SINCE' }],
  });
  await undo(edited);
  expect((await undo(created)).userErrors).toEqual([]);
  expect(await modelOf(database)).toEqual(first);
});

it('a refused undo names what was changed since, whatever signs stand in its id', async () => {
  await given(database, { actors: { 'a, b': { name: 'Lieux' } } });
  const change = await edit('editActor', 'actor: "a, b", name: "Maison"');
  await edit('editActor', 'actor: "a, b", name: "Maison commune"');
  const { undo: refused } = await ask(
    `mutation { undo(change: "${change}") { kept userErrors { code message(language: EN) } } }`,
  );
  expect(refused).toEqual({
    kept: ['a, b'],
    userErrors: [{ code: 'CHANGED_SINCE', message: expect.stringContaining('changed again since (Maison commune);') }],
  });
});

it('a relation that an act removed comes back with its source and its row', async () => {
  await given(database, town);
  await database.driver.executeQuery(
    "MATCH (:Actor {id: 'A'})-[role:PARTICIPATES_IN]->(:Initiative {id: 'i1'}) SET role.source = 'source-x', role.row = 4",
  );
  const first = await modelOf(database);
  const removed = await edit('removeParticipation', 'initiative: "i1", actor: "A", role: LEAD');
  expect(await modelOf(database)).not.toEqual(first);
  await undo(removed);
  expect(await modelOf(database)).toEqual(first);
});
