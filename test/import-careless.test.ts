/** Ecosystems with typical mistakes: each row is imported, in quarantine or lost; imported values are those intended, and the rest is reported. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import type { ImportReport } from '../src/import/report.js';
import { type CarelessTable, carelessEcosystem } from './careless-ecosystem.js';
import { testDatabase, wipe } from './database.js';
import { databaseRuns } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const ECOSYSTEMS = databaseRuns(40);

interface Brought {
  readonly tables: readonly CarelessTable[];
  readonly report: ImportReport;
}

const brought: Brought[] = [];

async function ask(cypher: string): Promise<Record<string, string | null>[]> {
  const { records } = await database.driver.executeQuery(cypher);
  return records.map((record) => record.toObject());
}

beforeAll(async () => {
  await wipe(database);
  await ask(`UNWIND [['COM-02691', 'Saint-Quentin', ['02100']], ['COM-02168', 'Château-Thierry', ['02400']], ['COM-02408', 'Laon', ['02000']],
      ['COM-02511', 'Montigny', ['02260']], ['COM-60412', 'Montigny', ['60000']]] AS t
    CREATE (:Territory:Entity {id: t[0], name: t[1], level: 'COMMUNE', postalCodes: t[2]})`);
  await ask(`CREATE (:Theme:Entity {id: 'mediation', labelFr: 'Médiation numérique', labelEn: 'Digital mediation'}),
    (:Theme:Entity {id: 'eclairage', labelFr: 'Éclairage public', labelEn: 'Street lighting'})`);
  for (let seed = 1; seed <= ECOSYSTEMS; seed++) {
    const folder = join(temporaryFolder(), `e${seed}`);
    mkdirSync(folder);
    const tables = carelessEcosystem(seed);
    const files = tables.map(({ name, file }) => {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, file);
      return path;
    });
    brought.push({ tables, report: await importFiles(database, 'ecosystem', files, { source: `e${seed}` }) });
  }
}, 300_000);

const rowsOf = (name: CarelessTable['name']) =>
  brought.flatMap(({ tables }) => tables.filter((table) => table.name === name).flatMap(({ rows }) => rows));

test('each row is accounted for, and no row without information is imported', () => {
  for (const { tables, report } of brought) {
    const rows = tables.flatMap((table) => table.rows);
    const hopeless = rows.filter(({ isHopeless }) => isHopeless).length;
    expect([report.rows, report.accepted + report.rejected + report.lost, report.rejected]).toEqual([
      rows.length,
      rows.length,
      hopeless,
    ]);
  }
});

test('each value that needs a warning has a fault on its line', () => {
  for (const { tables, report } of brought) {
    for (const { name, rows, headings } of tables) {
      const told = new Set(
        report.faults
          .filter(({ file }) => file?.endsWith(`/${name}.csv`))
          .map(({ line, column }) => `${line} ${column}`),
      );
      const silent = rows.flatMap(({ cells, isHopeless }, at) => {
        const slips = Object.entries(cells).filter(
          ([column, { isReported }]) => isReported && !told.has(`${at + 2} ${headings[column]}`),
        );
        // For a rejected row, the first fault is enough.
        const isEnough = isHopeless && [...told].some((place) => place.startsWith(`${at + 2} `));
        return isEnough ? [] : slips.map(([column, { text }]) => `${at + 2} ${column} ${text}`);
      });
      expect(silent, name).toEqual([]);
    }
  }
});

describe('imported values are what the author meant:', () => {
  const meant = (name: CarelessTable['name'], column: string) =>
    new Map(rowsOf(name).map(({ key, cells }) => [key, cells[column]?.means ?? null]));

  test('seats, themes and numbers of actors', async () => {
    const actors = await ask(`MATCH (a:Actor) RETURN a.name AS key, a.siret AS siret,
      COLLECT { MATCH (a)-[:SEATED_IN]->(t) RETURN t.id }[0] AS seat, COLLECT { MATCH (a)-[:WORKS_ON]->(t) RETURN t.id }[0] AS themes`);
    expect(actors.length).toBeGreaterThan(3.75 * ECOSYSTEMS);
    for (const column of ['seat', 'themes', 'siret']) {
      const wanted = meant('actors', column);
      // The same number in several ecosystems is one actor, with the seat and the name of the last one.
      const own = actors.filter(({ siret }) => siret === null || column === 'siret');
      expect(
        own.filter((actor) => actor[column] !== wanted.get(actor.key ?? '')),
        column,
      ).toEqual([]);
    }
  });

  test('kinds, days, themes and budgets of initiatives', async () => {
    const initiatives =
      await ask(`MATCH (i:Initiative) RETURN i.title AS key, i.kind AS kind, toString(i.startDate) AS startDate, toString(i.budget) AS budget,
      COLLECT { MATCH (i)-[:ABOUT]->(t) RETURN t.id }[0] AS themes`);
    expect(initiatives.length).toBeGreaterThan(3 * ECOSYSTEMS);
    for (const column of ['kind', 'startDate', 'budget', 'themes']) {
      const wanted = meant('initiatives', column);
      expect(
        initiatives.filter((one) => one[column] !== wanted.get(one.key ?? '')),
        column,
      ).toEqual([]);
    }
  });

  test('amounts and days of grants, and their sum', async () => {
    const grants = await ask(
      `MATCH (f:FundingLink) RETURN f.reference AS key, toString(f.amount) AS amount, f.status AS status, toString(f.decidedOn) AS decidedOn`,
    );
    for (const column of ['amount', 'status', 'decidedOn']) {
      const wanted = meant('funding-links', column);
      expect(
        grants.filter((one) => one[column] !== wanted.get(one.key ?? '')),
        column,
      ).toEqual([]);
    }
    const sum = rowsOf('funding-links')
      .filter(({ isHopeless, cells }) => !isHopeless && cells.status?.means === 'GRANTED')
      .reduce((total, { cells }) => total + BigInt(cells.amount?.means ?? 0), 0n);
    const told = brought.reduce((total, { report }) => total + BigInt(report.amount.replace('.', '')), 0n);
    expect(told).toBe(sum);
    expect(sum).toBeGreaterThan(0n);
  });
});
