/** Names without a number that one known actor bears: reported with their euros, asked about once, joined when a person says so, else listed as possible duplicates. */
import { beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { undoImport } from '../src/write/undo-import.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { imported } from './imported.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-03-01' });
const { ask: read, file, graph } = imported(database);

const AISNE = '22020002600015';
const VILLE = '21020691300015';
const HEADING = 'Financeur;Bénéficiaire;SIRET;Commune;Année;Montant';
/** The funder and the first club are known; "Mairie" is common, the library is in another commune. */
const LIST = [
  HEADING,
  "DEPARTEMENT DE L'AISNE;Fablab du Pont;;;2025;1200,50",
  "DEPARTEMENT DE L'AISNE;FABLAB DU PONT;;;2025;300",
  "DEPARTEMENT DE L'AISNE;Mairie;;;2025;50",
  "DEPARTEMENT DE L'AISNE;Lire au Gué;;Gué;2025;70",
  "DEPARTEMENT DE L'AISNE;Jamais vu;;;2025;9",
].join('\n');

beforeEach(async () => {
  await given(database, {});
  await database.driver.executeQuery(
    `CREATE (:Territory:Entity {id: 'COM-02691', name: 'Saint-Quentin', level: 'COMMUNE', postalCodes: ['02100']}),
       (:Territory:Entity {id: 'COM-02361', name: 'Gué', level: 'COMMUNE', postalCodes: ['02120']})
     WITH 1 AS one
     UNWIND [
       {id: 'actor-${AISNE}', name: "Département de l'Aisne", siret: '${AISNE}', siren: '220200026'},
       {id: 'actor-${VILLE}', name: 'Fablab du Pont', siret: '${VILLE}', siren: '210206913', seat: 'COM-02691'},
       {id: 'actor-mairie', name: 'Mairie', siren: '552100554'},
       {id: 'actor-lire', name: 'Lire au Gué', rna: 'W021000001', seat: 'COM-02691'}
     ] AS known
     CREATE (a:Actor:Entity {id: known.id, name: known.name, siret: known.siret, siren: known.siren, rna: known.rna, revision: 1})
     WITH a, known
     MATCH (t:Territory {id: known.seat})
     CREATE (a)-[:SEATED_IN]->(t)`,
  );
});

const load = (text: string, options: ImportOptions = {}, name = 'liste.csv') =>
  importFiles(database, 'subsidies', [file(name, text)], options);

const bearers = async (name: string) =>
  (await read(`MATCH (a:Actor) WHERE toLower(a.name) = toLower("${name}") RETURN a.id AS id`)).length;

const grantsOf = async (id: string) =>
  (
    await read(
      `MATCH (a:Actor {id: '${id}'})-[r:GRANTS]->(f) RETURN count(f) AS n UNION ALL MATCH (a:Actor {id: '${id}'})<-[r:BENEFITS]-(f) RETURN count(f) AS n`,
    )
  ).map(({ n }) => Number(n));

describe('a name on both sides without a number', () => {
  const rows = [
    'Régie des Arts;Club;;;2025;10',
    'Ville Basse;RÉGIE DES ARTS;;;2025;20',
    'Régie des Arts;Mairie;;;2025;5',
  ];

  it.each([
    ['in the order of the file', rows],
    ['in the other order', rows.toReversed()],
  ])('is told once as two actors, %s', async (_, some) => {
    const report = await load([HEADING, ...some].join('\n'));
    const told = report.faults.filter(({ rule }) => rule === 'both-sides');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatch(/^"r[ée]gie des arts" grants in these files and receives too, without a number/i);
    expect(await read("MATCH (a:Actor) WHERE toLower(a.name) = 'régie des arts' RETURN a.id AS id")).toHaveLength(2);
  });

  it('is not told when a person says that it is one known actor', async () => {
    const text = [HEADING, 'Fablab du Pont;Club;;;2025;10', 'Ville Basse;Fablab du Pont;;;2025;20'].join('\n');
    const report = await load(text, { same: ['Fablab du Pont'] });
    expect(report.faults.map(({ rule }) => rule)).not.toContain('both-sides');
  });
});

describe('a near name without a number', () => {
  const text = [HEADING, 'Ville Basse;Fablab du Ponts;;;2025;40'].join('\n');

  it('is offered by a dry run, and is no fault', async () => {
    const dry = await load(text, { dryRun: true });
    expect(dry.namesAlone).toEqual([
      expect.objectContaining({ name: 'Fablab du Ponts', isNear: true, isSame: false, rows: 1, amount: '40.00' }),
    ]);
    expect(dry.namesAlone?.[0]?.known.id).toBe(`actor-${VILLE}`);
    expect(dry.faults.map(({ rule }) => rule)).not.toContain('name-alone');
  });

  it('is an actor of its own as long as nobody says that it is the known one', async () => {
    const alone = await load(text);
    expect(alone.namesAlone).toBeUndefined();
    expect(await grantsOf(`actor-${VILLE}`)).toEqual([0, 0]);
  });

  it('is the known actor when a person says so: then its row lacks nothing', async () => {
    const report = await load(text, { same: ['Fablab du Ponts'] });
    expect(await grantsOf(`actor-${VILLE}`)).toEqual([0, 1]);
    const lacking = report.faults.filter(({ rule }) => rule === 'missing-identifier').map(({ message }) => message);
    expect(lacking).toEqual([expect.stringContaining('Ville Basse')]);
  });
});

describe('a list without SIRET', () => {
  it('tells which names are those of known actors, with their rows and euros, and a dry run says the same', async () => {
    const dry = await load(LIST, { dryRun: true });
    const report = await load(LIST);
    expect(dry.namesAlone).toEqual(report.namesAlone);
    expect(
      report.namesAlone?.map(({ name, rows, amount, isSame, known }) => [name, rows, amount, isSame, known]),
    ).toEqual([
      ["DEPARTEMENT DE L'AISNE", 5, '1629.50', false, expect.objectContaining({ number: `SIRET ${AISNE}` })],
      ['Fablab du Pont', 2, '1500.50', false, expect.objectContaining({ commune: 'Saint-Quentin' })],
    ]);
    const [group] = report.groups.filter(({ rule }) => rule === 'name-alone');
    expect(group).toMatchObject({ level: 'IDENTITY', count: 2, amount: '0.00' });
    expect(group?.examples[0]?.message).toBe(
      `the file says "DEPARTEMENT DE L'AISNE", without a number; one "Département de l'Aisne" is known (SIRET ${AISNE}, no known commune): is it the same?`,
    );
  });

  it('without an answer makes actors of their own, offered as pairs by the name alone, and not asked again', async () => {
    await load(LIST);
    expect(await bearers('Fablab du Pont')).toBe(2);
    const { duplicateActors } = await ask(
      '{ duplicateActors(reason: [SAME_NAME]) { nodes { reasons sentence(language: EN) actors { name } } } }',
    );
    // The library has its seat in another commune than the known one, so it is no pair.
    expect(duplicateActors.nodes).toHaveLength(2);
    expect(duplicateActors.nodes[0]).toMatchObject({
      reasons: ['SAME_NAME'],
      sentence: expect.stringMatching(/one has no number: a name alone, which proves nothing\./),
    });
    const again = await load(LIST.replace('2025;9', '2025;10'), { again: true });
    expect(again.namesAlone).toBeUndefined();
  });

  it('keeps a funder and a beneficiary of the same name apart, and offers the pair after the import', async () => {
    const report = await load(
      `${HEADING}\nSyndicat numérique du Béarn;Jamais vu;;;2025;9\nRégion inconnue;SYNDICAT NUMERIQUE DU BEARN;;Pau;2025;70`,
    );
    expect(report.namesAlone).toBeUndefined();
    expect(report.amount).toBe('79.00');
    const { duplicateActors } = await ask(
      '{ duplicateActors(reason: [SAME_NAME]) { nodes { actors { name } reasons } } }',
    );
    expect(duplicateActors.nodes).toEqual([
      {
        reasons: ['SAME_NAME'],
        actors: expect.arrayContaining([
          { name: 'Syndicat numérique du Béarn' },
          { name: 'SYNDICAT NUMERIQUE DU BEARN' },
        ]),
      },
    ]);
  });

  it('joins those that a person names, in this import and in the next one, and undo parts them again', async () => {
    const before = await graph();
    const same = ["Département de l'Aisne", 'fablab du pont'];
    const dry = await load(LIST, { same, dryRun: true });
    expect(await graph()).toEqual(before);
    const report = await load(LIST, { same });
    const told = ({ created, updated, unchanged, rows, namesAlone, amount }: typeof report) => [
      ...[created, updated, unchanged, rows, namesAlone, amount],
    ];
    expect(told(dry)).toEqual(told(report));
    expect(report.created).toMatchObject({ Actor: 3, FundingLink: 5 });
    expect([await grantsOf(`actor-${AISNE}`), await grantsOf(`actor-${VILLE}`)]).toEqual([
      [5, 0],
      [0, 2],
    ]);
    expect(report.groups.find(({ rule }) => rule === 'name-joined')).toMatchObject({
      count: 2,
      amount: '0.00',
      level: 'REMARK',
    });
    const next = await load(`${HEADING}\nDépartement de l'Aisne;Fablab du Pont;;;2026;77`, {}, '2026.csv');
    expect([next.created, next.namesAlone]).toEqual([{ FundingLink: 1, Source: 1 }, undefined]);
    expect(await grantsOf(`actor-${VILLE}`)).toEqual([0, 3]);
    const by = { name: 'test', subject: null };
    for (const one of [next, report]) {
      const undone = await undoImport(database, { import: one.import, by }, 60_000);
      expect(undone).toMatchObject({ remaining: 0, kept: [], userErrors: [] });
    }
    expect(await graph()).toEqual(before);
    expect((await load(LIST)).namesAlone?.map(({ isSame }) => isSame)).toEqual([false, false]);
  });

  it('pays a name to the actor of its own when an answer was undone, and is undone to what was before', async () => {
    const by = { name: 'test', subject: null };
    const undo = (name: string) => undoImport(database, { import: name, by }, 60_000);
    const joined = await load(LIST, { same: ['Fablab du Pont'] });
    await undo(joined.import);
    const before = await graph();
    const dry = await load(LIST, { dryRun: true });
    const apart = await load(LIST);
    expect([dry.created, dry.unplaced]).toEqual([apart.created, { actors: 3, amount: '1559.50' }]);
    expect(await bearers('Fablab du Pont')).toBe(2);
    expect(await grantsOf(`actor-${VILLE}`)).toEqual([0, 0]);
    const [own] = await read(`MATCH (a:Actor {name: 'Fablab du Pont'}) WHERE a.siret IS NULL RETURN a.id AS id`);
    expect(await grantsOf(String(own?.id))).toEqual([0, 2]);
    expect(await undo(apart.import)).toMatchObject({ kept: [], userErrors: [] });
    expect(await graph()).toEqual(before);
    // The answer, given again, gives the money back to the known actor.
    await load(LIST, { same: ['Fablab du Pont'] });
    expect(await grantsOf(`actor-${VILLE}`)).toEqual([0, 2]);
  });

  it('asks once for each name, and takes those for the known actor that are confirmed', async () => {
    const asked: string[][] = [];
    const report = await load(LIST, {
      confirmNames: async (names) => {
        asked.push(names.map(({ name }) => name));
        return new Set(['Fablab du Pont']);
      },
    });
    expect(asked).toEqual([["DEPARTEMENT DE L'AISNE", 'Fablab du Pont']]);
    expect(report.namesAlone?.map(({ isSame }) => isSame)).toEqual([false, true]);
    expect(await bearers('Fablab du Pont')).toBe(1);
  });

  it('does not ask where a number contradicts, but where a spreadsheet has rounded the same number', async () => {
    const rows = [`Ville;Fablab du Pont;7,86137E+13;;2025;1`, `Ville;Département de l'Aisne;2,20200E+13;;2025;2`].join(
      '\n',
    );
    const report = await load(`${HEADING}\n${rows}`);
    expect(report.namesAlone?.map(({ name }) => name)).toEqual(["Département de l'Aisne"]);
  });

  it('asks where a number with a wrong key begins with the SIREN of the known actor', async () => {
    const report = await load(`${HEADING}\nVille;Département de l'Aisne;22020002600014;;2025;2`);
    expect(report.namesAlone?.map(({ name }) => name)).toEqual(["Département de l'Aisne"]);
    const other = await load(`${HEADING}\nVille;Département de l'Aisne;22080002600014;;2025;2`);
    expect(other.namesAlone ?? []).toEqual([]);
  });

  it('does not ask for a name that two known actors bear', async () => {
    await database.driver.executeQuery(
      "CREATE (:Actor:Entity {id: 'x', name: 'Autre', aliases: ['Fablab du pont'], revision: 1})",
    );
    expect((await load(LIST)).namesAlone?.map(({ name }) => name)).toEqual(["DEPARTEMENT DE L'AISNE"]);
  });
});

describe('an ecosystem', () => {
  const actors = [
    'name;kind;siret;seat',
    'Fablab du Pont;ASSOCIATION;;02691',
    'Lire au Gué;ASSOCIATION;;02361',
    "Département de l'Aisne;DEPARTMENT;;",
  ].join('\n');
  const funding = [
    'funder;beneficiary;status;nature;amount;reference',
    "Département de l'Aisne;Fablab du Pont;GRANTED;SUBSIDY;2500;D-1",
  ].join('\n');
  const loadTables = (options: ImportOptions = {}) =>
    importFiles(database, 'ecosystem', [file('actors.csv', actors), file('funding-links.csv', funding)], {
      source: 'pont',
      ...options,
    });

  it('is asked, joined, read again and undone alike', async () => {
    const before = await graph();
    const dry = await loadTables({ dryRun: true, same: ['Fablab du Pont'] });
    expect(await graph()).toEqual(before);
    const report = await loadTables({ same: ['Fablab du Pont'] });
    expect(dry.namesAlone).toEqual(report.namesAlone);
    expect(dry.created).toEqual(report.created);
    expect(report.namesAlone?.map(({ name, isSame, amount }) => [name, isSame, amount])).toEqual([
      ['Fablab du Pont', true, '2500.00'],
      ["Département de l'Aisne", false, '2500.00'],
    ]);
    expect([await bearers('Fablab du Pont'), await bearers("Département de l'Aisne")]).toEqual([1, 2]);
    expect(await grantsOf(`actor-${VILLE}`)).toEqual([0, 1]);
    const again = await loadTables();
    expect([again.created, again.updated, again.namesAlone]).toEqual([{}, 0, undefined]);
    const by = { name: 'test', subject: null };
    await undoImport(database, { import: report.import, by }, 60_000);
    expect(await graph()).toEqual(before);
    const apart = await loadTables();
    expect([await bearers('Fablab du Pont'), await grantsOf(`actor-${VILLE}`)]).toEqual([2, [0, 0]]);
    await undoImport(database, { import: apart.import, by }, 60_000);
    expect(await graph()).toEqual(before);
  });

  it('is asked beside a table of themes too', async () => {
    const themes = file('themes.csv', 'id,parent,fr,en,groundedIn,related\nlecture,,Lecture,Reading,essai,');
    const report = await importFiles(database, 'ecosystem', [themes, file('actors.csv', actors)], { dryRun: true });
    expect(report.namesAlone?.map(({ name }) => name)).toContain('Fablab du Pont');
  });

  it('leaves nothing joined when a strict import is refused', async () => {
    const before = await graph();
    const bad = file('actors.csv', `${actors}\n;ASSOCIATION;;`);
    const report = await importFiles(database, 'ecosystem', [bad], { strict: true, same: ['Fablab du Pont'] });
    expect(report.refused).toBe(true);
    expect(await graph()).toEqual(before);
  });
});
