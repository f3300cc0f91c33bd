/** Grants of foundations and of the State are imported to the cent: other currencies stay separate, no person is named, nothing is imported twice. */
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { detectFormat } from '../src/import/detect-format.js';
import type { FormatName } from '../src/import/formats.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { testDatabase, wipe } from './database.js';
import { faultsOf, imported } from './imported.js';
import { hasSharedData, sharedFile } from './shared-data.js';
import { workbook } from './workbook.js';

const database = testDatabase();
const { ask, file, graph } = imported(database);

beforeEach(() => wipe(database));

const bring = (format: FormatName, files: readonly string[], options: ImportOptions = {}) =>
  importFiles(database, format, files, options);

test('grants whose money a known source already states are reported and confirmed, as in every other format', async () => {
  const heading = 'nomAttribuant;idAttribuant;dateConvention;nomBeneficiaire;idBeneficiaire;montant';
  const row = 'Ville;22440002800011;2024-06-01;Club;22020002600015;500,25';
  await bring('subsidies', [file('ville.csv', `${heading}\n${row}`)]);
  const grant = (id: string, amountAwarded: number) => ({
    ...{ id, title: 'Voile', currency: 'EUR', amountAwarded, awardDate: '2024-06-01' },
    fundingOrganization: [{ id: 'FR-SIRET-22440002800011', name: 'Ville' }],
    recipientOrganization: [{ id: 'FR-SIRET-22020002600015', name: 'Club' }],
  });
  const grants = file('voile.json', { grants: [grant('360G-v-1', 500.25), grant('360G-v-2', 500.26)] });
  const before = await graph();
  const overlaps = [{ source: expect.stringContaining('ville'), rows: 1, amount: '500.25', isOtherDecision: false }];
  expect(await bring('360giving', [grants], { dryRun: true })).toMatchObject({ accepted: 2, overlaps });
  expect(await bring('360giving', [grants])).toMatchObject({ refused: true, accepted: 0, overlaps });
  expect(await graph()).toEqual(before);
  const asked: unknown[] = [];
  const confirm = async (told: unknown) => asked.push(told) > 0;
  expect(await bring('360giving', [grants], { confirm })).toMatchObject({ accepted: 2, overlaps });
  expect(asked).toEqual([overlaps]);
  // Known by their own ids now.
  expect(await bring('360giving', [grants])).toMatchObject({ accepted: 2, created: {}, updated: 0 });
});

test('an amount in merged cells is one amount', async () => {
  const rows = [
    [
      'Identifier',
      'Title',
      'Currency',
      'Amount Awarded',
      'Award Date',
      'Funding Org:Identifier',
      'Funding Org:Name',
      'Recipient Org:Name',
    ],
    ['360G-m-1', 'Un', '€', 900, '2024-06-01', 'FR-SIREN-220200026', 'Aisne', 'Club'],
    ['360G-m-2', 'Deux', 'EUR', null, '2024-06-01', null, null, 'Judo'],
  ];
  const path = file('merged.xlsx', '');
  writeFileSync(path, workbook({ name: 'grants', rows, merged: ['D2:D3', 'F2:F3', 'G2:G3'] }));
  expect(await bring('360giving', [path])).toMatchObject({ accepted: 2, amount: '900.00' });
});

describe('grants of 360Giving', () => {
  const FUNDER = [{ id: 'GB-CHC-1', name: 'Trust' }];
  const grant = (id: string, more: object) => ({
    ...{
      id,
      title: `Grant ${id}`,
      description: 'x',
      awardDate: '2024-06-01T00:00:00+00:00',
      fundingOrganization: FUNDER,
    },
    ...more,
  });
  const GRANTS = {
    grants: [
      grant('360G-a-1', {
        currency: 'EUR',
        amountAwarded: 1234.567,
        recipientOrganization: [{ id: 'FR-SIREN-220200026', name: 'Aisne' }],
      }),
      grant('360G-a-2', {
        currency: 'GBP',
        amountAwarded: 3239.34,
        recipientOrganization: [{ id: 'GB-COH-7', name: 'Club' }],
      }),
      grant('360G-a-3', {
        currency: 'GBP',
        amountAwarded: 10,
        recipientOrganization: [{ id: '360G-a-org:7', name: 'Club' }],
      }),
      grant('360G-a-4', {
        currency: 'EUR',
        amountAwarded: 500,
        recipientIndividual: { id: '360G-a-ind:1', name: 'Anne Martin' },
      }),
      grant('360G-a-5', {
        currency: 'dollars',
        amountAwarded: 7,
        recipientOrganization: [{ id: 'GB-COH-7', name: 'Club' }],
      }),
      grant('360G-a-1', {
        currency: 'EUR',
        amountAwarded: 9,
        recipientOrganization: [{ id: 'GB-COH-7', name: 'Club' }],
      }),
      grant('360G-a-6', {
        currency: 'EUR',
        amountAwarded: 9,
        recipientOrganization: [
          { id: 'GB-COH-7', name: 'Club' },
          { id: 'GB-COH-8', name: 'B' },
        ],
      }),
      grant('360G-a-7', {
        currency: 'EUR',
        amountAwarded: -3,
        recipientOrganization: [{ id: 'GB-COH-7', name: 'Club' }],
      }),
      grant('360G-a-8', { currency: 'EUR', amountAwarded: 3 }),
    ],
  };

  test('become links with their two organisations; euros are added up, pounds are reported separately, and the other rows wait', async () => {
    const path = file('grants.json', GRANTS);
    expect(await detectFormat([path])).toMatchObject({ format: '360giving' });
    const report = await bring('360giving', [path]);
    expect(report).toMatchObject({
      rows: 9,
      accepted: 4,
      rejected: 5,
      amount: '1734.57',
      otherAmounts: { GBP: '3249.34' },
    });
    expect(faultsOf(report)).toEqual(
      expect.arrayContaining([
        ...['1 amountAwarded amount-precision', '3 recipientOrganization own-identifier', '5 amountAwarded amount'],
        ...['6 id same-grant', '7 recipientOrganization several-organisations', '8 amountAwarded negative-amount'],
        ...['9 recipientOrganization missing-value'],
      ]),
    );
    expect(JSON.stringify(await graph())).not.toContain('Martin');
    expect(
      await ask(`MATCH (f)-[:GRANTS]->(l:FundingLink)-[:BENEFITS]->(b) RETURN f.name AS funder, b.name AS to, b.siren AS siren,
        toFloat(l.amount) AS cents, l.foreignAmount AS foreign, toString(l.decidedOn) AS day, l.reference AS reference ORDER BY reference`),
    ).toEqual([
      {
        funder: 'Trust',
        to: 'Aisne',
        siren: '220200026',
        cents: 123_457,
        foreign: null,
        day: '2024-06-01',
        reference: '360G-a-1',
      },
      {
        funder: 'Trust',
        to: 'Club',
        siren: null,
        cents: null,
        foreign: '3239.34 GBP',
        day: '2024-06-01',
        reference: '360G-a-2',
      },
      {
        funder: 'Trust',
        to: 'Club',
        siren: null,
        cents: null,
        foreign: '10.00 GBP',
        day: '2024-06-01',
        reference: '360G-a-3',
      },
      {
        funder: 'Trust',
        to: 'Personne physique',
        siren: null,
        cents: 50_000,
        foreign: null,
        day: '2024-06-01',
        reference: '360G-a-4',
      },
    ]);
    expect(await ask("MATCH (a:Actor {name: 'Club'}) RETURN a.id")).toHaveLength(2);
  });

  test('are the same from a table, by its titles or its paths, whatever the name of the file', async () => {
    await bring('360giving', [file('grants.json', GRANTS)], { source: 'a' });
    const whole = await graph();
    const rows = (head: string) =>
      `${head}\n360G-a-1,Grant 360G-a-1,EUR,1234.567,2024-06-01,GB-CHC-1,Trust,FR-SIREN-220200026,Aisne\n` +
      '360G-a-2,Grant 360G-a-2,GBP,3239.34,2024-06-01,GB-CHC-1,Trust,GB-COH-7,Club\n';
    const titles = rows(
      'Identifier,Title,Currency,Amount Awarded,Award Date,Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name',
    );
    const paths = rows(
      'id,title,currency,amountAwarded,awardDate,fundingOrganization/0/id,fundingOrganization/0/name,recipientOrganization/0/id,recipientOrganization/0/name',
    );
    for (const [name, text] of Object.entries({ 'titles.csv': titles, 'paths.csv': paths })) {
      const path = file(name, text);
      expect(await detectFormat([path])).toMatchObject({ format: '360giving' });
      const report = await bring('360giving', [path], { source: 'a' });
      expect(report).toMatchObject({
        rows: 2,
        accepted: 2,
        created: {},
        amount: '1234.57',
        otherAmounts: { GBP: '3239.34' },
      });
    }
    expect(await graph()).toEqual(whole);
  });

  test.runIf(hasSharedData)(
    'of a real publisher are 870, with no pound among the euros',
    async () => {
      const path = sharedFile('grants360/powertochange.json');
      const { grants }: { grants: { amountAwarded: number }[] } = JSON.parse(readFileSync(path, 'utf8'));
      const pence = grants.reduce((sum, { amountAwarded }) => sum + BigInt(Math.round(amountAwarded * 100)), 0n);
      const report = await bring('360giving', [path]);
      expect(report).toMatchObject({ rows: 870, accepted: 870, rejected: 0, lost: 0, amount: '0.00' });
      expect(report.otherAmounts).toEqual({ GBP: `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}` });
      expect(report.created).toMatchObject({ FundingLink: 870 });
      expect(await ask('MATCH (l:FundingLink) WHERE l.amount IS NOT NULL RETURN l')).toEqual([]);
      expect(await bring('360giving', [path])).toMatchObject({ created: {}, updated: 0, rejected: 0 });
    },
    60_000,
  );
});

describe('yellow annexes of the budget', () => {
  test.runIf(hasSharedData)('of Aisne are 83 grants of 15 funders to 71 associations, to the euro', async () => {
    const path = sharedFile('scdl/aisne_etat_jaune_2010.csv');
    expect(await detectFormat([path])).toMatchObject({ format: 'jaune' });
    const report = await bring('jaune', [path], { year: '2010' });
    expect(report).toMatchObject({
      format: 'jaune',
      rows: 83,
      accepted: 83,
      rejected: 0,
      lost: 0,
      amount: '1232818.00',
    });
    const [counts] = await ask(`MATCH (f)-[:GRANTS]->(l:FundingLink {decidedIn: 2010})-[:BENEFITS]->(b)
      RETURN toFloat(count(l)) AS links, toFloat(count(DISTINCT f)) AS funders, toFloat(count(DISTINCT b)) AS beneficiaries`);
    expect(counts).toEqual({ links: 83, funders: 15, beneficiaries: 71 });
    expect(await bring('jaune', [path], { year: '2010' })).toMatchObject({ created: {} });
  });

  test('of other years have separate columns for ministry, programme and number', async () => {
    const path = file(
      'plf.csv',
      'Ministère;N° programme;Programme;N° SIREN;NIC;Dénomination;Montant (€);Année\n' +
        'Culture;131;Création;528341407;00014;Académie de basket;1 000,50;2018\nCulture;131;Création;511996035;00010;1001 couleurs;30.000;2018\n',
    );
    expect(await detectFormat([path])).toMatchObject({ format: 'jaune' });
    const report = await bring('jaune', [path]);
    expect(report).toMatchObject({ rows: 2, accepted: 2, rejected: 0, amount: '31000.50' });
    expect(
      await ask(
        'MATCH (f)-[:GRANTS]->(l)-[:BENEFITS]->(b) RETURN f.name AS funder, l.programme AS programme, b.siren AS siren ORDER BY siren',
      ),
    ).toEqual([
      { funder: 'Culture', programme: '131', siren: '511996035' },
      { funder: 'Culture', programme: '131', siren: '528341407' },
    ]);
  });

  test.each([
    'Ministère;Programme;N° SIREN;NIC;Dénomination;Montant versé en 2021 (en euros);Objet',
    'Code ministère;Ministère;Programme;SIREN association;Nom association;Montant 2022 (€);Nature convention',
    'Nom du ministère;Code programme;SIREN;NIC;Raison sociale;Subvention 2021;Objet',
    'Ministère et programme;Année;SIRET bénéficiaire;Ville;Association;Montant attribué 2021 euros;Objet',
  ])('are recognised by the headings %s', async (heading) => {
    const at = (pattern: RegExp) => heading.split(';').findIndex((one) => pattern.test(one));
    const cells = Array.from({ length: 7 }, () => '');
    cells[at(/^(?:Nom du )?minist/i)] = 'Culture';
    cells[at(/SIREN|SIRET/)] = '528341407';
    cells[at(/Dénomination|Raison|^Association|^Nom association/)] = 'Académie de basket';
    cells[at(/Montant|Subvention/)] = '1 000,50';
    const path = file('jaune.csv', `${heading}\n${cells.join(';')}\n`);
    expect(await detectFormat([path])).toMatchObject({ format: 'jaune' });
    expect(await bring('jaune', [path])).toMatchObject({ accepted: 1, rejected: 0, amount: '1000.50' });
    const found = await ask('MATCH (f)-[:GRANTS]->()-[:BENEFITS]->(b) RETURN f.name AS funder, b.siren AS siren');
    expect(found).toEqual([{ funder: 'Culture', siren: '528341407' }]);
  });
});

test('a summary imported together with its parts is reported, with the money that it repeats', async () => {
  const heading = 'nomAttribuant;idAttribuant;nomBeneficiaire;idBeneficiaire;montant;dateConvention;objet';
  const rows = Array.from({ length: 8 }, (_, at) => `Ville;22440002800011;Club ${at};;${1000 + at},00;2019`);
  const parts = file('parts.csv', [heading, ...rows.map((row) => `${row}-03-01;Fonctionnement`), ''].join('\n'));
  const summary = file('summary.csv', [heading, ...rows.map((row) => `${row};`), ''].join('\n'));
  const report = await bring('subsidies', [parts, summary], { dryRun: true });
  expect(report.beside).toEqual([{ file: summary, rows: 8, found: 8, amount: '8028.00' }]);
  const other = file('other.csv', [heading, ...rows.map((row) => `${row.replace(/,00/, ',50')};`), ''].join('\n'));
  expect((await bring('subsidies', [parts, other], { dryRun: true })).beside).toBeUndefined();
});
