/** The payload of an act names every entity that is another now, and so do the events: a cache that goes by ids is right after it. */
import { expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { richWorld } from './rich-world.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { definitions: false });

interface Act {
  readonly change: string;
  readonly nodes: readonly { readonly __typename: string; readonly id: string }[];
}

/** Does the act; its payload and its event name the same entities. @returns the payload, and `Type id` of each */
async function act(mutation: string) {
  const [done] = Object.values<Act>(await ask(`mutation { ${mutation} { change nodes { __typename id } } }`));
  if (!done) throw new Error('no payload');
  const { changes } = await ask('{ changes(first: 1) { nodes { id ids } } }');
  expect(changes.nodes).toEqual([{ id: done.change, ids: expect.arrayContaining(done.nodes.map(({ id }) => id)) }]);
  return { change: done.change, named: done.nodes.map(({ __typename, id }) => `${__typename} ${id}`).sort() };
}

const undo = (change: string) => act(`undo(change: "${change}")`);

it('an actor that joins an initiative, or leaves it, and the undo of both', async () => {
  await given(database, richWorld);
  const both = ['Actor X', 'Initiative a'];
  const joined = await act('setParticipation(input: {initiative: "a", actor: "X", role: PARTNER})');
  expect(joined.named).toEqual(both);
  const left = await act('removeParticipation(input: {initiative: "a", actor: "X", role: PARTNER})');
  expect(left.named).toEqual(both);
  expect((await undo(left.change)).named).toEqual(both);
  expect((await undo(joined.change)).named).toEqual(both);
});

it('a grant, its archival, and the undo of each, with who gives and who receives', async () => {
  await given(database, richWorld);
  const made = await act(
    'createFundingLink(input: {funder: "X", beneficiary: "Y", initiative: "a", amount: "10", nature: SUBSIDY, status: GRANTED})',
  );
  const others = ['Actor X', 'Actor Y', 'Initiative a'];
  const [grant = ''] = made.named.filter((one) => one.startsWith('FundingLink'));
  expect(made.named).toEqual([...others.slice(0, 2), grant, ...others.slice(2)]);
  const id = grant.slice('FundingLink '.length);
  const gone = await act(`archiveFundingLink(input: {fundingLink: "${id}"})`);
  expect(gone.named).toEqual([...others.slice(0, 2), `Gone ${id}`, ...others.slice(2)]);
  expect((await undo(gone.change)).named).toEqual(made.named);
  expect((await undo(made.change)).named).toEqual(gone.named);
});

it('two actors that are merged, with the funding and the initiatives of the one that is gone', async () => {
  await given(database, richWorld);
  await act(
    'createFundingLink(input: {funder: "La", beneficiary: "X", initiative: "a", amount: "10", nature: SUBSIDY, status: GRANTED})',
  );
  const { actor } = await ask('{ actor(id: "X") { initiatives { id } fundingReceived { id } } }');
  const merged = await act('mergeActors(input: {keep: "Y", merge: "X"})');
  expect(merged.named).toEqual(expect.arrayContaining(['Actor Y', 'Gone X']));
  for (const [type, list] of [
    ['Initiative', actor.initiatives],
    ['FundingLink', actor.fundingReceived],
  ] as const)
    for (const { id } of list) expect(merged.named).toContain(`${type} ${id}`);
  expect(actor.fundingReceived.length).toBeGreaterThan(0);
});
