/** A corrected edition replaces an earlier import: removed, added and changed grants are reported in euros, also by a dry run, and undo restores the earlier one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { undoImport } from '../src/write/undo-import.js';
import { asker } from './ask.js';
import { testDatabase, wipe } from './database.js';
import { modelOf } from './model.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const { ask } = asker(database);
const folder = join(temporaryFolder(), 'pont');
mkdirSync(folder);

const HEADING =
  'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature';
const row = (reference: string, amount: string) =>
  `Ville de Pont;22440002800011;2019-03-01;${reference};Club de voile;22020002600015;Fonctionnement;${amount};aide en numéraire`;

const load = (name: string, rows: readonly string[], options: ImportOptions = {}) => {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, [HEADING, ...rows].join('\n'));
  return importFiles(database, 'subsidies', [file], options);
};

const amounts = async (): Promise<string[]> => {
  const { fundingLinks } = await ask('{ fundingLinks(first: 200) { nodes { amount } } }');
  return fundingLinks.nodes.map(({ amount }: { amount: string }) => amount).sort();
};

const FIRST = [row('D-1', '100'), row('D-2', '200'), row('D-3', '300'), row('D-4', '400')];
/** D-1 as before, D-2 corrected, D-3 gone, D-5 new; D-4 is edited by hand and gone. */
const SECOND = [row('D-1', '100'), row('D-2', '250'), row('D-5', '50')];

beforeEach(() => wipe(database));

test('a corrected edition reports what it changes, keeps edited grants, and can be undone completely', async () => {
  const first = await load('edition-1', FIRST);
  const { fundingLinks } = await ask('{ fundingLinks(first: 200) { nodes { id amount } } }');
  const { id } = fundingLinks.nodes.find(({ amount }: { amount: string }) => amount === '400.00');
  await ask(`mutation { editFundingLink(input: {fundingLink: "${id}", programme: "Voile"}) { change } }`);
  const expected = {
    import: first.import,
    left: { count: 2, amount: '500.00' },
    actors: 0,
    came: { count: 2, amount: '300.00' },
    changed: { count: 1, before: '200.00', after: '250.00' },
    stayed: 1,
    kept: [id],
  };
  const dry = await load('edition-2', SECOND, { replaces: first.import, dryRun: true });
  expect(dry.replaced).toEqual(expected);
  expect(await amounts()).toEqual(['100.00', '200.00', '300.00', '400.00']);
  const second = await load('edition-2', SECOND, { replaces: first.import });
  expect(second.replaced).toEqual(expected);
  expect(second.refused).toBeUndefined();
  expect(await amounts()).toEqual(['100.00', '250.00', '400.00', '50.00']);
  const by = { name: 'test', subject: null };
  const undone = await undoImport(database, { import: second.import, by }, 60_000);
  expect(undone).toMatchObject({ kept: [], remaining: 0, userErrors: [] });
  expect(await amounts()).toEqual(['100.00', '200.00', '300.00', '400.00']);
});

/** Everything except the time when the files were read. */
const graph = async () => (await modelOf(database)).filter((line) => !line.startsWith('Source '));
const undo = (name: string) => undoImport(database, { import: name, by: { name: 'test', subject: null } }, 60_000);

test('actors that only the removed grants named leave with them, and come back by undo; edited and elsewhere named ones stay', async () => {
  const of = (name: string, funder: string, amount: string) =>
    `${funder};2019-03-01;;${name};;Fonctionnement;${amount};aide en numéraire`;
  const [town, county] = ['Ville de Pont;22440002800011', 'Comté de Pont;22020002600015'];
  const stays = of('Le Stade', town, '100');
  const names = async (): Promise<string[]> =>
    (await ask('{ actors { nodes { name } } }')).actors.nodes.map(({ name }: { name: string }) => name).sort();
  const first = await load('one', [
    ...[stays, of('Les Amis du lac', town, '200'), of('La Chorale', county, '300'), of('Le Judo', town, '400')],
    of('Le Tennis', town, '500'),
  ]);
  const { actors } = await ask('{ actors { nodes { id name } } }');
  const id = (wanted: string) => actors.nodes.find(({ name }: { name: string }) => name === wanted).id;
  await ask(`mutation { editActor(input: {actor: "${id('Le Judo')}", tags: ["sport"]}) { change } }`);
  await database.driver.executeQuery(
    `MATCH (a:Actor {id: '${id('Le Tennis')}'}) MERGE (s:Source:Entity {id: 'source-annuaire'}) CREATE (a)-[:STATED_BY]->(s)`,
  );
  const before = await graph();
  const dry = await load('two', [stays], { replaces: first.import, dryRun: true });
  const second = await load('two', [stays], { replaces: first.import });
  expect(dry.replaced).toEqual(second.replaced);
  expect(second.replaced).toMatchObject({ left: { count: 4, amount: '1400.00' }, actors: 3, stayed: 1, kept: [] });
  expect(await names()).toEqual(['Le Judo', 'Le Stade', 'Le Tennis', 'Ville de Pont']);
  expect((await undo(second.import)).userErrors).toEqual([]);
  expect(await graph()).toEqual(before);
});

/** The undo of an import is refused when a later import changed everything in it, and works once the later one is undone. */
async function undoAll(names: readonly string[]): Promise<void> {
  const refused: string[] = [];
  for (const name of names) if ((await undo(name)).userErrors.length > 0) refused.push(name);
  for (const name of refused) expect((await undo(name)).userErrors).toEqual([]);
}

const ORDERS = [
  [2, 1, 0],
  [0, 1, 2],
  [1, 2, 0],
  [1, 0, 2],
  [2, 0, 1],
  [0, 2, 1],
] as const;

describe('three editions', () => {
  const third = [row('D-2', '250'), row('D-2b', '200'), row('D-6', '60')];
  const loadThree = async () => {
    const one = await load('edition-1', FIRST);
    const two = await load('edition-2', SECOND, { replaces: one.import });
    const standing = await graph();
    const dry = await load('edition-3', third, { replaces: two.import, dryRun: true });
    const three = await load('edition-3', third, { replaces: two.import });
    expect(dry.replaced).toEqual(three.replaced);
    return { names: [one.import, two.import, three.import], standing, replaced: three.replaced };
  };

  test('the third removes what the second brought, and what the first did and the second repeated', async () => {
    const { names, standing, replaced } = await loadThree();
    expect(replaced).toMatchObject({ left: { count: 2, amount: '150.00' }, came: { count: 2 }, stayed: 1, kept: [] });
    expect(await amounts()).toEqual(['200.00', '250.00', '60.00']);
    await undo(names[2] ?? '');
    expect(await graph()).toEqual(standing);
    // The third import is undone, so a fourth replaces the second; everything that the third had changed is as before.
    await expect(load('edition-4', [row('D-9', '9')], { replaces: names[2] ?? '' })).rejects.toThrow(
      /brought no grant/,
    );
    const fourth = await load('edition-4', [row('D-9', '9')], { replaces: names[1] ?? '' });
    expect(fourth.replaced).toMatchObject({ left: { count: 3, amount: '400.00' }, kept: [] });
    expect(await amounts()).toEqual(['9.00']);
  });

  test('a grant that leaves and comes back leaves again', async () => {
    const one = await load('edition-1', [row('D-1', '100'), row('D-2', '200')]);
    const two = await load('edition-2', [row('D-1', '100')], { replaces: one.import });
    const three = await load('edition-3', [row('D-1', '100'), row('D-2', '200')], { replaces: two.import });
    expect(await amounts()).toEqual(['100.00', '200.00']);
    const four = await load('edition-4', [row('D-1', '100')], { replaces: three.import });
    expect(four.replaced).toMatchObject({ left: { count: 1, amount: '200.00' }, kept: [] });
    expect(await amounts()).toEqual(['100.00']);
  });

  test.each(ORDERS)('are undone in the order %i, %i, %i', async (...order) => {
    const before = await graph();
    const { names } = await loadThree();
    await undoAll(order.map((at) => names[at] ?? ''));
    expect(await amounts()).toEqual([]);
    expect(await graph()).toEqual(before);
  });
});

test('a corrected edition is refused with a message when there is nothing to replace', async () => {
  await expect(load('a', SECOND, { replaces: 'import-none' })).rejects.toThrow(
    /brought no grant that is still in the graph/,
  );
  await expect(importFiles(database, 'themes', [], { replaces: 'x' })).rejects.toThrow(
    /files of this format cannot replace/,
  );
  expect(await amounts()).toEqual([]);
});

describe('an ecosystem', () => {
  const ACTORS = 'name,kind,rna';
  const [ATELIER, MAIRIE, FABRIQUE, CYBER] = ['W021000001', 'W021000004', 'W021000003', 'W021000005'];
  const tables = (actors: readonly string[], titles: readonly string[], funding: readonly string[]) => ({
    actors: [ACTORS, ...actors].join('\n'),
    initiatives: ['key,title,kind', ...titles.map((title) => `${title},${title},PROJECT`)].join('\n'),
    participations: ['actor,initiative,role', ...titles.map((title) => `${ATELIER},${title},LEAD`)].join('\n'),
    'funding-links': ['funder,beneficiary,status,nature,amount,reference', ...funding].join('\n'),
  });
  const first = tables(
    [`Atelier,ASSOCIATION,${ATELIER}`, `Mairie,COMMUNE,${MAIRIE}`, `Fabrique,,${FABRIQUE}`, `Cyber,,${CYBER}`],
    ['cours', 'plan', 'fiche'],
    [`${MAIRIE},${ATELIER},GRANTED,SUBSIDY,100.50,D-1`, `${MAIRIE},${ATELIER},GRANTED,SUBSIDY,200,D-2`],
  );
  /** Fabrique, the plan and D-1 are removed, D-2 and Atelier change, Club and D-3 are new; Cyber and the sheet are not stated again. */
  const second = tables(
    [`Atelier,COMPANY,${ATELIER}`, `Mairie,COMMUNE,${MAIRIE}`, 'Club,,W021000006'],
    ['cours'],
    [`${MAIRIE},${ATELIER},GRANTED,SUBSIDY,250,D-2`, `${MAIRIE},${ATELIER},GRANTED,SUBSIDY,5,D-3`],
  );
  const importTables = (stated: Readonly<Record<string, string>>, options: ImportOptions = {}) =>
    importFiles(
      database,
      'ecosystem',
      Object.entries(stated).map(([table, text]) => {
        const file = join(folder, `${table}.csv`);
        writeFileSync(file, text);
        return file;
      }),
      options,
    );
  const names = async () => {
    const { actors, initiatives } = await ask('{ actors { nodes { name } } initiatives { nodes { id title } } }');
    const all = [
      ...actors.nodes.map(({ name }: { name: string }) => name),
      ...initiatives.nodes.map(({ title }: { title: string }) => title),
    ];
    return all.sort();
  };

  test('loses what only its earlier edition stated, keeps what people edited, and is restored by undo', async () => {
    const earlier = await importTables(first);
    const { initiatives } = await ask('{ initiatives { nodes { id title } } }');
    const idOf = (title: string) => initiatives.nodes.find((one: { title: string }) => one.title === title).id;
    await ask(`mutation { editInitiative(input: {initiative: "${idOf('fiche')}", summary: "Lue"}) { change } }`);
    await ask(
      `mutation { setParticipation(input: {actor: "actor-${CYBER}", initiative: "${idOf('cours')}", role: PARTNER}) { change userErrors { message } } }`,
    );
    const before = await names();
    const dry = await importTables(second, { replaces: earlier.import, dryRun: true });
    expect(await names()).toEqual(before);
    const report = await importTables(second, { replaces: earlier.import });
    expect(dry.replaced).toEqual(report.replaced);
    expect(report.replaced).toMatchObject({
      ...{ import: earlier.import, left: { count: 3, amount: '100.50' }, came: { count: 2, amount: '5.00' } },
      ...{ changed: { count: 2, before: '200.00', after: '250.00' }, stayed: 2 },
      kept: [`actor-${CYBER}`, idOf('fiche')].sort(),
    });
    expect(await names()).toEqual(['Atelier', 'Club', 'Cyber', 'Mairie', 'cours', 'fiche']);
    expect(await amounts()).toEqual(['250.00', '5.00']);
    const undone = await undoImport(database, { import: report.import, by: { name: 'test', subject: null } }, 60_000);
    expect(undone).toMatchObject({ remaining: 0, userErrors: [] });
    expect(await names()).toEqual(before);
    expect(await amounts()).toEqual(['100.50', '200.00']);
  });

  test('loses ties between those that stay, tells what left, came and changed, and has them again after undo', async () => {
    const roles = (...rows: readonly string[]) => ({
      ...tables(
        [`Atelier,ASSOCIATION,${ATELIER}`, `Mairie,COMMUNE,${MAIRIE}`, `Cyber,,${CYBER}`],
        ['cours', 'plan'],
        [],
      ),
      participations: ['actor,initiative,role,from', ...rows].join('\n'),
      memberships: ['member,organisation,role', `${ATELIER},${MAIRIE},MEMBER`].join('\n'),
    });
    const ties = async () => {
      const { records } = await database.driver.executeQuery(
        `MATCH (a:Actor)-[r:PARTICIPATES_IN|MEMBER_OF]->(b)
         RETURN a.name + ' ' + r.role + ' ' + coalesce(b.title, b.name) + ' ' + coalesce(toString(r.from), '') AS tie ORDER BY tie`,
      );
      return records.map((record) => String(record.get('tie')).trim());
    };
    const lead = `${ATELIER},cours,LEAD,`;
    const earlier = await importTables(
      roles(lead, `${MAIRIE},cours,PARTNER,2026-01-01`, `${CYBER},plan,LEAD,`, `${CYBER},cours,HOST,`),
    );
    const { initiatives } = await ask('{ initiatives { nodes { id title } } }');
    const cours = initiatives.nodes.find(({ title }: { title: string }) => title === 'cours').id;
    // Somebody sets an end date: entities that people edited stay.
    await ask(
      `mutation { setParticipation(input: {actor: "actor-${CYBER}", initiative: "${cours}", role: HOST, to: "2027-01-01"}) { change } }`,
    );
    const before = await ties();
    const { memberships: _, ...next } = roles(lead, `${MAIRIE},plan,PARTNER,`, `${CYBER},plan,LEAD,2026-02-01`);
    const dry = await importTables(next, { replaces: earlier.import, dryRun: true });
    expect(await ties()).toEqual(before);
    const report = await importTables(next, { replaces: earlier.import });
    expect(dry.replaced).toEqual(report.replaced);
    expect(report.replaced).toMatchObject({
      ...{ left: { count: 0 }, ties: { left: 2, came: 1, changed: 1 } },
      kept: [cours],
    });
    expect(await ties()).toEqual([
      ...['Atelier LEAD cours', 'Cyber HOST cours', 'Cyber LEAD plan 2026-02-01', 'Mairie PARTNER plan'],
    ]);
    const undone = await undoImport(database, { import: report.import, by: { name: 'test', subject: null } }, 60_000);
    expect(undone).toMatchObject({ kept: [], userErrors: [] });
    expect(await ties()).toEqual(before);
  });

  describe('of three editions', () => {
    const third = tables([`Atelier,COMPANY,${ATELIER}`, `Fabrique,,${FABRIQUE}`], ['plan'], []);
    const importThree = async () => {
      const one = await importTables(first);
      const two = await importTables(second, { replaces: one.import });
      const three = await importTables(third, { replaces: two.import });
      return { names: [one.import, two.import, three.import], replaced: three.replaced };
    };

    test('states what its third one does', async () => {
      const { replaced } = await importThree();
      expect(await names()).toEqual(['Atelier', 'Fabrique', 'plan']);
      expect(await amounts()).toEqual([]);
      expect(replaced).toMatchObject({ left: { amount: '255.00' }, kept: [] });
    });

    test.each(ORDERS)('is undone in the order %i, %i, %i', async (...order) => {
      const before = await graph();
      const three = await importThree();
      await undoAll(order.map((at) => three.names[at] ?? ''));
      expect(await graph()).toEqual(before);
    });
  });

  test('refuses the name of an import that brought nothing of its format', async () => {
    const grants = await load('edition-1', FIRST);
    await expect(importTables(first, { replaces: grants.import })).rejects.toThrow(/brought nothing in this format/);
    expect(await names()).not.toContain('Atelier');
  });
});
