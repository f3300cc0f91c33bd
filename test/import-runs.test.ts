/** One import: the dry run predicts it, all its files and runs have one id, and undo reverts all of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FormatName } from '../src/import/formats.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import type { ImportReport } from '../src/import/report.js';
import { listImports } from '../src/import/runs/list-imports.js';
import { asker } from './ask.js';
import { inventProjects, writeCordis } from './cordis-folder.js';
import { testDatabase, wipe } from './database.js';
import { graphHash } from './graph-hash.js';
import { modelOf } from './model.js';
import { hasSharedData, sharedFile } from './shared-data.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const { ask } = asker(database);
const folder = join(temporaryFolder(), 'pont');
mkdirSync(folder);

const HEADING =
  'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;rnaBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention;dispositifAide';
const row = (club: string, amount: number) =>
  `Ville de Pont;22440002800011;2019-03-01;D;${club};22020002600015;;Fonctionnement;${amount};aide en numéraire;unique;;;non;1;`;

function write(name: string, ...rows: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.join('\n'));
  return file;
}

const subsidies = (name: string, ...rows: readonly string[]) => write(`${name}.csv`, HEADING, ...rows);

/** The part of a report that is about the graph, without the name of the import and without what only a written graph shows. */
const told = ({ import: _, dryRun: __, notInFile: ___, ...rest }: ImportReport) => rest;

async function tryAndImport(format: FormatName, files: readonly string[]): Promise<ImportReport> {
  const before = await graphHash();
  const dry = await importFiles(database, format, files, { dryRun: true });
  expect(dry.dryRun).toBe(true);
  expect(await graphHash()).toBe(before);
  const real = await importFiles(database, format, files, {});
  expect(told(dry)).toEqual(told(real));
  return real;
}

async function undoImport(name: string): Promise<string[]> {
  const { changes } = await ask(
    'query ($name: String) { changes(first: 200, filter: {import: $name}) { nodes { id undoable } } }',
    { name },
  );
  const done: string[] = [];
  for (const { id, undoable } of changes.nodes) {
    if (!undoable) continue;
    const { undo } = await ask(`mutation { undo(change: "${id}") { change kept userErrors { message } } }`);
    expect([...undo.kept, ...undo.userErrors]).toEqual([]);
    done.push(undo.change);
  }
  return done;
}

const importSome = (files: readonly string[], options: ImportOptions = {}) =>
  importFiles(database, 'subsidies', files, options);

beforeEach(async () => {
  await wipe(database);
  await database.driver.executeQuery(`
    CREATE (:Territory:Entity {id: 'COM-02001', level: 'COMMUNE', name: 'Pont'})
    CREATE (:Theme:Entity {id: 'mediation', labelFr: 'Médiation', labelEn: 'Mediation'})`);
});

describe('a dry run gives the report of the import', () => {
  test('for several files that name the same actors', async () => {
    const files = [
      subsidies('a', row('Club', 1), row('Club', 1)),
      subsidies('b', row('Club de Pont', 2), row('Club', 1)),
      subsidies('c', row('Le club', 3)),
    ];
    const { created } = await tryAndImport('subsidies', files);
    expect(created).toMatchObject({ Actor: 2 });
    const again = await tryAndImport('subsidies', files);
    expect(again).toMatchObject({ created: {}, updated: 0 });
  });

  test('for tables that name themes of the same folder', async () => {
    const files = [
      write(
        'themes.csv',
        'id,parent,fr,en,groundedIn',
        'mediation,,Médiation,Mediation,x',
        'clavier,mediation,Clavier,Keyboard,x',
      ),
      write('actors.csv', 'name,rna,themes', 'Club,W021000001,clavier', 'Inconnue,,rien'),
    ];
    const { accepted, rejected } = await tryAndImport('ecosystem', files);
    expect({ accepted, rejected }).toEqual({ accepted: 4, rejected: 0 });
  });

  test('for the tables of CORDIS', async () => {
    await tryAndImport('cordis', [writeCordis(inventProjects(9))]);
  });

  test.runIf(hasSharedData)('for the eight files of Vendée', async () => {
    const months = ['2017', '2018', '201901', '201903', '201904', '201905', '201906', '201907'];
    const files = months.map((month) => sharedFile(`scdl/scdl_cd85_vendee_${month}.csv`));
    const real = await tryAndImport('subsidies', files);
    expect(real).toMatchObject({ rows: 238, accepted: 238, amount: '30016981.86' });
    const { actors } = await ask('{ actors { totalCount } }');
    expect(real.created).toMatchObject({ Actor: actors.totalCount });
  });
});

describe('an import', () => {
  test('of several files is one import, and all of it is undone, with its sources', async () => {
    const empty = await graphHash();
    const report = await importSome([subsidies('a', row('Club', 1)), subsidies('b', row('Club', 2))], {
      publisher: 'Pont',
    });
    const full = await modelOf(database);
    const [listed] = await listImports(database);
    expect(listed).toMatchObject({
      ...{ id: report.import, format: 'subsidies', files: ['a.csv', 'b.csv'], rows: 2, accepted: 2, rejected: 0 },
      ...{ lost: 0, amount: '3.00', faults: report.faults.length, state: 'DONE' },
    });
    const undone = await undoImport(report.import);
    expect(await graphHash()).toBe(empty);
    expect(await listImports(database)).toMatchObject([{ id: report.import, state: 'UNDONE' }]);
    for (const change of undone.reverse()) await ask(`mutation { undo(change: "${change}") { change } }`);
    expect(await modelOf(database)).toEqual(full);
    expect(await listImports(database)).toMatchObject([{ id: report.import, state: 'DONE' }]);
    await undoImport((await importSome([subsidies('c', row('Club', 3))])).import);
    expect(await modelOf(database)).toEqual(full);
  });

  test('that was undone is imported again completely', async () => {
    const files = [subsidies('a', row('Club', 1))];
    const first = await importSome(files);
    const full = await modelOf(database);
    await undoImport(first.import);
    const second = await importSome(files);
    expect(second.import).not.toBe(first.import);
    expect(await modelOf(database)).toEqual(full);
    const { records } = await database.driver.executeQuery("MATCH (s {id: 'source-a'}) RETURN labels(s) AS labels");
    expect(records.map((one) => one.toObject())).toEqual([{ labels: ['Source'] }]);
  });

  test('leaves a source about which a later import states something', async () => {
    const first = await importSome([subsidies('a', row('Club', 1))]);
    await importSome([subsidies('a', row('Club', 1), row('Club', 2))]);
    const { changes } = await ask(`{ changes(filter: {import: "${first.import}"}) { nodes { id } } }`);
    const { undo } = await ask(`mutation { undo(change: "${changes.nodes[0].id}") { kept } }`);
    expect(undo.kept).toContain('source-a');
  });

  test('is undone with its changes of the source', async () => {
    const file = subsidies('a', row('Club', 1));
    await importSome([file]);
    const before = await modelOf(database);
    await undoImport((await importSome([file], { publisher: 'Pont' })).import);
    expect(await modelOf(database)).toEqual(before);
  });

  test('that was interrupted continues under its name, and says so', async () => {
    const file = subsidies('long', ...Array.from({ length: 1_200 }, (_, number) => row('Club', number)));
    const stop = new AbortController();
    const cut = await importSome([file], {
      oneBeneficiary: true,
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    expect(cut.interrupted).toBe(true);
    expect(await listImports(database)).toMatchObject([{ id: cut.import, state: 'CUT' }]);
    const notices: string[] = [];
    const whole = await importSome([file], {
      oneBeneficiary: true,
      notice: (text) => notices.push(text),
    });
    expect(whole.import).toBe(cut.import);
    expect(whole.resumed).toMatch(/^\d{4}-/);
    expect(notices).toEqual([expect.stringContaining(`continuing ${cut.import}`)]);
    expect(await listImports(database)).toMatchObject([{ id: cut.import, state: 'DONE', rows: 1_200 }]);
    const after = await importSome([file], { oneBeneficiary: true });
    expect(after.import).not.toBe(cut.import);
    await undoImport(cut.import);
    const { fundingLinks } = await ask('{ fundingLinks { totalCount } }');
    expect(fundingLinks.totalCount).toBe(0);
  });

  test('that fails in the middle, as when the process is killed, counts as interrupted', async () => {
    const file = subsidies('long', ...Array.from({ length: 1_200 }, (_, number) => row('Club', number)));
    const killed = importSome([file], {
      oneBeneficiary: true,
      progress: () => {
        throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    const [cut] = await listImports(database);
    expect(cut).toMatchObject({ state: 'CUT', accepted: null });
    expect((await importSome([file], { oneBeneficiary: true })).import).toBe(cut?.id);
  });

  test('that is refused as a whole leaves no trace', async () => {
    await expect(importSome([write('x.csv', 'a;b', '1;2')])).rejects.toThrow();
    await importSome([subsidies('a', row('Club', 1)), subsidies('b', row('Club', 1), 'Ville;;;;Club;;;;12k')], {
      strict: true,
    });
    expect(await listImports(database)).toEqual([]);
    expect((await ask('{ actors { totalCount } }')).actors.totalCount).toBe(0);
  });
});
