/** Money that a known source states in other words is reported before anything is written, and imported only on request. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { hashGraph } from '../src/backup/read-graph.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import type { SourceOverlap } from '../src/import/source-overlap.js';
import { undoImport } from '../src/write/undo-import.js';
import { testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const folder = temporaryFolder();
const HEADING = 'Financeur;SIRET attribuant;Année;Bénéficiaire;SIRET bénéficiaire;Objet;Montant';

const PARTS = [
  'Ville de Pont;22440002800011;2019;Club de Pont;22020002600015;Fonctionnement;1000',
  'Ville de Pont;22440002800011;2019;Club de Pont;22020002600015;Tournoi;250,50',
  'Ville de Pont;22440002800011;2020;Les Amis du pont;;Fonctionnement;300',
];

const bring = (name: string, rows: readonly string[], options: ImportOptions = {}) => {
  const path = join(folder, name);
  writeFileSync(path, [HEADING, ...rows].join('\n'));
  return importFiles(database, 'subsidies', [path], options);
};

/** As a region publishes the subsidies of all its towns: without purposes, with SIREN instead of SIRET. */
const AGGREGATE = [
  'VILLE DE PONT;224400028;2019;CLUB DE PONT;220200026;;1000',
  'VILLE DE PONT;224400028;2019;CLUB DE PONT;220200026;;250.5',
  'Ville de Pont;224400028;2020;Les Amis du pont;;;300',
  'VILLE DE PONT;224400028;2021;CLUB DE PONT;220200026;;1000',
];

beforeEach(async () => {
  await wipe(database);
  await bring('pont.csv', PARTS);
});

it('an aggregate of known parts is refused with the money that would count twice, and nothing is written', async () => {
  const before = await hashGraph(database);
  const overlaps = [{ source: 'source-pont', rows: 3, amount: '1550.50', isOtherDecision: false }];
  const report = await bring('region.csv', AGGREGATE);
  expect(report).toMatchObject({ refused: true, accepted: 0, created: {}, overlaps });
  expect(await hashGraph(database)).toBe(before);
  expect(await bring('region.csv', AGGREGATE, { dryRun: true })).toMatchObject({ accepted: 4, dryRun: true, overlaps });
  const asked: (readonly SourceOverlap[])[] = [];
  const confirm = async (told: readonly SourceOverlap[]) => asked.push(told) > 1;
  expect(await bring('region.csv', AGGREGATE, { confirm })).toMatchObject({ refused: true });
  expect(await bring('region.csv', AGGREGATE, { confirm })).toMatchObject({ accepted: 4, created: { FundingLink: 4 } });
  expect(asked).toEqual([overlaps, overlaps]);
});

it('--again imports it without a question', async () => {
  const report = await bring('region.csv', AGGREGATE, { again: true });
  expect(report).toMatchObject({ accepted: 4, created: { FundingLink: 4 } });
  expect(report.overlaps).toBeUndefined();
});

it('after the import is undone, a second try says the same as the first', async () => {
  const told = ({ overlaps, created, updated, unchanged }: Awaited<ReturnType<typeof bring>>) => [
    ...[overlaps, created, updated, unchanged],
  ];
  const first = told(await bring('region.csv', AGGREGATE, { dryRun: true }));
  const { import: name } = await bring('region.csv', AGGREGATE, { again: true });
  await undoImport(database, { import: name, by: { name: 'test', subject: null } }, 60_000);
  expect(told(await bring('region.csv', AGGREGATE, { dryRun: true }))).toEqual(first);
  expect(await bring('region.csv', AGGREGATE)).toMatchObject({ refused: true });
});

it('grants in the same words are not an overlap, nor is another year or another amount', async () => {
  for (const rows of [PARTS, [...PARTS].reverse(), [...PARTS, ...PARTS.map((row) => row.replace(/20\d\d/, '2022'))]]) {
    const report = await bring('pont (1).csv', rows);
    expect(report.refused).toBeUndefined();
    expect(report.overlaps).toBeUndefined();
  }
});

it('an edition that corrects a purpose overlaps with the previous one', async () => {
  const corrected = PARTS.map((row) => row.replace('Tournoi', 'Tournoi de printemps'));
  expect(await bring('pont.csv', corrected)).toMatchObject({
    ...{ refused: true, overlaps: [{ source: 'source-pont', rows: 1, amount: '250.50' }] },
  });
});

it('another decision with the same amount is imported and reported', async () => {
  const heading = 'Financeur;SIRET attribuant;Date;Référence;Bénéficiaire;SIRET bénéficiaire;Objet;Montant';
  const voted = (day: string, reference: string) => {
    const path = join(folder, `voted-${reference}.csv`);
    const row = `Ville de Pont;22440002800011;${day};${reference};Club de Pont;22020002600015;Fonctionnement;77`;
    writeFileSync(path, [heading, row].join('\n'));
    return importFiles(database, 'subsidies', [path], {});
  };
  await voted('2019-01-18', 'D-1');
  const report = await voted('2019-03-22', 'D-2');
  expect(report).toMatchObject({ accepted: 1, created: { FundingLink: 1 } });
  expect(report.overlaps).toEqual([{ source: 'source-voted-d-1', rows: 1, amount: '77.00', isOtherDecision: true }]);
  expect(await voted('2019-03-22', 'D-1')).toMatchObject({ refused: true });
});

it('equal rows of one import are kept and reported', async () => {
  const [first = ''] = PARTS;
  const report = await bring('other.csv', [first, first, first]);
  expect(report).toMatchObject({ accepted: 3, created: { FundingLink: 2 }, equal: { rows: 2, amount: '2000.00' } });
});
