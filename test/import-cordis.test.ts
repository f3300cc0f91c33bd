/** Research projects of CORDIS are imported as actors, initiatives and participations, once, with their faults reported. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();

beforeEach(() => wipe(database));

const TABLES = {
  'unique_org.csv': `new_org_id\tname\tshortName\tcountry
1\tUNIVERSITE DU PONT\tUP\tFR
2\tACME\t\tDE
3\tACME\t\tIT
4\t"""LE MOULIN"" SARL"\tMOULIN | BLE\tFR
`,
  'projects.csv': `rcn\treference\tacronym\tstatus\tprogramme\ttopics\tstartDate\tendDate\ttotalCost\tcall\tfundingScheme\tcoordinator
100\t633\tRIVER\tSIGNED\tH2020-EU.2.3.1.;H2020-EU.3.3.\tLCE-01-2014\t2015-01-01\t2017-12-31\t230000,50\tH2020-LCE-2014\tRIA\tUNIVERSITE DU PONT
101\t634\tRIVER\tSUSPENDED\t\t\t\t\t\t\t\tACME
102\t635\tBACK\tSIGNED\t\t\t2015-01-01\t2014-01-01\tmuch\t\t\t
`,
  'edges.csv': `projectRcn\tnew_org_id
100\t1
100\t2
100\t4
101\t3
101\t9
999\t1
`,
};

function writeTables(tables: Readonly<Record<string, string>> = TABLES): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
  return folder;
}

const importFolder = (folder: string, options = {}) =>
  importFiles(database, 'cordis', [folder], { source: 'cordis', ...options });

async function ask(cypher: string): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher);
  return records.map((record) => record.toObject());
}

test('a folder is imported, each row is accounted for, and a second run changes nothing', async () => {
  const folder = writeTables();
  const report = await importFolder(folder);
  expect(report).toMatchObject({ format: 'cordis', rows: 13, accepted: 11, rejected: 2, amount: '0.00' });
  expect(report.created).toEqual({ Source: 1, Actor: 4, Initiative: 3 });
  const faults = report.faults.map(({ line, column, rule }) => [line, column, rule]);
  expect(faults).toEqual(
    expect.arrayContaining([
      [3, 'startDate', 'missing-date'],
      [4, 'totalCost', 'amount'],
      [4, 'endDate', 'inverted-dates'],
    ]),
  );
  expect(faults.filter(([, column]) => column === 'new_org_id' || column === 'projectRcn')).toHaveLength(2);
  const again = await importFolder(folder);
  expect(again).toMatchObject({ created: {}, updated: 0, unchanged: 8, rejected: 2 });
});

test('participants, leads, dates and amounts are those of the tables, which state no kinds and themes', async () => {
  await importFolder(writeTables());
  expect(
    await ask(`MATCH (a:Actor)-[p:PARTICIPATES_IN]->(i:Initiative) RETURN a.name AS actor, p.role AS role, i.title AS title
               ORDER BY title, role, actor`),
  ).toEqual(
    [
      { actor: 'UNIVERSITE DU PONT', role: 'LEAD', title: 'RIVER' },
      { actor: 'ACME (IT)', role: 'LEAD', title: 'RIVER' },
      { actor: '"LE MOULIN" SARL', role: 'PARTNER', title: 'RIVER' },
      { actor: 'ACME (DE)', role: 'PARTNER', title: 'RIVER' },
    ].sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : a.actor < b.actor ? -1 : 1)),
  );
  const [river] = await ask(
    `MATCH (i:Initiative {startDate: date('2015-01-01')}) RETURN i.kind AS kind, toString(i.endDate) AS ends, toFloat(i.budget) AS budget, i.tags AS tags`,
  );
  expect(river).toMatchObject({ kind: 'PROJECT', ends: '2017-12-31', budget: 23_000_050 });
  expect(river?.tags).toEqual(
    expect.arrayContaining(['H2020-EU.2.3.1.', 'H2020-EU.3.3.', 'LCE-01-2014', 'H2020-LCE-2014', 'RIA']),
  );
  expect(await ask('MATCH (n) WHERE (n:Actor AND n.kind IS NOT NULL) OR n:Theme RETURN n')).toEqual([]);
  expect(await ask("MATCH (i:Initiative {status: 'PAUSED'}) RETURN i.title AS title")).toEqual([{ title: 'RIVER' }]);
});

test('files of another kind, and a folder without tables, are refused with a remedy', async () => {
  await expect(importFolder(writeTables({ 'towns.csv': 'name;code\nPont;1\n' }))).rejects.toThrow(
    /not a table of CORDIS/,
  );
  await expect(importFolder(writeTables({ 'notes.txt': 'x' }))).rejects.toThrow(/it should contain edges.csv/);
});

test('a dry run gives the same report and writes nothing', async () => {
  const report = await importFolder(writeTables(), { dryRun: true });
  expect(report).toMatchObject({ rows: 13, accepted: 11, dryRun: true });
  expect(await ask('MATCH (a:Actor) RETURN a')).toEqual([]);
});
