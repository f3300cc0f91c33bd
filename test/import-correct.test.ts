/** Rows to correct: those that were rejected and those that lost a value, each with its causes; imported alone once corrected, they double nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { hashGraph } from '../src/backup/read-graph.js';
import { openDatabase } from '../src/database/database.js';
import { detectFormat } from '../src/import/detect-format.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import type { ImportReport } from '../src/import/report.js';
import { RejectedFiles } from '../src/import/runs/rejected-files.js';
import { speak } from '../src/words/speech/speak.js';
import { undoImport } from '../src/write/undo-import.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { imported } from './imported.js';
import { full } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const folder = temporaryFolder();
const exact = openDatabase(testConnection(), undefined, true);
afterAll(() => exact.close());
const { ask, file } = imported(database);

interface Brought extends ImportReport {
  /** The tables of rows to correct. */
  readonly files: readonly string[];
}

let number = 0;
async function load(paths: readonly string[], options: ImportOptions = {}): Promise<Brought> {
  const rejected = new RejectedFiles(join(folder, `${++number}`, 'rejets.csv'), (text) => speak(text, 'FR'));
  const { format } = await detectFormat(paths);
  const report = await importFiles(database, format, paths, { ...options, onRejected: rejected.add });
  return { ...report, files: rejected.write() };
}

function correct(path: string | undefined, ...changes: readonly (readonly [string, string])[]): void {
  let text = readFileSync(String(path), 'utf8');
  for (const [before, after] of changes) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  writeFileSync(String(path), text);
}

const undo = async ({ import: name }: ImportReport) => {
  const { userErrors } = await undoImport(database, { import: name, by: { name: 'test', subject: null } }, 60_000);
  expect(userErrors).toEqual([]);
};

beforeEach(() => wipe(database));

describe('subsidies', () => {
  const HEADING = 'Financeur;SIRET financeur;Date;Bénéficiaire;SIRET;Objet;Montant';
  const row = (to: string, siret: string, date: string, amount: string) =>
    `Ville de Pont;22440002800011;${date};${to};${siret};Voile;${amount}`;
  const CLUB = ['Club de Pont', '22020002600015'] as const;
  const BAD = [
    row(...CLUB, '2021-03-01', '1000'),
    row('Chorale de Pont', '22020002600018', '2021-04-01', '500'),
    row(...CLUB, '2021-02-31', '70'),
    row('Amis', '', '2021-05-01', 'beaucoup'),
  ];
  const GOOD = [
    BAD[0],
    row('Chorale de Pont', '26024161700018', '2021-04-01', '500'),
    row(...CLUB, '2021-02-28', '70'),
    row('Amis', '', '2021-05-01', '30'),
  ];
  const sum = async () =>
    (await ask('MATCH (f:FundingLink) RETURN count(f) AS count, sum(f.amount) AS cents')).map(({ count, cents }) => [
      Number(count),
      Number(cents),
    ])[0];

  full('are told with their causes, and complete the graph without doubling anything', async () => {
    const first = await load([file('liste.csv', [HEADING, ...BAD].join('\n'))]);
    expect(first).toMatchObject({ accepted: 3, rejected: 1, rejectedAmount: '0.00' });
    const [path] = first.files;
    const rows = readFileSync(String(path), 'utf8').trim().split('\r\n');
    expect(rows[0]).toBe(`${HEADING};à corriger;Passerelle`);
    expect(rows.slice(1).map((line) => line.split(';')[3])).toEqual(['Chorale de Pont', 'Club de Pont', 'Amis']);
    expect(rows[2]).toMatch(/Date — .*2021-02-31.* n’est pas une date .* → .*;funding-\w+$/);
    expect(await sum()).toEqual([3, 157_000]);
    const before = await hashGraph(exact);

    correct(path, ['22020002600018', '26024161700018'], ['2021-02-31;', '2021-02-28;'], ['beaucoup', '30']);
    const dry = await load([String(path)], { dryRun: true });
    expect(await hashGraph(exact)).toBe(before);
    const second = await load([String(path)]);
    expect(second).toMatchObject({ rows: 3, accepted: 3, rejected: 0, files: [] });
    expect([dry.created, dry.updated, dry.faults]).toEqual([second.created, second.updated, second.faults]);
    expect(second.faults.filter(({ rule }) => rule === 'retaken-row')).toHaveLength(2);
    expect(second.faults.filter(({ rule }) => rule === 'unknown-column')).toEqual([]);
    expect(await sum()).toEqual([3 + 1, 160_000]);
    expect(await ask("MATCH (a:Actor) WHERE a.name STARTS WITH 'Chorale' RETURN a.siret AS siret")).toEqual([
      { siret: '26024161700018' },
    ]);
    expect(await load([String(path)])).toMatchObject({ created: {}, updated: 0 });
    await undo(second);
    expect(await hashGraph(exact)).toBe(before);

    await wipe(database);
    await load([file('bonne.csv', [HEADING, ...GOOD].join('\n'))]);
    // As if the file had been right from the beginning.
    expect(await sum()).toEqual([4, 160_000]);
  });

  test('of a grant that a person has edited since leave it, and say so', async () => {
    const { files } = await load([file('liste.csv', [HEADING, ...BAD].join('\n'))]);
    await ask('MATCH (f:FundingLink {amount: 7000}) SET f.revision = 2');
    correct(files[0], ['2021-02-31;', '2021-02-28;'], ['beaucoup', '30']);
    const second = await load(files);
    expect(second.faults.filter(({ rule }) => rule === 'kept-beside')).toHaveLength(1);
  });
});

describe('an ecosystem', () => {
  const ACTORS = [
    'Nom;Type;SIRET;Siège',
    'Club du fil;Association;22020002600018;Pont-Inconnu',
    'Ville de Pont;Association;;',
  ];

  test('its rows that lost a number or a place keep their actor once corrected', async () => {
    const first = await load([file('pont-actors.csv', ACTORS.join('\n'))]);
    expect(first).toMatchObject({ accepted: 2, rejected: 0 });
    const [path] = first.files;
    expect(path).toMatch(/rejets-actors\.csv$/);
    expect(readFileSync(String(path), 'utf8')).toMatch(/Club du fil.*Pont-Inconnu.* → .*;actor-\w+ #pont\r\n$/);
    correct(path, ['22020002600018', '22020002600015'], [';Pont-Inconnu;', ';;']);
    const second = await load([String(path)]);
    expect(second).toMatchObject({ rows: 1, accepted: 1, created: {}, updated: 1, files: [] });
    expect(await ask('MATCH (a:Actor) RETURN a.name AS name, a.siret AS siret ORDER BY name')).toEqual([
      { name: 'Club du fil', siret: '22020002600015' },
      { name: 'Ville de Pont', siret: null },
    ]);
  });

  test('its rejected rows name the actors of the file from which they came', async () => {
    const participations = ['Acteur;Initiative;Rôle', 'Ville de Pont;Voile pour tous;Zorglub'];
    const initiatives = ['Titre;Type', 'Voile pour tous;Projet'];
    const first = await load([
      file('rive-actors.csv', ACTORS.join('\n')),
      file('rive-initiatives.csv', initiatives.join('\n')),
      file('rive-participations.csv', participations.join('\n')),
    ]);
    const path = first.files.find((one) => one.endsWith('participations.csv'));
    correct(path, ['Zorglub', 'Porteur']);
    expect(await load([String(path)])).toMatchObject({ rows: 1, accepted: 1, rejected: 0 });
  });
});
