/** Backup and restore: everything is restored, with its history; an incomplete file is refused; an interrupted restore is reported. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../src/backup/back-up.js';
import { hashGraph } from '../src/backup/read-graph.js';
import { restore } from '../src/backup/restore.js';
import { openDatabase } from '../src/database/database.js';
import { migrate } from '../src/database/migrate.js';
import { openFresh } from '../src/fresh/fresh.js';
import { recordDecision } from '../src/write/decide.js';
import { undoChange } from '../src/write/undo.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { run } from './program.js';
import { full } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';
import { given } from './world.js';

const database = testDatabase();
const exact = openDatabase(testConnection(), undefined, true);
const quiet = () => undefined;
let folder: string;
let file: string;

/** One value of each type that Neo4j stores. */
const values = `
  CREATE (:Actor:Entity {id: 'values', whole: 9007199254740993, small: 2, zero: -0.0, fraction: 2.0, nothing: 0.0/0.0, text: $long,
    day: date('2026-02-28'), moment: datetime('2026-10-25T02:30:00.123456789+01:00[Europe/Paris]'), offset: datetime('2026-01-01T00:00:00+05:45'),
    local: localdatetime('2026-03-29T02:30:00'), clock: time('12:00:00.5+02:00'), noon: localtime('12:00'), while: duration('P1Y2M3DT4.5S'),
    place: point({latitude: 49.56, longitude: 3.62}), space: point({x: 1, y: 2, z: 3}), list: [1, 2], days: [date('2026-01-01')], mixed: true})`;
const read = async (query: string) =>
  (await exact.driver.executeQuery(query)).records.map((record) => JSON.stringify(record.toObject(), inOrder));
/** Neo4j returns properties in any order. */
const inOrder = (_: string, value: unknown) =>
  value?.constructor === Object
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const everything = async () => ({
  nodes: await read(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Journal AND NOT n:Change RETURN labels(n) AS labels, properties(n) AS all ORDER BY labels[0], n.id',
  ),
  types: await read(
    "MATCH (n {id: 'values'}) UNWIND keys(n) AS key RETURN key, valueType(n[key]) AS type, toStringOrNull(n[key]) AS text ORDER BY key",
  ),
  relations: await read(
    'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS all ORDER BY from, type, to',
  ),
  changes: await read(
    "MATCH (c:Change) WHERE NOT c.what STARTS WITH 'restore' RETURN properties(c) AS all ORDER BY c.sequence",
  ),
});

beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder, 'graph.backup');
  await given(database, {
    initiatives: {
      a: { themes: ['demarches'] },
      b: { themes: ['demarches'] },
      c: { themes: ['fibre'], archived: true },
    },
    funding: [{ funder: 'La', beneficiary: 'Lb', amount: 100_000 }],
  });
  await database.driver.executeQuery(values, { long: 'é'.repeat(100_000) });
  await act('RETAINED');
});
afterEach(() => database.driver.executeQuery('MATCH (r:Restore) DELETE r'));
afterAll(async () => {
  await exact.close();
  await wipe(database);
  await migrate(database, quiet);
});

const suggested = { about: ['a', 'b'], evidence: 'none' };
const act = (status: string) =>
  recordDecision(database, {
    suggestion: 'overlap-a-b',
    suggested,
    asOf: null,
    status,
    by: { name: 'test', subject: null },
    today: '2026-01-01',
  });
const keep = () => backUp(exact, file, { version: '0.0.0' });
const bringBack = (options = {}) => restore(exact, file, { report: quiet, ...options });

describe('a restored graph', () => {
  full('has all values with their types, and the same hash', async () => {
    const before = await everything();
    const kept = await keep();
    await wipe(database);
    const restored = await bringBack();
    expect(await everything()).toEqual(before);
    expect(restored.hash).toBe(kept.hash);
    expect(await hashGraph(exact)).toBe(kept.hash);
    expect(restored).toMatchObject({
      nodes: kept.nodes,
      relations: kept.relations,
      sequence: kept.sequence + 1,
      replaced: 0,
    });
  });

  it('can undo an act done before the backup', async () => {
    await keep();
    await wipe(database);
    await bringBack();
    const { userErrors, undone } = await undoChange(database, {
      change: 'change-1',
      by: { name: 'test', subject: null },
    });
    expect([userErrors, undone.length]).toEqual([[], 1]);
  });

  it('is noticed by an engine that knew the former graph, and reuses no number of a change', async () => {
    await keep();
    for (const status of ['DONE', 'PLANNED', 'DONE']) {
      await act(status);
    }
    const fresh = await openFresh(database, quiet);
    const known = fresh.sequence;
    const { sequence } = await bringBack({ replace: true });
    expect(sequence).toBe(known + 1);
    await fresh.look();
    expect(fresh.sequence).toBe(sequence);
    fresh.close();
    const numbers = await read('MATCH (c:Change) RETURN toFloat(c.sequence) AS n ORDER BY n');
    expect(numbers).toEqual(Array.from({ length: sequence }, (_, n) => `{"n":${n + 1}}`));
  });
});

describe('the hash', () => {
  it('depends on the content of the graph, not on its history or archived entities', async () => {
    const hash = await hashGraph(exact);
    await database.driver.executeQuery(
      "CREATE (:Change {id: 'change-99', sequence: 99}) CREATE (:ArchivedActor:Entity {id: 'gone', archivedOn: datetime()})",
    );
    expect(await hashGraph(exact)).toBe(hash);
    const whole = await hashGraph(exact, { isWhole: true });
    await database.driver.executeQuery(
      "MATCH (a:Actor {id: 'La'}) SET a.revision = 7 CREATE (a)-[:STATED_BY {row: 3, table: 'actors'}]->(:Source {id: 'source-other'})",
    );
    expect(await hashGraph(exact)).toBe(hash);
    expect(await hashGraph(exact, { isWhole: true })).not.toBe(whole);
    await database.driver.executeQuery("MATCH (a:Actor {id: 'La'}) SET a.name = 'another'");
    expect(await hashGraph(exact)).not.toBe(hash);
  });
});

describe('a restore or a backup is refused with a message, and writes nothing', () => {
  const graph = async () => JSON.stringify(await everything());

  it('when a graph exists, unless it is to be replaced', async () => {
    await keep();
    const before = await graph();
    await expect(bringBack()).rejects.toThrow(
      /contains a graph of \d+ nodes; choose an empty one .* or delete that graph with --replace/,
    );
    expect(await graph()).toBe(before);
    expect(await bringBack({ replace: true })).toMatchObject({ replaced: expect.any(Number) });
  });

  it.each<[string, (file: string) => void, RegExp]>([
    [
      'half a file',
      (name) => truncateSync(name, Math.floor(statSync(name).size / 2)),
      /ends too early, so it is incomplete/,
    ],
    [
      'a file without its end',
      (name) => rewrite(name, (text) => text.slice(0, text.lastIndexOf('{"end"'))),
      /ends too early/,
    ],
    [
      'a file that was changed',
      (name) => rewrite(name, (text) => text.replace('"demarches"', '"demarchen"')),
      /its checksum differs/,
    ],
    [
      'what is no backup',
      (name) => writeFileSync(name, gzipSync('{}\n')),
      /is not a backup; name a file that `passerelle backup` wrote/,
    ],
    ['what is not compressed', (name) => writeFileSync(name, 'id,name\n'), /is not a backup; name a file/],
    [
      'one of a newer program',
      (name) => rewrite(name, (text) => text.replace('"format":1', '"format":9')),
      /update Passerelle/,
    ],
    [
      'one with a migration that is not known',
      (name) => resign(name, (text) => text.replace('001-constraints', '001-of-later')),
      /the backup has 001-of-later, which this program does not know/,
    ],
  ])('%s', async (_, spoil, words) => {
    await keep();
    spoil(file);
    const before = await graph();
    await expect(bringBack({ replace: true })).rejects.toThrow(words);
    expect(await graph()).toBe(before);
    expect(await migrate(database, quiet)).toEqual([]);
  });

  it('when the file exists or the folder does not; nothing is left behind', async () => {
    await keep();
    await expect(keep()).rejects.toThrow(/already exists; name another file/);
    await expect(backUp(exact, join(folder, 'none', 'x'), { version: '0' })).rejects.toThrow(/there is no folder for/);
    expect(readdirSync(folder)).toEqual(['graph.backup']);
  });
});

describe('when interrupted', () => {
  it('a restore leaves a mark that every command reports, and the next run completes it', async () => {
    const { hash } = await keep();
    const stopping = new AbortController();
    const progress = () => stopping.abort();
    await expect(bringBack({ replace: true, progress, signal: stopping.signal })).rejects.toThrow(
      /run the same command again/,
    );
    const words =
      /the restore of .*graph\.backup, begun .* UTC, was not finished, so the graph is incomplete; run `passerelle restore/;
    await expect(migrate(database, quiet)).rejects.toThrow(words);
    await expect(backUp(exact, join(folder, 'other'), { version: '0' })).rejects.toThrow(words);
    await expect(act('DONE')).rejects.toThrow();
    expect((await bringBack()).hash).toBe(hash);
    expect(await migrate(database, quiet)).toEqual([]);
  });

  it('is said of a graph whose hash is asked', async () => {
    await keep();
    const stopping = new AbortController();
    const progress = () => stopping.abort();
    await expect(bringBack({ replace: true, progress, signal: stopping.signal })).rejects.toThrow();
    const { uri, user, password } = testConnection();
    const asked = await run(['hash'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toMatch(/was not finished, so the graph is incomplete/);
    await bringBack();
  });

  it('a backup leaves no file', async () => {
    const stopping = new AbortController();
    stopping.abort();
    await expect(backUp(exact, file, { version: '0', signal: stopping.signal })).rejects.toThrow();
    expect(existsSync(`${file}.part`)).toBe(false);
    expect(existsSync(file)).toBe(false);
  });
});

function rewrite(name: string, change: (text: string) => string): void {
  writeFileSync(name, gzipSync(change(gunzipSync(readFileSync(name)).toString('utf8'))));
}

/** The same backup, with a checksum that fits its changed content. */
function resign(name: string, change: (text: string) => string): void {
  rewrite(name, (text) => {
    const changed = change(text);
    const at = changed.lastIndexOf('{"end"');
    const checksum = createHash('sha256').update(changed.slice(0, at)).digest('hex');
    return changed.slice(0, at) + changed.slice(at).replace(/"checksum":"[0-9a-f]+"/, `"checksum":"${checksum}"`);
  });
}
