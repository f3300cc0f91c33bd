/**
 * Contours of a dozen drawn communes, each a square of a tenth of a degree:
 *
 *   02001 02002 │ 02003 02004      A │ B      A and D meet in one corner alone, B and C too
 *   02005 02006 │ 02007 02008     ───┼───
 *   ────────────┼────────────      C │ D      E is elsewhere, and not drawn
 *   02009 02010 │ 02011 02012
 *
 * 02099 is a former commune, part of 02012 today.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { hashGraph } from '../src/backup/read-graph.js';
import { openDatabase } from '../src/database/database.js';
import { BadInput } from '../src/errors.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { type Server, startServer } from '../src/server/start.js';
import { undoChange } from '../src/write/undo.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const folder = temporaryFolder();
const ME = { name: 'me', subject: null };
const EPCI = ['A', 'A', 'B', 'B', 'A', 'A', 'B', 'B', 'C', 'C', 'D', 'D'];
const codeOf = (place: number) => `020${String(place + 1).padStart(2, '0')}`;

type Geometry = { readonly type: string; readonly coordinates: unknown };
interface Drawn {
  readonly type: 'Feature';
  readonly properties: Record<string, unknown>;
  readonly geometry: Geometry | null;
}

const squareAt = (place: number): [number, number][] => {
  const [west, north] = [3 + 0.1 * (place % 4), 49.9 - 0.1 * Math.floor(place / 4)];
  return [
    [west, north],
    [west, north - 0.1],
    [west + 0.1, north - 0.1],
    [west + 0.1, north],
    [west, north],
  ];
};

const polygon = (...rings: unknown[]): Geometry => ({ type: 'Polygon', coordinates: rings });
const commune = (place: number, changes: Partial<Drawn> = {}): Drawn => ({
  type: 'Feature',
  properties: { code: codeOf(place), nom: `Commune ${place}` },
  geometry: polygon(squareAt(place)),
  ...changes,
});
const DOZEN = EPCI.map((_, place) => commune(place));

beforeEach(async () => {
  await wipe(database);
  await ask(
    `CREATE (d:Territory:Entity {id: 'DEP-02', code: '02', level: 'DEPARTMENT', name: 'Aisne', population: 12, revision: 1})
     WITH d
     UNWIND ['A', 'B', 'C', 'D', 'E'] AS name
     CREATE (e:Territory:Entity {id: 'EPCI-' + name, level: 'EPCI', name: name, revision: 1})-[:WITHIN]->(d)
     WITH count(*) AS n
     UNWIND $communes AS c
     MATCH (e:Territory {id: 'EPCI-' + c.epci})
     CREATE (:Territory:Entity {id: 'COM-' + c.code, code: c.code, level: 'COMMUNE', name: 'Commune ' + c.code, population: 1, revision: 1,
       formerCodes: CASE c.code WHEN '02012' THEN ['02099'] ELSE [] END})-[:WITHIN]->(e)
     WITH count(*) AS n
     UNWIND [['A', 'B'], ['A', 'D'], ['A', 'E']] AS pair
     MATCH (a:Territory {id: 'EPCI-' + pair[0]}), (b:Territory {id: 'EPCI-' + pair[1]})
     CREATE (a)-[:NEIGHBOUR_OF {basis: 'CONTOURS', source: 'source-ign-admin-express'}]->(b)`,
    { communes: EPCI.map((epci, place) => ({ epci, code: codeOf(place) })) },
  );
});

async function ask(cypher: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher, parameters);
  return records.map((record) => record.toObject());
}

function write(content: unknown, name = 'communes.geojson'): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const collection = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const load = (features: readonly unknown[] = DOZEN, options: ImportOptions = {}) =>
  importFiles(database, 'contours', [write(collection(features))], options);

const askPairs = async () =>
  (
    await ask(
      `MATCH (a:Territory)-[r:NEIGHBOUR_OF]->(b:Territory) RETURN substring(a.id, 5) + substring(b.id, 5) AS pair ORDER BY pair`,
    )
  ).map(({ pair }) => pair);
const askCount = async (label: string) => (await ask(`MATCH (n:${label}) RETURN count(n) AS n`))[0]?.n;

describe('the neighbours', () => {
  test('of EPCI that are complete in the file are recomputed: a common border counts, a corner does not; others stay', async () => {
    const report = await load();
    expect(report).toMatchObject({
      ...{ format: 'contours', rows: 12, accepted: 12, repaired: 0, rejected: 0, faults: [] },
      ...{ created: { Contour: 12 }, updated: 0, unchanged: 0, neighbours: { added: 3, removed: 1, unchanged: 1 } },
    });
    expect(await askPairs()).toEqual(['AB', 'AC', 'AE', 'BD', 'CD']);
    expect(
      await ask(`MATCH (:Territory {id: 'EPCI-C'})-[r:NEIGHBOUR_OF]->() RETURN r.basis AS basis, r.source AS source`),
    ).toEqual([{ basis: 'CONTOURS', source: 'source-communes' }]);
  });

  test('of an EPCI that is incomplete in the file are only added, and the report names it', async () => {
    const report = await load(DOZEN.slice(0, 11));
    expect(report.neighbours).toEqual({ added: 3, removed: 0, unchanged: 1 });
    expect(report.faults).toMatchObject([{ rule: 'incomplete-epci', line: 11, value: 'EPCI-D' }]);
    expect(await askPairs()).toEqual(['AB', 'AC', 'AD', 'AE', 'BD', 'CD']);
  });

  test('and the contours do not change the second time, and a dry run writes nothing', async () => {
    const dry = await load(DOZEN, { dryRun: true });
    expect(dry).toMatchObject({ created: { Contour: 12 }, neighbours: { added: 3, removed: 1 }, dryRun: true });
    expect([await askCount('Contour'), await askCount('Change')]).toEqual([0, 0]);
    await load();
    const changes = await askCount('Change');
    expect(changes).toBe(2);
    const again = await load();
    expect(again).toMatchObject({ created: {}, unchanged: 12, neighbours: { added: 0, removed: 0, unchanged: 4 } });
    expect(await askCount('Change')).toBe(changes);
  });

  test('are as before after the import is undone, and so are the contours; a redrawn commune gets its former contour back', async () => {
    const before = await askPairs();
    const first = await load();
    const undo = async (name: string) => {
      const ids = await ask('MATCH (c:Change {import: $name}) RETURN c.id AS id ORDER BY c.sequence DESC', { name });
      for (const { id } of ids) await undoChange(database, { change: String(id), by: ME });
    };
    const shapes = () => ask('MATCH (c:Contour) RETURN c.id AS id, c.shape AS shape ORDER BY id');
    const drawn = await shapes();
    const moved = commune(0, { geometry: polygon(squareAt(0).map(([x, y]) => [x, y + 0.01])) });
    const second = await load([moved, ...DOZEN.slice(1)]);
    expect(second).toMatchObject({ updated: 1, unchanged: 11 });
    await undo(second.import);
    expect(await shapes()).toEqual(drawn);
    await undo(first.import);
    expect(await askPairs()).toEqual(before);
    expect(await askCount('Contour')).toBe(0);
    expect(await load()).toMatchObject({ created: { Contour: 12 }, neighbours: { added: 3, removed: 1 } });
  });

  test('do not change the hash of the graph', async () => {
    const exact = openDatabase(testConnection(), undefined, true);
    try {
      await load();
      const hash = await hashGraph(exact);
      await ask('MATCH (c:Contour) DETACH DELETE c');
      expect(await hashGraph(exact)).toBe(hash);
    } finally {
      await exact.close();
    }
  });
});

describe('a file of contours', () => {
  test.each([
    ['IGN Admin Express', { INSEE_COM: '02001', NOM: 'X' }],
    ['Admin Express today', { code_insee: '02001', code_insee_du_departement: '02' }],
    ['lower case', { insee_com: '02001', code_epci: '200071892' }],
    ['a number that lost its zero', { code: 2001 }],
  ])('may state the code of a commune as %s does', async (_, properties) => {
    expect(await load([commune(0, { properties })])).toMatchObject({ accepted: 1, repaired: 0 });
  });

  test('may be TopoJSON, with the communes among other layers', async () => {
    const layer = (features: readonly unknown[]) => collection(features) as unknown as GeoJSON.FeatureCollection;
    const whole = topology(
      { epci: layer([commune(0, { properties: { code: '200071892' } })]), communes: layer(DOZEN) },
      1e5,
    );
    const report = await importFiles(database, 'contours', [write(whole, 'communes.topojson')], {});
    expect(report).toMatchObject({ accepted: 12, neighbours: { added: 3, removed: 1, unchanged: 1 } });
  });

  test('is imported except for faulty features, which are reported with a remedy', async () => {
    const ring = squareAt(0);
    const open = ring.slice(0, 4);
    const swapped = squareAt(5).map(([x, y]) => [y, x]);
    const report = await load([
      commune(0, { geometry: polygon(open) }),
      commune(1, { properties: { nom: 'no code' } }),
      commune(2, { properties: { code: '99999' } }),
      commune(3, { geometry: null }),
      commune(4, { geometry: polygon(ring.map(() => [740_000, 6_980_000])) }),
      commune(5, { geometry: polygon(swapped) }),
      commune(6, { geometry: polygon(ring, [ring[0], ring[1], ring[0]]) }),
      commune(7, { geometry: polygon([]) }),
      commune(11, { properties: { code: '02099' } }),
      { type: 'Feature' },
    ]);
    expect(report.faults.filter(({ rule }) => rule !== 'incomplete-epci')).toMatchObject([
      { line: 1, rule: 'open-ring', column: 'geometry' },
      { line: 2, rule: 'no-code', column: 'code' },
      { line: 3, rule: 'unknown-commune', value: '99999' },
      { line: 4, rule: 'no-contour' },
      { line: 5, rule: 'not-degrees', message: expect.stringContaining('Lambert 93') },
      { line: 6, rule: 'outside-france', remedy: expect.stringContaining('longitude before latitude') },
      { line: 7, rule: 'short-ring' },
      { line: 8, rule: 'short-ring' },
      { line: 8, rule: 'no-contour' },
      { line: 9, rule: 'former-code', message: expect.stringContaining('COM-02012') },
      { line: 10, rule: 'no-code' },
    ]);
    expect(report).toMatchObject({ rows: 10, accepted: 3, repaired: 3, rejected: 7, created: { Contour: 3 } });
    const strict = await load([commune(2, { properties: { code: '99999' } }), commune(1)], { strict: true });
    expect(strict).toMatchObject({ refused: true, accepted: 0, created: {} });
    expect(await askCount('Contour')).toBe(3);
  });

  test('a commune in two features is told: parts are joined, and a copy is left out', async () => {
    const contour = async () => (await ask(`MATCH (c:Contour {id: 'contour-COM-02001'}) RETURN properties(c) AS c`))[0];
    await load();
    const alone = await contour();
    expect(alone).toBeDefined();
    const copied = await load([...DOZEN, commune(0)]);
    expect(copied.faults).toMatchObject([
      { line: 13, column: 'code', value: '02001', rule: 'same-commune', message: expect.stringContaining('feature 1') },
    ]);
    expect(copied).toMatchObject({ accepted: 13, rejected: 0, unchanged: 12 });
    const joined = await load([...DOZEN, commune(0, { geometry: polygon(squareAt(20)) })]);
    expect(joined.faults).toMatchObject([
      { line: 13, rule: 'same-commune', message: expect.stringContaining('joined') },
    ]);
    expect(joined).toMatchObject({ accepted: 13, rejected: 0, updated: 1 });
    expect(await contour()).not.toEqual(alone);
  });

  test('a former commune becomes part of the present one, unless that one has its own contour', async () => {
    const former = commune(11, { properties: { code: '02099' } });
    const report = await load([...DOZEN, former]);
    expect(report.faults).toMatchObject([{ line: 13, rule: 'part-of-another' }]);
    expect(report).toMatchObject({ accepted: 13, rejected: 0, created: { Contour: 12 } });
  });

  test.each([
    ['{"type": "FeatureCollection", "features": [', /is not valid JSON/],
    ['[]', /neither a GeoJSON file with features nor a TopoJSON file/],
    ['{"type": "FeatureCollection", "features": []}', /contains no contour/],
    ['{"type": "Topology", "arcs": [], "objects": {"epci": {"type": "GeometryCollection", "geometries": []}}}', /epci/],
  ])('is refused as a whole: %s', async (text, message) => {
    const work = importFiles(database, 'contours', [write(text)], {});
    await expect(work).rejects.toThrow(BadInput);
    await expect(work).rejects.toThrow(message);
  });
});

describe('a map', () => {
  let server: Server | undefined;
  let fresh: Fresh | undefined;
  afterAll(async () => {
    fresh?.close();
    await server?.close(1000);
  });

  async function serve() {
    fresh?.close();
    await server?.close(1000);
    const own = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
    fresh = await openFresh(database, () => undefined);
    server = own;
    const admit = admitRequests(readOneToken('secret'), { anonymousReads: true, rateLimit: 1e6 });
    await own.open(await publicSchema(database.driver), database, fresh, admit);
    return (path: string, init: RequestInit = {}) => fetch(`${own.address}contours/${path}`, init);
  }

  test('shows the territories of a level within another one, simplified, with the names of its parts', async () => {
    await load(DOZEN.slice(0, 11));
    const get = await serve();
    const answer = await get('epci/DEP-02');
    expect(answer.status).toBe(200);
    const drawn: Topology = JSON.parse(await answer.text());
    const { epci } = drawn.objects;
    if (epci?.type !== 'GeometryCollection') throw new Error('it has no layer of EPCI');
    expect(epci.geometries.map(({ id, properties }) => ({ id, ...properties }))).toEqual([
      { id: 'EPCI-A', name: 'A', communes: 4, drawn: 4 },
      { id: 'EPCI-B', name: 'B', communes: 4, drawn: 4 },
      { id: 'EPCI-C', name: 'C', communes: 2, drawn: 2 },
      { id: 'EPCI-D', name: 'D', communes: 2, drawn: 1 },
    ]);
    const shapes = feature(drawn, epci).features.map(({ geometry }) => geometry);
    // Four squares have become one: its four corners, and the points on its sides where others touch it.
    expect(shapes[0]).toMatchObject({ type: 'MultiPolygon', coordinates: [[expect.any(Array)]] });
    const corners = JSON.stringify(shapes[0]);
    for (const corner of ['[3,49.9]', '[3,49.69999', '[3.2000']) expect(corners).toContain(corner);
    expect((await get('commune/EPCI-A')).status).toBe(200);
    expect((await get('DEPARTEMENT/DEP-02')).status).toBe(200);
  });

  test('is sent again only when it has changed', async () => {
    await load();
    const get = await serve();
    const first = await get('epci/DEP-02');
    const etag = String(first.headers.get('etag'));
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect((await get('epci/DEP-02', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await get('epci/DEP-02', { method: 'HEAD' })).headers.get('etag')).toBe(etag);
    await load([commune(0, { geometry: polygon(squareAt(0).map(([x, y]) => [x, y + 0.05])) })]);
    await fresh?.look();
    expect((await get('epci/DEP-02', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('that cannot be drawn is refused with a message in the language of the reader', async () => {
    const get = await serve();
    const tell = async (path: string, init: RequestInit = {}) => {
      const answer = await get(path, init);
      const { errors } = (await answer.json()) as { errors: { message: string }[] };
      return `${answer.status} ${errors[0]?.message}`;
    };
    expect(await tell('epci/DEP-02')).toMatch(
      /^404 contours: no contours are known for "DEP-02" .*import an official file of them, under Data/,
    );
    expect(await tell('epci/DEP-02', { headers: { 'accept-language': 'fr' } })).toMatch(
      /^404 contours\u00a0: aucun contour/,
    );
    expect(await tell('epci/DEP-99')).toMatch(/^404 contours: there is no territory "DEP-99"/);
    expect(await tell('canton/DEP-02')).toMatch(/^404 contours: there is no map of the level "canton"/);
    expect(await tell('epci')).toMatch(
      /^404 contours: the territory of the map is missing; ask for \/contours\/epci\/TERR/,
    );
    expect(await tell('constructor/DEP-02')).toMatch(/^404 contours: there is no map/);
    expect(await tell('epci/DEP-02', { method: 'POST' })).toMatch(/^405 /);
  });
});
