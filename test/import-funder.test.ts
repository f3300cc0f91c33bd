/** Who the funder is of files that do not say it: a number, a name, both or a known actor; nobody is named by digits. */
import { beforeEach, describe, expect, test } from 'vitest';
import { describeImport } from '../src/cli/imports/import-report.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { speakOnPage } from '../src/words/speech/speak-on-page.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const { ask, file } = imported(database);

const AISNE = '22020002600015';
const NAME = "Département de l'Aisne";
const LIST = 'Bénéficiaire;Année;Montant\nClub du gué;2025;1200,50\nAmis du pont;2025;30\n';

const load = (funder: string, options: ImportOptions = {}) =>
  importFiles(database, 'subsidies', [file('aides.csv', LIST)], { funder, ...options });
const funders = async () =>
  (await ask('MATCH (a:Actor)-[:GRANTS]->(f) RETURN DISTINCT a.id AS id, a.name AS name, a.siret AS siret')).map(
    ({ id, name, siret }) => ({ id, name, siret }),
  );
const know = (properties: string) => ask(`CREATE (:Actor:Entity {${properties}, revision: 1})`);

beforeEach(() => wipe(database));

describe('a number of nobody known', () => {
  test('is a question, and nothing is written', async () => {
    const refused = await load(AISNE).catch(({ message }: Error) => message);
    expect(refused).toBe(
      `import: --funder "${AISNE}" is the number of nobody known; whose is it? give the name too, as in --funder "${AISNE} NAME"`,
    );
    expect(speakOnPage(String(refused), 'FR').replace(/\s/gu, ' ')).toMatch(
      /^« 22020002600015 » n’est le numéro d’aucun acteur connu ; de qui est-il \? donnez aussi le nom du financeur/,
    );
    await expect(load(AISNE, { dryRun: true })).rejects.toThrow('whose is it?');
    expect(await ask('MATCH (n) WHERE n:Actor OR n:Import RETURN n')).toEqual([]);
  });

  test.each([`${AISNE} ${NAME}`, `${NAME} (220 200 026 00015)`])(
    'has the name that is given with it: %s',
    async (said) => {
      const tried = await load(said, { dryRun: true });
      expect(tried).toMatchObject({ newFunder: NAME, accepted: 2, created: { Actor: 3 } });
      expect(describeImport(tried, { faults: undefined, rejected: [] })).toContain(
        `the funder, ${NAME}, was not known: a new actor of that name`,
      );
      expect((await load(said)).newFunder).toBe(NAME);
      expect(await funders()).toEqual([{ id: `actor-${AISNE}`, name: NAME, siret: AISNE }]);
      // It is known now, by its number alone too.
      const again = await load(AISNE, { dryRun: true });
      expect([again.newFunder, again.created]).toEqual([undefined, {}]);
    },
  );

  test('has the name of who publishes the files, and this is told', async () => {
    expect((await load(AISNE, { publisher: NAME, dryRun: true })).newFunder).toBe(NAME);
  });
});

describe('a known actor', () => {
  test('is meant by its SIRET, and by a SIRET of its SIREN where that is all that is known', async () => {
    await know(`id: 'actor-220200026', name: "${NAME}", siren: '220200026'`);
    expect((await load(AISNE)).newFunder).toBeUndefined();
    expect((await funders()).map(({ name }) => name)).toEqual([NAME]);
    expect(await ask('MATCH (a:Actor) RETURN count(a) AS count')).toEqual([{ count: 3 }]);
  });

  test('is meant by its id, with a number or without', async () => {
    await know(`id: 'actor-22020002600015', name: "${NAME}", siret: '${AISNE}', siren: '220200026'`);
    await know(`id: 'actor-caisse', name: 'Caisse du gué'`);
    expect((await load('actor-22020002600015')).newFunder).toBeUndefined();
    expect((await load('actor-caisse', { source: 'autre' })).newFunder).toBeUndefined();
    expect((await funders()).map(({ id }) => id).sort()).toEqual(['actor-22020002600015', 'actor-caisse']);
    await expect(load('actor-nobody')).rejects.toThrow('is no known actor');
  });

  test('may be the one of a name alone, which is asked; any other name makes an actor, which is told', async () => {
    await know(`id: 'actor-22020002600015', name: "${NAME}", siret: '${AISNE}', siren: '220200026'`);
    const tried = await load("DEPARTEMENT DE L'AISNE", { dryRun: true });
    expect(tried.newFunder).toBeUndefined();
    expect(tried.namesAlone?.map(({ known }) => known.id)).toEqual(['actor-22020002600015']);
    expect((await load('Caisse du gué', { dryRun: true })).newFunder).toBe('Caisse du gué');
  });
});

test('digits that are no number, and a wrong number beside a name, are refused', async () => {
  for (const said of ['12345', '22020002600016', '22020002600016 Département'])
    await expect(load(said)).rejects.toThrow('is neither a SIRET nor a SIREN');
});
