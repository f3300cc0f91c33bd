/** The engine stays up to date with the graph: own changes, changes of other instances, and changes made outside Passerelle. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { local } from '../src/answers/access.js';
import { createContext } from '../src/answers/context.js';
import { homeOf } from '../src/answers/home-of.js';
import { type Database, openDatabase } from '../src/database/database.js';
import { statement } from '../src/database/statements.js';
import { Unavailable } from '../src/errors.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { readInTurn } from '../src/fresh/journal.js';
import { rankOverlaps } from '../src/questions/overlaps/rank.js';
import { recordChange } from '../src/write/record-change.js';
import { setHome } from '../src/write/set-home.js';
import { countStatements } from './count-statements.js';
import { testConnection, testDatabase } from './database.js';
import { full } from './runs.js';
import { given } from './world.js';

const database = testDatabase();
const said: string[] = [];
let fresh: Fresh;

beforeEach(async () => {
  said.length = 0;
  await given(database, {
    initiatives: { i1: { themes: ['demarches'] }, i2: { themes: ['demarches'] }, i3: { themes: ['outils'] } },
  });
  fresh = await openFresh(database, (text) => said.push(text));
});
afterEach(() => fresh.close());

const overlaps = () => rankOverlaps(fresh.known.snapshot, {}, ['i1', 'i2', 'i3'], '2026-03-01').count;
const run = (cypher: string) => database.driver.executeQuery(cypher);

/** What another process would do: a write with its Change. */
async function act(cypher: string, ids: readonly string[]): Promise<number> {
  await run(cypher);
  const { sequence } = await database.transaction((inside) => recordChange(inside, { by: 'test', what: 'act', ids }));
  return sequence;
}

/** A transaction that has a timeout is given a shorter one, for which a test need not wait long. */
const hasty = (patient: Database): Database => ({
  ...patient,
  transaction: (work, longest) => patient.transaction(work, longest === undefined ? longest : 2_000),
});

describe('the engine', () => {
  it('has a write as soon as it is asked to read the journal', async () => {
    expect(overlaps()).toBe(1);
    const sequence = await act(
      "MATCH (i:Initiative {id: 'i2'}) SET i.archivedOn = datetime(), i:ArchivedInitiative REMOVE i:Initiative",
      ['i2'],
    );
    await fresh.look();
    expect({ overlaps: overlaps(), sequence: fresh.sequence }).toEqual({ overlaps: 0, sequence });
  });

  it('has the write of another process within a second, without being asked', async () => {
    await act("MATCH (i:Initiative {id: 'i3'}), (t:Theme {id: 'demarches'}) CREATE (i)-[:ABOUT]->(t)", ['i3']);
    const until = Date.now() + 1_000;
    while (overlaps() === 1 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(overlaps()).toBe(3);
  });

  it('reads the graph again when a theme changes', async () => {
    await act("MATCH (t:Theme {id: 'demarches'}) SET t.archivedOn = datetime(), t:ArchivedTheme REMOVE t:Theme", [
      'demarches',
    ]);
    await fresh.look();
    expect(overlaps()).toBe(0);
  });

  it('does not read the whole graph again for a new home, and uses it', async () => {
    const before = fresh.sequence;
    await setHome(database, { territory: 'DEP', by: local });
    await fresh.look();
    expect(fresh.sequence).toBe(before + 1);
    expect(fresh.loads).toBe(1);
    expect(await homeOf(createContext(database, fresh))).toBe('DEP');
    await setHome(database, { territory: 'E1', by: local });
    await fresh.look();
    expect(await homeOf(createContext(database, fresh))).toBe('E1');
  });

  it('has a new theme at the same time as the initiative that names it', async () => {
    await act(
      "MATCH (root:Theme {id: 'med'}), (a:Initiative {id: 'i1'}), (b:Initiative {id: 'i3'}) CREATE (t:Theme:Entity {id: 'new'})-[:BROADER]->(root) CREATE (a)-[:ABOUT]->(t)<-[:ABOUT]-(b)",
      ['new', 'i1', 'i3'],
    );
    await fresh.look();
    expect(overlaps()).toBe(2);
  });

  it('reads the graph again when a change lists no ids', async () => {
    await run("MATCH (i:Initiative {id: 'i2'}) SET i.status = 'ABANDONED'");
    await database.transaction((inside) => recordChange(inside, { by: 'test', what: 'refresh', ids: null }));
    await fresh.look();
    expect(overlaps()).toBe(0);
  });

  it('notices writes without the journal by the counts, and reports them', async () => {
    await run("MATCH (i:Initiative {id: 'i2'}) DETACH DELETE i");
    await fresh.look();
    expect(overlaps()).toBe(0);
    expect(said).toEqual(['engine: the graph was changed outside Passerelle; it is read again']);
  });

  it('removes an entity that is no longer in the graph', async () => {
    await act("MATCH (i:Initiative {id: 'i2'}) DETACH DELETE i", ['i2']);
    await fresh.look();
    expect(overlaps()).toBe(0);
  });

  it('does not give later readers what a reader of an earlier state computes', async () => {
    const earlier = fresh.known;
    await act("MATCH (i:Initiative {id: 'i2'}) SET i.status = 'ABANDONED'", ['i2']);
    await fresh.look();
    expect(earlier.remember('overlaps', () => 'before')).toBe('before');
    expect(fresh.known.remember('overlaps', () => 'after')).toBe('after');
    expect(earlier.remember('overlaps', () => 'again')).toBe('before');
  });

  it('computes an answer once for each state of the graph', async () => {
    let times = 0;
    const count = () => fresh.known.remember('count', () => ++times);
    expect([count(), count()]).toEqual([1, 1]);
    await act("MATCH (i:Initiative {id: 'i2'}) SET i.title = 'other'", ['i2']);
    await fresh.look();
    expect(count()).toBe(2);
  });

  it('misses no change: a change committed after one with a higher number is read when it appears', async () => {
    // This is how a partly visible commit looks to another reader.
    await run("MATCH (j:Journal {id: 'journal'}) SET j.sequence = j.sequence + 1");
    await fresh.look();
    expect(said).toEqual(['engine: some of the changes from 0 to 1 are missing; the graph is read again']);
    await run("MATCH (i:Initiative {id: 'i2'}) SET i.status = 'ABANDONED'");
    await run("CREATE (:Change {id: 'change-1', sequence: 1, ids: ['i2']})");
    await fresh.look();
    expect(overlaps()).toBe(0);
  });

  it('sends one short query when nothing has changed, and one for all callers at the same moment', async () => {
    const counted = countStatements(database);
    await Promise.all(Array.from({ length: 10 }, () => fresh.look()));
    counted.stop();
    // The first look, and the one that all others share; the regular poll may come between.
    expect(new Set(counted.statements)).toEqual(new Set([statement('engine/standing')]));
    expect(counted.statements.length).toBeLessThanOrEqual(3);
  });

  full('is blocked only for some seconds by a process that hangs with the lock, like writers', async () => {
    const other = openDatabase(testConnection());
    let isIn = false;
    const hanging = readInTurn(hasty(other), () => {
      isIn = true;
      return new Promise<never>(() => undefined);
    });
    hanging.catch(() => undefined);
    await expect.poll(() => isIn, { timeout: 30_000 }).toBe(true);
    const from = performance.now();
    const sequence = await act(
      "MATCH (i:Initiative {id: 'i2'}) SET i.archivedOn = datetime(), i:ArchivedInitiative REMOVE i:Initiative",
      ['i2'],
    );
    await fresh.look();
    expect({ overlaps: overlaps(), sequence: fresh.sequence }).toEqual({ overlaps: 0, sequence });
    expect(performance.now() - from).toBeLessThan(60_000);
    await other.close();
  });

  it('reports that it cannot get the lock, retries, and reports when it has it; acts meanwhile are answered', async () => {
    let isRefused = false;
    const refusing: Database = {
      ...database,
      transaction: (work, longest) =>
        isRefused ? Promise.reject(new Error('no leader')) : database.transaction(work, longest),
    };
    const blind = await openFresh(refusing, (text) => said.push(text));
    isRefused = true;
    const sequence = await act(
      "MATCH (i:Initiative {id: 'i2'}) SET i.archivedOn = datetime(), i:ArchivedInitiative REMOVE i:Initiative",
      ['i2'],
    );
    await createContext(refusing, blind).acted(sequence);
    await expect
      .poll(() => said, { timeout: 30_000 })
      .toEqual(['engine: the journal cannot be read (no leader); trying again']);
    expect(blind.sequence).toBe(0);
    isRefused = false;
    await expect.poll(() => blind.sequence, { timeout: 30_000 }).toBe(sequence);
    await expect.poll(() => said[1], { timeout: 30_000 }).toBe('engine: the journal can be read again');
    blind.close();
  });

  full(
    'starts while another process writes for longer than it waits for the lock, and says what it waits for',
    async () => {
      const other = openDatabase(testConnection());
      let isIn = false;
      const writing = other.transaction(async (inside) => {
        await inside('write/take-turn');
        isIn = true;
        await wait(6_000);
      }, 60_000);
      await expect.poll(() => isIn, { timeout: 30_000 }).toBe(true);
      const [late] = await Promise.all([openFresh(hasty(database), (text) => said.push(text)), writing]);
      expect(said).toContain('engine: a long change is being written, such as an import or its undo; waiting for it');
      expect(late.known.snapshot.initiatives.table.count).toBe(3);
      late.close();
      await other.close();
    },
  );

  full('does not wait for a change that never comes', async () => {
    await expect(fresh.reach(99)).rejects.toThrow(Unavailable);
  });
});
