/** After an act a cache can be right: `hidden` and `shown` name every matter that left the list of matters or came into it. */
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { testDatabase, testSchema } from './database.js';
import { givenDemonstration } from './demonstration-graph.js';

const database = testDatabase();
let fresh: Fresh;
beforeAll(async () => {
  await givenDemonstration(database);
  // The same engine for all questions, as in a server: the matters are composed once.
  fresh = await openFresh(database, () => undefined);
}, 600_000);
afterAll(() => fresh?.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
async function ask(query: string): Promise<any> {
  const contextValue = createContext(database, fresh, { day: '2026-11-25' });
  const { data, errors } = await execute({ schema: await testSchema(), document: parse(query), contextValue });
  expect(errors).toBeUndefined();
  return data;
}

interface Node {
  readonly id: string;
}
const listed = async (): Promise<string[]> =>
  (await ask('{ matters(first: 200) { nodes { id } } }')).matters.nodes.map(({ id }: Node) => id);
const minus = (one: readonly string[], other: readonly string[]) => one.filter((id) => !other.includes(id)).sort();

interface Told {
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
}
/** Of the ids, those of matters that stand in one of the lists: a part of a matter, such as a need, may be named like one. */
const mattersIn = ({ hidden, shown }: Told, ...lists: readonly (readonly string[])[]): Told => {
  const isListed = (id: string) => lists.some((list) => list.includes(id));
  return { hidden: hidden.filter(isListed).sort(), shown: shown.filter(isListed).sort() };
};
/** The matter that was decided on is in `shown` as long as it is listed. */
const withDecided = (ids: readonly string[], decided: string, list: readonly string[]) =>
  [...new Set(list.includes(decided) ? [...ids, decided] : ids)].sort();

/** Decides, compares the list with what the act said of it, undoes, and compares again. @returns the others that moved */
async function check(suggestion: string, status: string): Promise<string[]> {
  const before = await listed();
  const act = `mutation { decide(input: {suggestion: "${suggestion}", status: ${status}, idempotencyKey: "${status} ${suggestion}"}) {
    change hidden shown userErrors { message } } }`;
  const { decide } = await ask(act);
  expect(decide.userErrors).toEqual([]);
  expect((await ask(act)).decide, 'repeated with its key').toEqual(decide);
  const after = await listed();
  const [left, came] = [minus(before, after), minus(after, before)];
  expect(mattersIn(decide, before, after), `${status} ${suggestion}`).toEqual({
    hidden: left,
    shown: withDecided(came, suggestion, after),
  });
  const takeBack = `mutation { undo(change: "${decide.change}", idempotencyKey: "undo ${status} ${suggestion}") {
    change hidden shown userErrors { message } } }`;
  const { undo } = await ask(takeBack);
  expect(undo.userErrors).toEqual([]);
  expect((await ask(takeBack)).undo, 'undone again with its key').toEqual(undo);
  expect(await listed()).toEqual(before);
  expect(mattersIn(undo, before, after), `undo of ${status} ${suggestion}`).toEqual({
    hidden: came,
    shown: withDecided(left, suggestion, before),
  });
  return [...left, ...came].filter((id) => id !== suggestion);
}

it.each(['DISMISSED', 'RETAINED', 'DONE'])('of every matter of the demonstration, %s', async (status) => {
  const moved: string[] = [];
  const all = await listed();
  expect(all.length).toBeGreaterThan(20);
  for (const matter of all) moved.push(...(await check(matter, status)));
  // Else nothing would have been compared but the matters themselves.
  if (status !== 'DISMISSED') expect(moved.length).toBeGreaterThan(0);
});

it('of a matter that was decided before, to the same request twice', async () => {
  const [suggestion] = await listed();
  const decide = async (status: string) => {
    const act = `mutation { decide(input: {suggestion: "${suggestion}", status: ${status}, idempotencyKey: "then ${status}"}) {
      change hidden shown userErrors { message } } }`;
    const [first, again] = [(await ask(act)).decide, (await ask(act)).decide];
    expect(first.userErrors).toEqual([]);
    expect(again, status).toEqual(first);
    return first;
  };
  const undo = async (change: string) => {
    const act = `mutation { undo(change: "${change}", idempotencyKey: "undo ${change}") { change hidden shown userErrors { message } } }`;
    const [first, again] = [(await ask(act)).undo, (await ask(act)).undo];
    expect(first.userErrors).toEqual([]);
    expect(again, `undo of ${change}`).toEqual(first);
    return first;
  };
  const dismissed = await decide('DISMISSED');
  expect(dismissed.hidden).toContain(suggestion);
  // It comes back, which one that had waited for a decision would not.
  const retained = await decide('RETAINED');
  expect(retained.shown).toContain(suggestion);
  const back = await undo(retained.change);
  expect(back.hidden).toContain(suggestion);
  await undo(dismissed.change);
});

it('of a row, when all of a matter is decided with it', async () => {
  const { overlaps, isolatedActors, gaps } = await ask(
    '{ overlaps(first: 5) { nodes { id } } isolatedActors(first: 5) { nodes { id } } gaps(first: 1) { nodes { id } } }',
  );
  const moved: string[] = [];
  for (const { id } of [...overlaps.nodes, ...isolatedActors.nodes, ...gaps.nodes])
    moved.push(...(await check(id, 'DISMISSED')));
  expect(moved.length).toBeGreaterThan(0);
});
