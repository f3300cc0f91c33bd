/** Large answers are put together one at a time for each caller, long ones two at a time, and a long list in slices; small ones wait for nobody. */

import { once } from 'node:events';
import { connect } from 'node:net';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { fillTerritorySnapshot } from '../bench/territory-graph.js';
import { createMeter } from '../src/answers/meter.js';
import { meterFields } from '../src/api/meter-fields.js';
import { objectsOfItem } from '../src/api/objects-of-item.js';
import { readSizes } from '../src/api/sizes.js';
import { createAnswerRoom } from '../src/fresh/answer-room.js';
import { runFor } from '../src/fresh/current-caller.js';
import { doneLately } from '../src/fresh/lately.js';
import { countRounds } from './count-rounds.js';
import { testDatabase } from './database.js';
import { serve } from './serve.js';

const roomOf = (caller: string) => {
  const stopping = new AbortController();
  const room = createAnswerRoom(stopping.signal);
  return {
    begin: (work: number) => runFor(caller, () => room.begin(work)),
    take: (objects: number) => runFor(caller, () => room.take(objects)),
    leave: room.leave,
    stop: (why: Error) => stopping.abort(why),
  };
};
type Room = ReturnType<typeof roomOf>;
/** Whether the objects may be put together now: at once, or the promise is settled. */
const isOpen = async (taken: Promise<unknown> | undefined) =>
  taken === undefined ||
  (await Promise.race([taken.then(() => true), new Promise<boolean>((done) => setImmediate(done, false))]));

describe('an answer', () => {
  it('waits for no other while it is small', () => {
    const rooms = Array.from({ length: 20 }, (_, k) => roomOf(`small ${k % 3}`));
    expect(rooms.map((room) => room.take(499))).toEqual(rooms.map(() => undefined));
    for (const room of rooms) room.leave();
  });

  it('that is long waits for two others of its caller, and for nobody else', async () => {
    const long = ['l', 'l', 'l', 'm', 'm', 'n'].map(roomOf);
    const taken = long.map((room) => room.take(600));
    expect(await Promise.all(taken.map(isOpen))).toEqual([true, true, false, true, true, true]);
    long[1]?.leave();
    expect(await Promise.all(taken.map(isOpen))).toEqual([true, true, true, true, true, true]);
    for (const room of long) room.leave();
  });

  it('that grows large leaves its place among the long ones, and all that waits in it waits for its turn', async () => {
    const [large, first, second, growing] = ['o', 'o', 'o', 'o'].map(roomOf) as [Room, Room, Room, Room];
    expect(await isOpen(large.take(6_000))).toBe(true);
    const taken = [first, second, growing].map((room) => room.take(600));
    expect(await Promise.all(taken.map(isOpen))).toEqual([true, true, false]);
    const grown = growing.take(6_000);
    first.leave();
    expect([await isOpen(taken[2]), await isOpen(grown)]).toEqual([false, false]);
    large.leave();
    expect([await isOpen(taken[2]), await isOpen(grown)]).toEqual([true, true]);
    expect(await isOpen(second.take(6_000))).toBe(false);
    const other = roomOf('o');
    expect(await isOpen(other.take(600))).toBe(true);
    for (const room of [second, growing, other]) room.leave();
  });

  it('that is large waits for another of its caller, then for its turn among all', async () => {
    const all = ['a', 'a', 'b', 'c', 'd'].map(roomOf);
    const [first, , other] = all;
    const taken = all.map((room) => room.take(6_000));
    expect(await Promise.all(taken.map(isOpen))).toEqual([true, false, true, true, false]);
    // Its further lists belong to it.
    expect(await isOpen(first?.take(6_000))).toBe(true);
    first?.leave();
    expect(await Promise.all(taken.map(isOpen))).toEqual([true, false, true, true, true]);
    other?.leave();
    expect(await Promise.all(taken.map(isOpen))).toEqual([true, true, true, true, true]);
    for (const room of all) room.leave();
  });

  it('that is put together takes no place again', async () => {
    const [first, second] = ['e', 'e'].map(roomOf) as [Room, Room];
    await first.take(6_000);
    first.leave();
    await expect(first.take(6_000)).rejects.toThrow();
    expect(await isOpen(second.take(6_000))).toBe(true);
    second.leave();
  });

  it('that waits for slow questions beside its lists leaves its place to others', async () => {
    const [slow, other, third, later] = ['p', 'q', 's', 'r'].map(roomOf) as [Room, Room, Room, Room];
    await Promise.all([slow.take(6_000), other.take(6_000), third.take(6_000)]);
    const waiting = later.take(6_000);
    expect(await isOpen(waiting)).toBe(false);
    await waiting;
    // Its own turn comes again.
    expect(await isOpen(slow.take(1))).toBe(true);
    for (const room of [slow, other, third, later]) room.leave();
  });

  it('that is large is one of few in memory, also while it waits for something else', async () => {
    const all = Array.from({ length: 7 }, (_, k) => roomOf(`memory ${k}`));
    const taken = all.map((room) => room.take(6_000));
    await Promise.all(taken.slice(0, 6));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await isOpen(taken[6])).toBe(false);
    all[0]?.leave();
    await taken[6];
    for (const room of all) room.leave();
  });

  it('of a caller for whom little was done lately finds a place beside those of busy callers', async () => {
    const busy = ['busy 1', 'busy 2', 'busy 3'];
    for (const caller of busy) doneLately.add(caller, 10_000);
    const rooms = [...busy, 'little'].map(roomOf);
    const taken = rooms.map((room) => room.take(6_000));
    expect(await Promise.all(taken.map(isOpen))).toEqual([true, true, false, true]);
    for (const room of rooms) room.leave();
  });

  it('of a heavy operation begins after others of its caller and of all, the one that costs least first', async () => {
    const rooms = ['h', 'h', 'h', 'i', 'j', 'k', 'l'].map(roomOf);
    const works = [9e6, 9e6, 9e6, 9e6, 9e6, 8e6, 1e6];
    const begun = rooms.map((room, at) => room.begin(works[at] ?? 0));
    const isBegun = async () => (await Promise.all(begun.map(isOpen))).map(Number).join('');
    // The last place is kept for whoever asks for little.
    expect(await isBegun()).toBe('1101001');
    expect(await isOpen(roomOf('h').begin(400_000))).toBe(true);
    for (const at of [0, 6]) rooms[at]?.leave();
    expect(await isBegun()).toBe('1101011');
    for (const room of rooms) room.leave();
  });

  it('whose client leaves while it waits makes room for the next', async () => {
    const [first, second, third] = ['d', 'd', 'd'].map(roomOf) as [Room, Room, Room];
    const [, waiting, last] = [first, second, third].map((room) => room.take(6_000));
    second.stop(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    first.leave();
    expect(await isOpen(last)).toBe(true);
    third.leave();
  });
});

it('a long list is completed in slices, and in its order', async () => {
  const metered = meterFields(
    buildSchema(
      'schema { query: Root } type Root { cells: [Cell!]! } type Cell { at: Int place: Place } type Place { id: ID! }',
    ),
  );
  const cells = (length: number) => Array.from({ length }, (_, at) => ({ at, place: { id: `c${at}` } }));
  const roundsOf = async (length: number) => {
    let answer: ExecutionResult = {};
    const rounds = await countRounds(async () => {
      answer = await execute({
        schema: metered,
        document: parse('{ cells { at place { id } } }'),
        rootValue: { cells: cells(length) },
        contextValue: {
          fresh: { known: { snapshot: fillTerritorySnapshot(10) } },
          meter: createMeter(),
          signal: new AbortController().signal,
        },
      });
    });
    const { data, errors } = answer;
    expect(errors?.map((each) => each.stack)).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({ cells: cells(length) });
    return rounds;
  };
  expect(await roundsOf(200)).toBeLessThan(5);
  // Of 20,000 objects, 500 at a time.
  expect(await roundsOf(10_000)).toBeGreaterThan(15);
});

describe('short lists that were read before', () => {
  // Their average length in the graph is what the turn of their parents is planned for.
  const snapshot = fillTerritorySnapshot(400);
  const fresh = { known: { snapshot } };
  const average = readSizes(snapshot).lengths['Initiative.participants'] ?? 0;
  const roundsOf = async (name: string, length: number, of: number, isRead = true, slowness = 0) => {
    const metered = meterFields(
      buildSchema(
        `schema { query: Root } type Root { all: [Initiative!]! } type Initiative { ${name}: [Actor!]! } type Actor { id: ID! }`,
      ),
    );
    const list = Array.from({ length: of }, (_, id) => ({
      get id() {
        for (const until = performance.now() + slowness; performance.now() < until; );
        return `a${id}`;
      },
    }));
    const all = Array.from({ length }, () => ({ [name]: isRead ? list : () => Promise.resolve(list) }));
    let rounds = 0;
    let next = setImmediate(function count() {
      rounds += 1;
      next = setImmediate(count);
    });
    const answer = await execute({
      schema: metered,
      document: parse(`{ all { ${name} { id } } }`),
      rootValue: { all },
      contextValue: { fresh, meter: createMeter(), signal: new AbortController().signal },
    });
    clearImmediate(next);
    expect(JSON.parse(JSON.stringify(answer.data))).toEqual({ all: all.map(() => ({ [name]: list })) });
    return rounds;
  };

  it('are completed in the turn of their parents, which is as long as both take', async () => {
    expect(average).toBeGreaterThan(1);
    expect(average).toBeLessThan(5);
    expect(await roundsOf('participants', 400, 4)).toBeLessThan(4);
    // 15 ms of parents with their lists at a time.
    expect(await roundsOf('participants', 6_000, 2)).toBeGreaterThan(30);
  });

  it('take turns of their own where they are longer than usual, or of unknown length', async () => {
    expect(await roundsOf('participants', 400, 21)).toBeGreaterThan(30);
    expect(await roundsOf('others', 400, 8)).toBeGreaterThan(15);
  });

  it('take turns of their own once they have taken much longer than was planned for', async () => {
    // 50 ms in all, of which at most 10 at once.
    expect(await roundsOf('participants', 50, 20, true, 0.05)).toBeGreaterThan(4);
  });

  it('take turns of their own where they arrive together, as they were read just now', async () => {
    expect(await roundsOf('participants', 400, 8, false)).toBeGreaterThan(15);
  });
});

describe('the objects of an item', () => {
  const schema = buildSchema(`
    interface Named { place: Place }
    type Query { cells: [Cell!]! named: [Named!]! }
    type Cell implements Named { name: String said(language: String): String place: Place proof: Proof actors: [Place!]! }
    type Other implements Named { place: Place proof: Proof }
    type Proof { sure: Sure place: Place }
    type Sure { ids: Float }
    type Place { id: ID! }`);
  const countOf = (document: string, lengths?: Readonly<Record<string, number>>) => {
    const { definitions } = parse(document);
    const fragments: Record<string, unknown> = {};
    let field: FieldNode | undefined;
    for (const each of definitions) {
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
      else if (each.kind === Kind.OPERATION_DEFINITION) field = each.selectionSet.selections[0] as FieldNode;
    }
    const { type: returnType } = schema.getQueryType()?.getFields()[field?.name.value ?? ''] ?? {};
    const info = { fieldNodes: [field], fragments, schema, returnType } as unknown as GraphQLResolveInfo;
    return objectsOfItem(info, lengths);
  };

  it.each([
    ['{ cells { name } }', 1],
    ['{ cells { place { id } proof { sure { ids } } } }', 4],
    ['{ cells { actors { id } } }', 1],
    ['{ cells { a: said b: said c: said d: said } }', 4],
    [`{ cells { ${Array.from({ length: 40 }, (_, k) => `n${k}: name`).join(' ')} } }`, 6],
    ['{ cells { ...of } } fragment of on Cell { proof { place { id } sure { ids } } }', 4],
    [
      '{ named { place { id } ... on Cell { proof { place { id } } } ... on Other { proof { sure { ids } place { id } } } } }',
      5,
    ],
  ])('%s', (document, count) => {
    expect(countOf(document)).toBe(count);
  });

  it('have with them the lists that are short on average', () => {
    const asked = '{ cells { proof { sure { ids } } actors { id } } }';
    expect(countOf(asked, { 'Cell.actors': 2.5 })).toBe(5);
    expect(countOf(asked, { 'Cell.actors': 11 })).toBe(3);
    expect(countOf(asked)).toBe(3);
  });
});

describe('a large answer', () => {
  const actors = Object.fromEntries(
    Array.from({ length: 40 }, (_, k) => [`a${k}`, { name: `${k} ${'x'.repeat(190)}` }]),
  );
  const roles = Object.fromEntries(Object.keys(actors).map((id) => [id, 'PARTNER']));
  const initiatives = Object.fromEntries(
    Array.from({ length: 150 }, (_, k) => [`i${k}`, { themes: [], actors: roles }]),
  );
  const address = serve(testDatabase(), { actors, initiatives });

  const names = Array.from({ length: 15 }, (_, k) => `n${k}: name`).join(' ');
  const body = JSON.stringify({ query: `{ initiatives(first: 200) { nodes { participants { ${names} } } } }` });
  const ask = async (asked: string) => {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(20_000);
    const response = await fetch(`${address()}graphql`, { method: 'POST', headers, body: asked, signal });
    return { status: response.status, text: await response.text() };
  };
  const askWithoutReading = async () => {
    const { hostname, port } = new URL(address());
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    // Its first bytes are taken from the system, and no more.
    await once(socket, 'readable');
    return socket;
  };

  it('with an error in it makes no later one wait, though the fields beside the error go on', async () => {
    const wrong = '{ initiatives(first: 200) { nodes { id bad: themes(first: 0) { id } participants { id name } } } }';
    for (let k = 0; k < 3; k += 1) {
      const { text } = await ask(JSON.stringify({ query: wrong }));
      expect(text).toContain('WRONG_PAGE_SIZE');
    }
    expect(await ask(body)).toMatchObject({ status: 200 });
  });

  it('that its client does not read makes no other wait', async () => {
    const socket = await askWithoutReading();
    const { status, text } = await ask(body);
    expect([status, text.length > 15_000_000]).toEqual([200, true]);
    socket.destroy();
  });

  it('that is not read counts, and too many of them are refused, until they are read or left', async () => {
    const small = '{"query": "{ __typename }"}';
    const sockets = [];
    for (let k = 0; k < 4; k += 1) sockets.push(await askWithoutReading());
    expect(await ask(small)).toMatchObject({ status: 429, text: expect.stringContaining('TOO_MUCH_HELD') });
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => ask(small)).toMatchObject({ status: 200 });
  });
});
