/** What a dry run shows before anything is confirmed: who would be created, whose name is known or near, which rows are there twice; and rows with a number and no name. */
import { beforeEach, describe, expect, it } from 'vitest';
import { describeFaults } from '../src/cli/imports/describe-faults.js';
import { describeNew } from '../src/cli/imports/import-report.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { speakOnPage } from '../src/words/speech/speak-on-page.js';
import { testDatabase } from './database.js';
import { imported } from './imported.js';
import { given } from './world.js';

const database = testDatabase();
const { ask: read, file } = imported(database);

const [VILLE, CLUB, NOBODY] = ['22020002600015', '44229377500031', '55210055400013'];
const HEADING = 'Financeur;SIRET financeur;Bénéficiaire;SIRET;Année;Montant';
const grant = (beneficiary: string, siret = '', amount = '100') =>
  `Ville de Pont;${VILLE};${beneficiary};${siret};2025;${amount}`;

beforeEach(async () => {
  await given(database, {});
  await database.driver.executeQuery(
    `UNWIND [
       {id: 'actor-${VILLE}', name: 'Ville de Pont', siret: '${VILLE}', siren: '220200026'},
       {id: 'actor-mediatheque', name: 'Médiathèque du Pont', siret: null, siren: null},
       {id: 'actor-maison-a', name: 'Maison des jeunes', siret: null, siren: null},
       {id: 'actor-maison-b', name: 'MAISON DES JEUNES', siret: null, siren: null}
     ] AS known
     CREATE (:Actor:Entity {id: known.id, name: known.name, siret: known.siret, siren: known.siren, revision: 1})`,
  );
});

const load = (rows: readonly string[], options: ImportOptions = {}) =>
  importFiles(database, 'subsidies', [file('liste.csv', [HEADING, ...rows].join('\n'))], options);

const namesOf = async () =>
  (await read('MATCH (a:Actor) RETURN a.name AS name, a.aliases AS aliases ORDER BY name')).map(({ name, aliases }) =>
    aliases ? `${name} (${aliases})` : name,
  );

describe('a dry run', () => {
  // "Médiatheque du Ponnt" is one letter away; two known actors are called "Maison des jeunes", so nobody is asked which.
  const rows = [grant('Jamais vu'), grant('Médiatheque du Ponnt'), grant('Maison des Jeunes'), grant('Jamais vu')];

  it('names who would be created, and the known actors with the same or a near name', async () => {
    const report = await load(rows, { dryRun: true });
    expect(report.created).toMatchObject({ Actor: 3 });
    expect(report.newActors?.map(({ name, line, near }) => [name, line, near?.name, near?.isSameName])).toEqual([
      ['Jamais vu', 2, undefined, undefined],
      ['Médiatheque du Ponnt', 3, 'Médiathèque du Pont', false],
      ['Maison des Jeunes', 4, 'Maison des jeunes', true],
    ]);
    expect(describeNew(report)).toEqual([
      'new actor "Médiatheque du Ponnt" (row 3): a near name exists, "Médiathèque du Pont"; write that name or its number in the file if it is the same',
      'new actor "Maison des Jeunes" (row 4): an actor of this name exists, "Maison des jeunes"; write its number in the file if it is the same',
      'new actors: "Jamais vu" (row 2)',
      'rows that repeat another one exactly: 1: row 5 as row 2; each is counted once more: if it is the same grant, take it out of the file',
    ]);
  });

  it('names the file or the sheet of the rows that repeat another one, where there are several', async () => {
    const [actors, initiatives] = [file('actors.csv', 'name\nA\nB\nA'), file('initiatives.csv', 'title\nOne')];
    const report = await importFiles(database, 'ecosystem', [actors, initiatives], { dryRun: true });
    expect(describeNew(report).at(-1)).toBe('rows that repeat another one exactly: 1: actors.csv: row 4 as row 2');
  });

  it('tells the rows that repeat another one, with both numbers, and changes nothing about what they make', async () => {
    const report = await load(rows, { dryRun: true });
    expect(report.sameRows).toEqual({ count: 1, rows: [{ line: 5, of: 2 }] });
    expect(report).toMatchObject({ accepted: 4, equal: { rows: 1 } });
    // Told after the import too.
    expect(describeNew(await load(rows))).toEqual([expect.stringMatching(/row 5 as row 2; each is counted once more/)]);
    await database.driver.executeQuery('MATCH (n:FundingLink) DETACH DELETE n');
    // Another amount is another row.
    expect(
      (await load([grant('Jamais vu'), grant('Jamais vu', '', '101')], { dryRun: true })).sameRows,
    ).toBeUndefined();
  });

  it('does so for the tables of an ecosystem', async () => {
    const actors = 'name,kind\nMédiathèque du Pontt,ASSOCIATION\nClub,ASSOCIATION\nClub,ASSOCIATION\nClub,COMPANY\n';
    const report = await importFiles(database, 'ecosystem', [file('actors.csv', actors)], { dryRun: true });
    expect(report.newActors?.map(({ name, line, near }) => [name, line, near?.id])).toEqual([
      ['Médiathèque du Pontt', 2, 'actor-mediatheque'],
      ['Club', 3, undefined],
    ]);
    expect(report.sameRows).toMatchObject({ count: 1, rows: [{ line: 4, of: 3 }] });
  });

  it('names at most 200, and counts all', async () => {
    const many = Array.from({ length: 230 }, (_, place) => grant(`Association numéro ${place} de Pont`));
    const report = await load(many, { dryRun: true });
    expect([report.newActors?.length, report.created.Actor]).toEqual([200, 230]);
  });
});

describe('a row with a number and no name', () => {
  it('waits for its name when nobody has the number, with what it says', async () => {
    const rejected: (readonly string[])[] = [];
    const report = await load([grant('', NOBODY), grant('Jamais vu')], {
      onRejected: ({ cells }) => rejected.push(cells),
    });
    expect(report).toMatchObject({ rows: 2, accepted: 1, rejected: 1, rejectedAmount: '100.00' });
    const [fault] = report.faults.filter(({ rule }) => rule === 'unnamed');
    expect(report.groups.find(({ rule }) => rule === 'unnamed')).toMatchObject({
      ...{ count: 1, rejected: 1, amount: '0.00', rejectedAmount: '100.00' },
    });
    expect(describeFaults('subsidies', report.groups).join()).toContain('(1 not imported: €100)');
    expect(fault).toMatchObject({ line: 2, column: 'Bénéficiaire', value: NOBODY, remedy: 'write the name' });
    expect(speakOnPage(fault?.message ?? '', 'FR').replace(/\s/g, ' ')).toBe(
      `le nom est vide, et ${NOBODY} n’est le numéro d’aucun acteur connu`,
    );
    expect(rejected).toEqual([['Ville de Pont', VILLE, '', NOBODY, '2025', '100']]);
    expect((await namesOf()).join()).not.toContain(NOBODY);
  });

  it('means the known actor, which keeps its name and gets no other', async () => {
    await load([grant('Club du Pont', CLUB)]);
    const report = await load([grant('', CLUB, '50')]);
    expect(report).toMatchObject({ accepted: 1, rejected: 0, created: { FundingLink: 1 } });
    expect(await namesOf()).toContain('Club du Pont');
  });

  it('means the actor that another row of the file names, before or after it', async () => {
    const report = await load([grant('', CLUB), grant('Club du Pont', CLUB, '50'), grant('', CLUB, '60')]);
    expect(report).toMatchObject({ accepted: 3, rejected: 0 });
    expect(await namesOf()).toContain('Club du Pont');
    expect((await namesOf()).join()).not.toContain(CLUB);
  });

  it('lets nothing in when every row must be good', async () => {
    const report = await load([grant('', NOBODY), grant('Jamais vu')], { strict: true });
    expect(report).toMatchObject({ refused: true, rejected: 1 });
  });
});
