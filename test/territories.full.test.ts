/** All territories of France from the official geographic code, loaded once and checked for consistency. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import { migrate } from '../src/database/migrate.js';
import { groupNeighbours, readContourNeighbours } from '../src/import/territories/contour-neighbours.js';
import { resolveTerritories } from '../src/import/territories/resolve-territories.js';
import { loadTerritories, type TerritoryReport } from '../src/import/territories/territories.js';
import { testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
// INSEE's list of commune movements is not part of the repository; the test that reads it is skipped, by name, without it.
const MOVEMENTS = join(projectRoot, '..', 'shared', 'data', 'territory', 'cog2026_mouvements-communes.csv');

let report: TerritoryReport;
const steps: [number, number][] = [];

beforeAll(async () => {
  await wipe(database);
  report = await loadTerritories(database, (done, total) => steps.push([done, total]));
});
afterAll(() => wipe(database));

async function ask(question: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(question, parameters);
  return records.map((record) => record.toObject());
}

const resolve = (...references: string[]) =>
  database.transaction(async (run) => Object.fromEntries(await resolveTerritories(run, references)));

describe('the country', () => {
  test('has every level of the official geographic code of 2026, an overseas collectivity being one territory', async () => {
    expect(await ask('MATCH (t:Territory) RETURN t.level AS level, count(*) AS number ORDER BY number')).toEqual([
      { level: 'COUNTRY', number: 1 },
      { level: 'REGION', number: 18 },
      { level: 'DEPARTMENT', number: 101 + 8 },
      { level: 'ARRONDISSEMENT', number: 333 },
      { level: 'EPCI', number: 1255 },
      { level: 'COMMUNE', number: 34_746 + 129 + 94 },
    ]);
    expect(report).toMatchObject({ territories: 36_685, created: 36_685, updated: 0, unchanged: 0, linksRemoved: 0 });
    expect(
      await ask("MATCH (t:Territory {id: 'DEP-987'})-[:WITHIN]->(above) RETURN t.name AS name, above.id AS above"),
    ).toEqual([{ name: 'Polynésie française', above: 'FRANCE' }]);
  });

  test('reports its progress up to the end', () => {
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
  });

  test('is a hierarchy without a cycle, in which everything lies in France', async () => {
    expect(
      await ask(`MATCH (t:Territory) WHERE t.id <> 'FRANCE' AND NOT EXISTS { (t)-[:WITHIN*1..5]->({id: 'FRANCE'}) }
        RETURN t.id AS id`),
    ).toEqual([]);
    const higher = ['COMMUNE', 'EPCI', 'ARRONDISSEMENT', 'DEPARTMENT', 'REGION', 'COUNTRY'];
    // Each link leads to a higher level, so no chain of links can come back to where it began.
    const links = await ask(
      'MATCH (t:Territory)-[:WITHIN]->(above) RETURN DISTINCT t.level AS from, above.level AS to ORDER BY from, to',
    );
    expect(links).toHaveLength(11);
    for (const { from, to } of links) expect(higher.indexOf(String(to))).toBeGreaterThan(higher.indexOf(String(from)));
  });

  test('links each commune to one arrondissement, or else département, and to one EPCI at most', async () => {
    expect(
      await ask(`MATCH (c:Territory {level: 'COMMUNE'})
        WITH c, COUNT { (c)-[:WITHIN]->({level: 'EPCI'}) } AS epci,
          COUNT { (c)-[:WITHIN]->(above) WHERE above.level IN ['ARRONDISSEMENT', 'DEPARTMENT'] } AS above
        RETURN epci, above, count(*) AS communes ORDER BY epci`),
    ).toEqual([
      { epci: 0, above: 1, communes: 4 + 94 },
      { epci: 1, above: 1, communes: 34_969 - 98 },
    ]);
  });

  test('puts an EPCI that crosses départements in none of them, but in the région or France', async () => {
    expect(
      await ask(`MATCH (e:Territory {level: 'EPCI'})-[:WITHIN]->(above)
        RETURN above.level AS level, count(*) AS number ORDER BY number DESC`),
    ).toEqual([
      { level: 'DEPARTMENT', number: 1166 },
      { level: 'ARRONDISSEMENT', number: 1062 },
      { level: 'REGION', number: expect.any(Number) },
      { level: 'COUNTRY', number: expect.any(Number) },
    ]);
    expect(
      await ask(`MATCH (e:Territory {level: 'EPCI'})-[:WITHIN]->(above)
        MATCH (c:Territory {level: 'COMMUNE'})-[:WITHIN]->(e)
        WHERE NOT EXISTS { (c)-[:WITHIN]->(a WHERE a.level <> 'EPCI')-[:WITHIN*0..3]->(above) }
        RETURN e.id AS id`),
    ).toEqual([]);
  });

  test('puts a territory within every other one of the official code that has all of its communes', async () => {
    const apart = await ask(`MATCH (inner:Territory)<-[:WITHIN*1..5]-(c:Territory {level: 'COMMUNE'})
      WHERE inner.level IN ['EPCI', 'ARRONDISSEMENT', 'DEPARTMENT', 'REGION']
      WITH inner, collect(DISTINCT c) AS communes
      WITH inner, communes, communes[0] AS first
      MATCH (first)-[:WITHIN*1..5]->(outer:Territory)
      WITH DISTINCT inner, communes, outer
      WHERE inner <> outer
        AND all(c IN communes WHERE EXISTS { (c)-[:WITHIN*1..5]->(outer) })
        AND NOT EXISTS { (inner)-[:WITHIN*1..4]->(outer) }
      RETURN inner.level AS inner, outer.level AS outer, count(*) AS number ORDER BY inner, outer`);
    // Two territories of the same communes cannot be within each other: the one that is higher is.
    const higher = ['EPCI', 'ARRONDISSEMENT', 'DEPARTMENT', 'REGION', 'COUNTRY'];
    expect(apart.filter((row) => higher.indexOf(String(row.outer)) > higher.indexOf(String(row.inner)))).toEqual([]);
  });

  test('gives every level the sum of its communes as population', async () => {
    expect(
      await ask(`MATCH (t:Territory)
        WHERE t.level <> 'COMMUNE'
        MATCH (c:Territory {level: 'COMMUNE'})-[:WITHIN*1..4]->(t)
        WITH DISTINCT c, t
        WITH t, sum(c.population) AS inhabitants
        WHERE coalesce(t.population, 0) <> inhabitants
        RETURN t.id AS id, t.population AS population, inhabitants`),
    ).toEqual([]);
    expect(await ask("MATCH (t:Territory {id: 'FRANCE'}) RETURN t.population AS population")).toEqual([
      { population: 68_952_941 },
    ]);
    expect(
      await ask('MATCH (t:Territory) WHERE t.population IS NULL RETURN t.level AS level, count(*) AS n ORDER BY n'),
    ).toEqual([
      { level: 'DEPARTMENT', n: 2 },
      { level: 'COMMUNE', n: 6 },
    ]);
  });

  test('keeps numbers as integers and names its source', async () => {
    expect(
      await ask(`MATCH (t:Territory {id: 'COM-02691'})
        RETURN t {.*, population: valueType(t.population), revision: valueType(t.revision)} AS t`),
    ).toEqual([
      {
        t: {
          id: 'COM-02691',
          siren: '210206660',
          code: '02691',
          name: 'Saint-Quentin',
          level: 'COMMUNE',
          population: 'INTEGER NOT NULL',
          revision: 'INTEGER NOT NULL',
          formerCodes: [],
          postalCodes: ['02100'],
          source: 'source-insee-cog',
        },
      },
    ]);
    expect(
      await ask('MATCH (s:Source) RETURN s.id AS id, s.publisher AS publisher, s.licence AS licence ORDER BY id'),
    ).toEqual([
      { id: 'source-ign-admin-express', publisher: 'IGN', licence: 'Licence Ouverte 2.0' },
      { id: 'source-insee-cog', publisher: 'INSEE', licence: 'Licence Ouverte 2.0' },
    ]);
  });
});

describe('the Aisne', () => {
  test('has 797 communes, 5 arrondissements and 523,342 inhabitants', async () => {
    expect(
      await ask(`MATCH (d:Territory {id: 'DEP-02'})
        RETURN d.name AS name, d.population AS population,
          COUNT { (d)<-[:WITHIN]-({level: 'ARRONDISSEMENT'}) } AS arrondissements,
          COUNT { (d)<-[:WITHIN]-({level: 'ARRONDISSEMENT'})<-[:WITHIN]-({level: 'COMMUNE'}) } AS communes`),
    ).toEqual([{ name: 'Aisne', population: 523_342, arrondissements: 5, communes: 797 }]);
  });

  test('has communes in 20 EPCI, of which 19 lie wholly in it', async () => {
    expect(
      await ask(`MATCH (c:Territory {level: 'COMMUNE'})-[:WITHIN*1..2]->(d:Territory {id: 'DEP-02'})
        MATCH (c)-[:WITHIN]->(e:Territory {level: 'EPCI'})
        WITH DISTINCT e, d
        RETURN count(e) AS all, count(CASE WHEN EXISTS { (e)-[:WITHIN]->(d) } THEN 1 END) AS inside`),
    ).toEqual([{ all: 20, inside: 19 }]);
  });
});

describe('neighbours', () => {
  test('are EPCI that touch, as in the file: one relationship per pair, from the smaller id to the greater', async () => {
    const stored = await ask(`MATCH (one:Territory)-[n:NEIGHBOUR_OF]->(other:Territory)
      RETURN one.id + ' ' + other.id AS pair, n.basis AS basis ORDER BY pair`);
    const pairs = readContourNeighbours().map((pair) => [...pair].sort().join(' '));
    expect(stored.map(({ pair }) => pair)).toEqual([...new Set(pairs)].sort());
    expect(stored).toHaveLength(3_498);
    expect(new Set(stored.map(({ basis }) => basis))).toEqual(new Set(['CONTOURS']));
  });

  test('have the publisher of the contours as source', async () => {
    expect(
      await ask(
        `MATCH ()-[n:NEIGHBOUR_OF]->() WITH DISTINCT n.source AS id MATCH (s:Source {id: id}) RETURN s.publisher AS by`,
      ),
    ).toEqual([{ by: 'IGN' }]);
  });

  test('are left out where one of the two is unknown', () => {
    const pairs = [
      ['EPCI-2', 'EPCI-1'],
      ['EPCI-1', 'EPCI-3'],
      ['EPCI-1', 'EPCI-2'],
    ] as const;
    expect([...groupNeighbours(pairs, (id) => id !== 'EPCI-3')]).toEqual([['EPCI-1', ['EPCI-2']]]);
  });

  test('are not read from a file without pairs', () => {
    const file = join(temporaryFolder(), 'neighbours.csv');
    writeFileSync(file, 'epci,neighbour\n200000172,200033116\n200000172,Lyon\n');
    expect(() => readContourNeighbours(file)).toThrow(
      `${file} line 3: "200000172,Lyon" is not a pair of SIREN numbers`,
    );
    expect(() => readContourNeighbours(`${file}.gone`)).toThrow('restore the folder data/');
  });
});

describe('references to territories', () => {
  test('in each written form find their territory; unknown ones are absent', async () => {
    const stated = [
      '02691',
      'COM-02691',
      'EPCI-200071892',
      '200071892',
      '02',
      'DEP-02',
      '2A',
      '974',
      'REG-32',
      'ARR-021',
    ];
    const found = await resolve(...stated, 'FRANCE', '2A004', '02999', '99', 'nowhere', '', '000000000');
    expect(Object.fromEntries(Object.entries(found).map(([reference, { id }]) => [reference, id]))).toEqual({
      '02691': 'COM-02691',
      'COM-02691': 'COM-02691',
      'EPCI-200071892': 'EPCI-200071892',
      '200071892': 'EPCI-200071892',
      '02': 'DEP-02',
      'DEP-02': 'DEP-02',
      '2A': 'DEP-2A',
      '974': 'DEP-974',
      'REG-32': 'REG-32',
      'ARR-021': 'ARR-021',
      FRANCE: 'FRANCE',
      '2A004': 'COM-2A004',
    });
  });

  test('with a former code find the present commune', async () => {
    expect(await resolve('02077', 'COM-02077', '75101', '69389', '13216')).toEqual({
      '02077': { id: 'COM-02564', name: 'Bernoy-le-Château', byFormerCode: true },
      'COM-02077': { id: 'COM-02564', name: 'Bernoy-le-Château', byFormerCode: true },
      '75101': { id: 'COM-75056', name: 'Paris', byFormerCode: true },
      '69389': { id: 'COM-69123', name: 'Lyon', byFormerCode: true },
      '13216': { id: 'COM-13055', name: 'Marseille', byFormerCode: true },
    });
  });

  test('with a former code of several communes find nothing, and are reported', async () => {
    expect(report.ambiguousCodes).toEqual([
      { code: '55273', successors: ['55245', '55386'] },
      { code: '60455', successors: ['60054', '60694'] },
    ]);
    expect(await resolve('55273', '60455')).toEqual({});
  });

  const needed = `needs ${MOVEMENTS}`;
  test.skipIf(!existsSync(MOVEMENTS))(`follow INSEE's own list of movements since 2000 (${needed})`, async () => {
    const movements = parse(readFileSync(MOVEMENTS), { columns: true }) as Record<string, string>[];
    const today = new Set(
      (await ask("MATCH (c:Territory {level: 'COMMUNE'}) RETURN c.code AS code")).map(({ code }) => code),
    );
    const gone = movements.filter(
      ({ DATE_EFF: date = '', TYPECOM_AP: type, COM_AV: before = '', COM_AP: after }) =>
        date >= '2000' && type === 'COM' && before !== '' && !today.has(before) && today.has(after),
    );
    const successors = new Map<string, string[]>();
    for (const { COM_AV: before = '', COM_AP: after } of gone) {
      successors.set(before, [...(successors.get(before) ?? []), `COM-${after}`]);
    }
    expect(successors.size).toBeGreaterThan(2000);
    const found = await resolve(...successors.keys());
    const different = [...successors].filter(([code, ids]) => !ids.includes(found[code]?.id ?? ''));
    // In 2019 this one became part of Beaumont-les-Nonains; another source of the official code gives it two successors.
    expect(different).toEqual([['60455', ['COM-60054']]]);
  });
});

describe('loading the territories again', () => {
  test('writes one Change the first time, and nothing the second time', async () => {
    const changes = 'MATCH (c:Change) RETURN c.id AS id, c.sequence AS sequence, c.touched AS touched, c.ids AS ids';
    const once = [{ id: 'change-1', sequence: 1, touched: 36_685, ids: null }];
    expect(await ask(changes)).toEqual(once);
    const again = await loadTerritories(database);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 36_685, linksAdded: 0, linksRemoved: 0 });
    expect(await ask(changes)).toEqual(once);
    expect(await ask('MATCH (j:Journal) RETURN j.sequence AS sequence')).toEqual([{ sequence: 1 }]);
  });

  test('writes the differences of another edition, keeps what others added, and records the former values', async () => {
    await ask(`MATCH (c:Territory {id: 'COM-02691'})-[w:WITHIN]->(:Territory {level: 'EPCI'})
      MATCH (elsewhere:Territory {id: 'EPCI-200071785'})
      DELETE w
      SET c.name = 'Augusta Viromanduorum'
      CREATE (c)-[:WITHIN {source: 'source-insee-cog'}]->(elsewhere)
      CREATE (c)-[:WITHIN]->(:Territory:Entity {id: 'ZONE-1', level: 'ZONE', name: 'Bassin'})`);
    await ask("MATCH (s:Source {id: 'source-insee-cog'}) SET s.fingerprint = 'of an older edition'");
    const again = await loadTerritories(database);
    expect(again).toMatchObject({ created: 0, updated: 1, linksAdded: 1, linksRemoved: 1 });
    expect(
      await ask(`MATCH (c:Territory {id: 'COM-02691'})-[:WITHIN]->(above)
        RETURN c.name AS name, c.revision AS revision, above.id AS above ORDER BY above`),
    ).toEqual([
      { name: 'Saint-Quentin', revision: 2, above: 'ARR-023' },
      { name: 'Saint-Quentin', revision: 2, above: 'EPCI-200071892' },
      { name: 'Saint-Quentin', revision: 2, above: 'ZONE-1' },
    ]);
    const [change] = await ask('MATCH (c:Change {sequence: 2}) RETURN c.ids AS ids, c.before AS before');
    // The zone has the people of its communes.
    expect(change?.ids).toEqual(['COM-02691', 'ZONE-1']);
    expect(JSON.parse(String(change?.before))).toMatchObject({
      'COM-02691': { name: 'Augusta Viromanduorum', revision: 1 },
    });
  });
});

test('neighbours of an earlier release that were computed by postal code are replaced', async () => {
  await ask(
    "MATCH (:Territory)-[n:NEIGHBOUR_OF]->() WITH n LIMIT 5 SET n.basis = 'POSTAL_CODE', n.source = 'source-insee-cog'",
  );
  await ask("MATCH (m:Migration) WHERE m.id ENDS WITH 'neighbours-from-contours' DELETE m");
  await ask("MATCH (s:Source {id: 'source-insee-cog'}) SET s.fingerprint = 'of an earlier release'");
  await migrate(database, () => undefined);
  expect(await ask('MATCH ()-[n:NEIGHBOUR_OF]->() RETURN count(n) AS n')).toEqual([{ n: 3_493 }]);
  await loadTerritories(database);
  expect(await ask("MATCH ()-[n:NEIGHBOUR_OF {basis: 'CONTOURS'}]->() RETURN count(n) AS n")).toEqual([{ n: 3_498 }]);
});
