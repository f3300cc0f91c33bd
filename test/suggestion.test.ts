/** Permanent links: every id that an answer gave is found again, with its state; and what an act returns for caches. */
import { beforeEach, describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given, type World } from './world.js';

const database = testDatabase();
const { ask, answer } = asker(database);

/** a ══ b on E1, c pools with each from E2; X, Y and Z should meet. */
const open = { themes: ['demarches'], start: null, end: null };
const meets = { themes: ['outils'], actsIn: ['E3'] };
const town: World = {
  actors: { X: meets, Y: meets, Z: meets },
  initiatives: { a: open, b: open, c: { ...open, covers: ['E2'] } },
  funding: [{ funder: 'P', beneficiary: 'La', initiative: 'a', amount: 100 }],
};
beforeEach(() => given(database, town));

const find = async (id: string) =>
  (
    await ask(
      `query ($id: ID!) { suggestion(id: $id) { __typename id sentence en: sentence(language: EN) decision { status }
        ... on NotSuggested { because gone { id was mergedInto { id } } } } }`,
      { id },
    )
  ).suggestion;
const node = async (id: string) =>
  (
    await ask(
      `query ($id: ID!) { node(id: $id) { __typename id ... on Gone { was archivedOn mergedInto { __typename id ... on Gone { mergedInto { id } } } } } }`,
      { id },
    )
  ).node;
const archive = (initiative: string) =>
  ask(
    'mutation ($id: ID!) { archiveInitiative(input: {initiative: $id}) { archived change gone { id was archivedOn } } }',
    {
      id: initiative,
    },
  );
const merge = (keep: string, other: string) =>
  ask(
    `mutation ($keep: ID!, $other: ID!) { mergeActors(input: {keep: $keep, merge: $other}) {
      actor { id } change userErrors { message } gone { id was mergedInto { id } } } }`,
    { keep, other },
  );
const decide = (input: object) =>
  ask(
    `mutation ($input: DecideInput!) { decide(input: $input) { change hidden shown userErrors { field message }
      decision { id suggestionId status } suggestion { __typename id decision { status } } } }`,
    { input },
  );

describe('a suggestion by its id', () => {
  it.each([
    ['overlap-a-b', 'Overlap'],
    ['overlap-a-b@2024-06-01', 'Overlap'],
    ['synergy-POOLING-a-c', 'Synergy'],
    ['synergy-INTRODUCTION-X-Y@2024-06-01', 'Synergy'],
    ['isolation-X', 'IsolatedActor'],
    ['gap-ent-E1', 'Gap'],
  ])('%s is a %s, with or without a day', async (id, __typename) => {
    expect(await find(id)).toMatchObject({ __typename, id });
    expect(await node(id)).toEqual({ __typename, id });
  });

  it.each([
    ['overlap-a-c', 'NOT_MADE', /^Not suggested on /],
    ['synergy-RELAY-a-b@2024-06-01', 'NOT_MADE', /^Not suggested on 1 June 2024/],
    ['overlap-a-x', 'UNKNOWN', /^Nothing is known/],
    ['overlap-X-Y', 'UNKNOWN', /^Nothing is known/],
    ['gap-ent-DEP', 'NOT_MADE', /^Not suggested/],
    ['what', 'UNKNOWN', /^Nothing is known/],
    ['overlap-a-b@2024-13-01', 'UNKNOWN', /^The day at the end of this id does not exist: write it as 2026-01-31/],
    ['overlap-a-b@2024-06-01@2024-06-02', 'UNKNOWN', /^Nothing is known/],
    ['cliff-a+2027-06-31', 'UNKNOWN', /^The day at the end of this id does not exist/],
    [
      'cliff-a+121',
      'NOT_MADE',
      /^This id looks outside the 120 months to come: write \+1 to \+120, or a day in them\./,
    ],
    ['cliff-a+0', 'NOT_MADE', /^This id looks outside/],
    ['cliff-a+2020-01-01', 'NOT_MADE', /^This id looks outside/],
    ['overlap-b-a', 'NOT_MADE', /^The two ids that this one is made of are written in order, the smaller one first/],
    ['overlap-project:0123456789abcdef-a', 'NOT_KEPT', /^This project was checked/],
  ])('%s says why it is not made: %s', async (id, because, sentence) => {
    const told = await find(id);
    expect(told).toMatchObject({ __typename: 'NotSuggested', id, because, gone: [], decision: null });
    expect(told.en).toMatch(sentence);
    expect(await node(id)).toEqual(because === 'UNKNOWN' ? null : { __typename: 'NotSuggested', id });
  });

  it.each(['X', 'a', 'ent', 'E1'])('%s is told to be the id of a record', async (id) => {
    expect(await find(id)).toMatchObject({
      because: 'UNKNOWN',
      en: expect.stringMatching(/^This is the id of a record/),
    });
    expect((await find(id)).sentence).toMatch(/^Cet identifiant est celui d’une fiche, et non d’une proposition/);
  });

  it('says which of its two entities is archived, and what was decided', async () => {
    await decide({ suggestion: 'overlap-a-b', status: 'PLANNED' });
    const { archiveInitiative } = await archive('b');
    expect(archiveInitiative).toMatchObject({ archived: 'b', gone: [{ id: 'b', was: 'INITIATIVE' }] });
    expect(await find('overlap-a-b')).toMatchObject({
      because: 'ARCHIVED',
      gone: [{ id: 'b', was: 'INITIATIVE', mergedInto: null }],
      decision: { status: 'PLANNED' },
      en: expect.stringMatching(/^No longer suggested: a record that it was about is archived/),
    });
    const { decisions } = await ask('{ decisions { nodes { suggestionId suggestion { __typename id } } } }');
    const suggestion = { __typename: 'NotSuggested', id: 'overlap-a-b' };
    expect(decisions.nodes).toEqual([{ suggestionId: 'overlap-a-b', suggestion }]);
  });
});

describe('an entity that is gone', () => {
  it('has its day, and the entity it was merged into, over any number of merges', async () => {
    expect((await merge('Y', 'X')).mergeActors).toMatchObject({
      actor: { id: 'Y' },
      userErrors: [],
      gone: [{ id: 'X', was: 'ACTOR', mergedInto: { id: 'Y' } }],
    });
    await merge('Z', 'Y');
    expect(await node('X')).toEqual({
      __typename: 'Gone',
      id: 'X',
      was: 'ACTOR',
      archivedOn: expect.stringMatching(/^\d{4}-/),
      mergedInto: { __typename: 'Gone', id: 'Y', mergedInto: { id: 'Z' } },
    });
    expect(await find('synergy-INTRODUCTION-X-Z')).toMatchObject({
      because: 'MERGED',
      gone: [{ id: 'X', mergedInto: { id: 'Y' } }],
    });
  });

  it('is an error for a question about an entity of that kind', async () => {
    await merge('Y', 'X');
    await archive('c');
    for (const [question, mergedInto] of [
      ['actor(id: "X")', 'Y'],
      ['initiative(id: "c")', null],
    ] as const) {
      const { data, errors } = await answer(`{ it: ${question} { id } home: territory(id: "DEP") { id } }`);
      expect(data).toMatchObject({ it: null, home: { id: 'DEP' } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'GONE', mergedInto, archivedOn: expect.any(String) });
    }
    expect(await ask('{ actor(id: "nobody") { id } initiative(id: "X") { id } }')).toEqual({
      actor: null,
      initiative: null,
    });
  });
});

describe('the payload of an act', () => {
  const [OVERLAP, POOLING] = ['matter-OVERLAP-demarches-a', 'matter-POOLING-demarches'];

  it('has the suggestion with its decision, and whether lists still show it', async () => {
    const suggestion = { __typename: 'Overlap', id: 'overlap-a-b', decision: { status: 'DISMISSED' } };
    expect((await decide({ suggestion: 'overlap-a-b', status: 'DISMISSED' })).decide).toMatchObject({
      suggestion,
      // Its matter leaves the list, and what that one told stands for itself.
      hidden: ['overlap-a-b', OVERLAP],
      shown: [POOLING],
    });
    expect((await decide({ suggestion: 'overlap-a-b', status: 'RETAINED' })).decide).toMatchObject({
      suggestion: { ...suggestion, decision: { status: 'RETAINED' } },
      hidden: [],
      shown: ['overlap-a-b', OVERLAP],
    });
  });

  it('decides on a suggestion of another day as it was on that day', async () => {
    const { decide: done } = await decide({ suggestion: 'overlap-a-b@2024-06-01', status: 'RETAINED' });
    expect(done).toMatchObject({
      userErrors: [],
      // This is also the decision on what is suggested today.
      shown: ['overlap-a-b@2024-06-01', `${POOLING}@2024-06-01`, 'overlap-a-b', POOLING],
      decision: { id: 'decision-overlap-a-b', suggestionId: 'overlap-a-b' },
      suggestion: { id: 'overlap-a-b@2024-06-01' },
    });
    const { decide: refused } = await decide({
      suggestion: 'overlap-a-b@2024-06-01',
      asOf: '2025-01-01',
      status: 'DONE',
    });
    expect(refused).toMatchObject({
      change: null,
      suggestion: null,
      shown: [],
      userErrors: [{ field: ['input', 'asOf'] }],
    });
  });

  const undone = async (change: string) =>
    (
      await ask(
        `mutation ($change: ID!) { undo(change: $change) { undone hidden shown
          nodes { __typename id ... on Decision { status } ... on Actor { name } } suggestions { __typename id decision { status } } } }`,
        { change },
      )
    ).undo;

  it('of an undo has its entities, its decisions and what these are about', async () => {
    await decide({ suggestion: 'overlap-a-b', status: 'DISMISSED' });
    await decide({ suggestion: 'overlap-a-b', status: 'RETAINED' });
    const id = 'decision-overlap-a-b';
    const about = (status: string | null) => [
      { __typename: 'Overlap', id: 'overlap-a-b', decision: status === null ? null : { status } },
    ];
    expect(await undone('change-2')).toEqual({
      undone: [id],
      nodes: [{ __typename: 'Decision', id, status: 'DISMISSED' }],
      suggestions: about('DISMISSED'),
      hidden: ['overlap-a-b', OVERLAP],
      shown: [],
    });
    expect(await undone('change-1')).toEqual({
      undone: [id],
      nodes: [{ __typename: 'Gone', id }],
      suggestions: about(null),
      hidden: [POOLING],
      shown: ['overlap-a-b', OVERLAP],
    });
    const { mergeActors } = await merge('Y', 'X');
    const parted = await undone(mergeActors.change);
    expect(parted).toMatchObject({ suggestions: [], hidden: [], shown: [] });
    expect(parted.nodes).toEqual(
      expect.arrayContaining([
        { __typename: 'Actor', id: 'X', name: 'X' },
        { __typename: 'Actor', id: 'Y', name: 'Y' },
      ]),
    );
  });
});
