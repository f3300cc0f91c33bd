/**
 * The themes of the product, and small files with faults:
 *
 *     eau          (root)
 *      └ fuites
 *         └ capteurs
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareGraph } from '../src/cli/prepare-graph.js';
import { projectRoot } from '../src/config.js';
import { BadInput } from '../src/errors.js';
import { relateThemes } from '../src/import/themes/relate-themes.js';
import { importThemes, type ThemeOptions } from '../src/import/themes/themes.js';
import { testDatabase, wipe } from './database.js';
import { full } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const folder = temporaryFolder();
const WATER = ['eau,,Eau,Water', 'fuites,eau,Fuites,Leaks', 'capteurs,fuites,Capteurs,Sensors'];
const OURS = join(projectRoot, 'data', 'themes.csv');

beforeEach(() => wipe(database));
afterAll(() => wipe(database));

function write(content: string | Buffer): string {
  const file = join(folder, 'themes.csv');
  writeFileSync(file, content);
  return file;
}

const given = (rows: string[], heading = 'id,parent,fr,en', options: ThemeOptions = {}) =>
  importThemes(database, write([heading, ...rows].join('\n')), options);

async function ask(question: string): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(question);
  return records.map((record) => record.toObject());
}

const askTree = async () =>
  (await ask('MATCH (t:Theme) RETURN [t.id] + [(t)-[:BROADER]->(above) | above.id] AS way ORDER BY t.id')).map(
    ({ way }) => (way as string[]).join(' < '),
  );

const askChanges = async () => (await ask('MATCH (c:Change) RETURN count(c) AS n'))[0]?.n;

describe('our themes', () => {
  test('are five roots with sixty themes below, each stated by its row', async () => {
    const report = await importThemes(database, OURS);
    expect(report).toEqual({
      ...{ rows: 65, accepted: 65, rejected: 0, created: { Theme: 65 }, updated: 0, unchanged: 0 },
      faults: [],
    });
    expect(
      await ask(`MATCH (t:Theme) WITH t, EXISTS { (t)-[:BROADER]->(:Theme) } AS below
        RETURN below, count(*) AS n ORDER BY below`),
    ).toEqual([
      { below: false, n: 5 },
      { below: true, n: 60 },
    ]);
    expect(
      await ask(`MATCH (t:Theme {id: 'territoires-connectes--eau'})-[s:STATED_BY]->(source)
        RETURN t {.*} AS theme, s.row AS row, source.id AS source, valueType(t.revision) AS revision`),
    ).toEqual([
      {
        theme: {
          id: 'territoires-connectes--eau',
          labelFr: 'Eau : télérelève et détection de fuites',
          labelEn: 'Water: remote metering, leak detection',
          groundedIn: 'Observatoire InfraNum 2024',
          aliases: [],
          revision: 1,
        },
        ...{ row: 8, source: 'source-themes', revision: 'INTEGER NOT NULL' },
      },
    ]);
  });

  test('imported again change nothing and write no Change', async () => {
    await importThemes(database, OURS);
    const report = await importThemes(database, OURS);
    expect(report).toMatchObject({ created: { Theme: 0 }, updated: 0, unchanged: 65, faults: [] });
    expect(await askChanges()).toBe(1);
    expect(await ask('MATCH (t:Theme) WHERE t.revision <> 1 RETURN t.id')).toEqual([]);
  });
});

describe('a file', () => {
  test('adds to the known themes, updates them, and its Change has the former values', async () => {
    await given(WATER);
    const report = await given(['fuites,,Fuites d’eau,Leaks', 'vannes,fuites,Vannes,Valves']);
    expect(report).toMatchObject({ accepted: 2, created: { Theme: 1 }, updated: 1, unchanged: 0 });
    expect(await askTree()).toEqual(['capteurs < fuites', 'eau', 'fuites', 'vannes < fuites']);
    const [change] = await ask('MATCH (c:Change {sequence: 2}) RETURN c.ids AS ids, c.before AS before, c.by AS by');
    expect(change).toMatchObject({ ids: ['fuites', 'vannes'], by: 'passerelle' });
    expect(JSON.parse(String(change?.before))).toMatchObject({ fuites: { labelFr: 'Fuites', broader: ['eau'] } });
  });

  test('may contain aliases, which another file without that column leaves unchanged', async () => {
    await given(['eau,,Eau,Water,loi, mednum 1 | numerique--eau |'], 'id,parent,fr,en,groundedIn,aliases');
    expect(await ask('MATCH (t:Theme) RETURN t.aliases AS aliases, t.groundedIn AS law')).toEqual([
      { aliases: ['mednum 1', 'numerique--eau'], law: 'loi' },
    ]);
    await given(['eau,,Eaux,Water']);
    expect(await ask('MATCH (t:Theme) RETURN t.aliases AS aliases, t.labelFr AS label')).toEqual([
      { aliases: ['mednum 1', 'numerique--eau'], label: 'Eaux' },
    ]);
  });

  test('may come in any order, from a French spreadsheet, with blank lines', async () => {
    const report = await importThemes(
      database,
      write('\ufeffid;parent;fr;en\r\n\r\nfuites;eau;"Fuites\r\net pertes";Leaks\r\neau;;Eau, gaz;Water\r\n'),
    );
    expect(report).toMatchObject({ rows: 2, accepted: 2, faults: [] });
    expect(await askTree()).toEqual(['eau', 'fuites < eau']);
    expect(await ask('MATCH (t:Theme)-[s:STATED_BY]->() RETURN t.id AS id, s.row AS row ORDER BY row')).toEqual([
      { id: 'fuites', row: 3 },
      { id: 'eau', row: 5 },
    ]);
  });

  test('restores an archived theme', async () => {
    await given(WATER);
    await ask("MATCH (t:Theme {id: 'eau'}) SET t.archivedOn = date(), t:ArchivedTheme REMOVE t:Theme");
    expect(await given(WATER)).toMatchObject({ updated: 1, unchanged: 2 });
    expect(await ask('MATCH (t:Entity) WHERE t:ArchivedTheme OR t.archivedOn IS NOT NULL RETURN t.id')).toEqual([]);
  });

  test('writes nothing in a dry run, or with --strict and a fault', async () => {
    expect(await given(WATER, undefined, { dryRun: true })).toMatchObject({ created: { Theme: 3 } });
    await given([...WATER, 'x,nulle-part,X,X'], undefined, { strict: true });
    expect(await askTree()).toEqual([]);
    expect(await askChanges()).toBe(0);
  });
});

describe('faults', () => {
  test('of each kind are reported with their line, and the good rows are imported', async () => {
    const rows = [
      ...WATER,
      ',eau,Sans,None',
      'eau,,Encore,Again',
      'a,nulle-part,A,A',
      'b,eau,,B',
      'c,b,C,C',
      'd,eau,x,y,z',
      'actor-eau,eau,E,E',
    ];
    const { faults, ...counts } = await given(rows);
    expect(counts).toMatchObject({ rows: 10, accepted: 3, rejected: 7, created: { Theme: 3 } });
    expect(faults.map(({ line, column, value, rule }) => [line, column, value, rule])).toEqual([
      [5, 'id', '', 'missing-id'],
      [6, 'id', 'eau', 'duplicate-id'],
      [7, 'parent', 'nulle-part', 'unknown-parent'],
      [8, 'fr', '', 'empty-label'],
      [9, 'parent', 'b', 'unknown-parent'],
      [10, '', 'd,eau,x,y,z', 'column-count'],
      [11, 'id', 'actor-eau', 'id-of-another-kind'],
    ]);
    for (const { message, remedy } of faults) expect([message, remedy]).not.toContain('');
    expect(await askTree()).toEqual(['capteurs < fuites', 'eau', 'fuites < eau']);
  });

  test('include an unknown column, and the rows are imported', async () => {
    const report = await given(['eau,,Eau,Water,bleu'], 'id,parent,fr,en,couleur');
    expect(report).toMatchObject({ accepted: 1, rejected: 0, created: { Theme: 1 } });
    expect(report.faults).toMatchObject([{ line: 1, column: 'couleur', rule: 'unknown-column' }]);
  });

  test('include a cycle within the file, which is named completely, and the rows that depend on it', async () => {
    const report = await given(['a,c,A,A', 'b,a,B,B', 'c,b,C,C', 'd,a,D,D', 'e,,E,E']);
    expect(report).toMatchObject({ accepted: 1, rejected: 4 });
    expect(report.faults.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'theme-cycle'],
      [3, 'theme-cycle'],
      [4, 'theme-cycle'],
      [5, 'unknown-parent'],
    ]);
    expect(report.faults[0]?.message).toContain('a → c → b → a');
    expect(await askTree()).toEqual(['e']);
  });

  test('include a cycle through known themes, also of a theme with itself; the known themes stay', async () => {
    await given(WATER);
    const report = await given(['eau,capteurs,Eau,Water', 'vannes,vannes,Vannes,Valves']);
    expect(report.faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('eau → capteurs → fuites → eau'),
      expect.stringContaining('vannes → vannes'),
    ]);
    expect(await askTree()).toEqual(['capteurs < fuites', 'eau', 'fuites < eau']);
    expect(await askChanges()).toBe(1);
  });

  test('do not include a file that reverses a known line of themes', async () => {
    await given(WATER);
    await given(['capteurs,,Capteurs,Sensors', 'fuites,capteurs,Fuites,Leaks', 'eau,fuites,Eau,Water']);
    expect(await askTree()).toEqual(['capteurs', 'eau < fuites', 'fuites < capteurs']);
  });
});

describe('related themes', () => {
  const TREE = ['eau,,Eau,Water,', 'fuites,eau,Fuites,Leaks,', 'capteurs,eau,Capteurs,Sensors,', 'sol,,Sol,Soil,'];
  const HEADING = 'id,parent,fr,en,related';
  const askPairs = async () =>
    (
      await ask(`MATCH (one:Theme)-[r:RELATED_TO]->(two:Theme)
        RETURN one.id + ' ' + two.id + ' ' + r.weight + ' ' + r.source + ' ' + r.row AS pair ORDER BY pair`)
    ).map(({ pair }) => pair);

  test('of ours are sixteen pairs, each stored once with its weight', async () => {
    await importThemes(database, OURS);
    const pairs = await askPairs();
    expect(pairs).toHaveLength(16);
    expect(pairs).toContain(
      'e-administration--france-services mediation-numerique--aide-aux-demarches-administratives 0.5 source-themes 29',
    );
  });

  test('are stored when either of the two names the other, and once when both do', async () => {
    await given([...TREE, 'boues,sol,Boues,Sludge,fuites|capteurs', 'puits,sol,Puits,Wells,'], HEADING);
    expect(await askPairs()).toEqual(['boues capteurs 0.5 source-themes 6', 'boues fuites 0.5 source-themes 6']);
    const again = [...TREE.slice(0, 1), 'fuites,eau,Fuites,Leaks,boues', 'boues,sol,Boues,Sludge, fuites | capteurs '];
    const report = await given([...again, TREE[3] ?? ''], HEADING);
    expect(report).toMatchObject({ faults: [], updated: 0 });
    expect(await askPairs()).toHaveLength(2);
  });

  test('are removed when a file no longer states them; a file without the column leaves them unchanged', async () => {
    await given([...TREE, 'boues,sol,Boues,Sludge,fuites|capteurs'], HEADING);
    await given(['boues,sol,Boues,Sludge'], 'id,parent,fr,en');
    expect(await askPairs()).toHaveLength(2);
    expect(await given(['boues,sol,Boues,Sludge,capteurs'], HEADING)).toMatchObject({ updated: 1 });
    expect(await askPairs()).toEqual(['boues capteurs 0.5 source-themes 6']);
    const [change] = await ask('MATCH (c:Change) RETURN c.before AS before ORDER BY c.sequence DESC LIMIT 1');
    expect(JSON.parse(String(change?.before))).toMatchObject({ boues: { related: ['capteurs', 'fuites'] } });
  });

  test('are refused when one is a root, unknown, or the theme itself, with the rows that depend on that row', async () => {
    const rows = [
      'a,sol,A,A,eau',
      'b,sol,B,B,nulle-part',
      'c,sol,C,C,c',
      'd,sol,D,D,c',
      'e,,E,E,fuites',
      'f,sol,F,F,fuites',
    ];
    const { faults, ...counts } = await given([...TREE, ...rows], HEADING);
    expect(counts).toMatchObject({ accepted: 5, rejected: 5 });
    expect(faults.map(({ line, column, value, rule }) => [line, column, value, rule])).toEqual([
      [6, 'related', 'eau', 'related-root'],
      [7, 'related', 'nulle-part', 'unknown-related'],
      [8, 'related', 'c', 'related-itself'],
      [9, 'related', 'c', 'unknown-related'],
      [10, 'related', 'fuites', 'related-root'],
    ]);
    for (const { message, remedy } of faults) expect([message, remedy]).not.toContain('');
    expect(await askPairs()).toEqual(['f fuites 0.5 source-themes 11']);
  });
});

describe('a graph of an earlier release', () => {
  const pairs = async () => (await ask('MATCH (:Theme)-[r:RELATED_TO]->(:Theme) RETURN count(r) AS n'))[0]?.n;
  const earlier = async () => {
    await importThemes(database, OURS);
    for (const statement of [
      'MATCH ()-[r:RELATED_TO]->() DELETE r',
      "MATCH (c:Change) SET c.what = 'themes imported'",
      "MATCH (t:Theme {id: 'e-administration--france-services'}) SET t.labelFr = 'Maisons France Services'",
    ]) {
      await ask(statement);
    }
  };

  test('gets the related themes once; later changes by people stay', async () => {
    await earlier();
    expect(await relateThemes(database, OURS)).toBe(16);
    expect(await pairs()).toBe(16);
    expect(await ask("MATCH (t:Theme {labelFr: 'Maisons France Services'}) RETURN count(t) AS n")).toEqual([{ n: 1 }]);
    expect(await askChanges()).toBe(2);
    expect(await relateThemes(database, OURS)).toBe(0);
    // A file of one's own may state no related themes.
    await ask('MATCH ()-[r:RELATED_TO]->() DELETE r');
    expect(await relateThemes(database, OURS)).toBe(0);
    expect(await pairs()).toBe(0);
  });

  test('keeps its own themes: archived ones, those moved to the roots, and those that are not ours', async () => {
    await earlier();
    await ask(
      "MATCH (t:Theme {id: 'e-administration--france-services'}) SET t.archivedOn = datetime(), t:ArchivedTheme REMOVE t:Theme",
    );
    await ask("MATCH (:Theme {id: 'e-sante--acces-aux-droits-de-sante'})-[b:BROADER]->() DELETE b");
    expect(await relateThemes(database, OURS)).toBe(14);
    await wipe(database);
    await given(WATER);
    expect(await relateThemes(database, OURS)).toBe(0);
    expect(await askChanges()).toBe(1);
  });

  full('is migrated at the start', async () => {
    await earlier();
    await prepareGraph(database, false, {
      fingerprint: 'of no territory',
      build: () => ({ territories: [], ambiguousCodes: [] }),
    });
    expect(await pairs()).toBe(16);
  });
});

describe('a file that is not a table of themes', () => {
  test.each([
    ['empty', '', /is empty; /],
    ['binary', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80]), /not text in UTF-8; /],
    ['only a heading', 'id,parent,fr,en\n', /headings and no rows; /],
    ['another table', 'siret,nom\n1,x\n', /no column id, parent, fr, en; /],
    ['broken quotes', 'id,parent,fr,en\neau,,"Eau,Water\n', /is not a CSV .*; /],
  ])('%s: is refused in one line', async (_name, content, message) => {
    const refusal = importThemes(database, write(content));
    await expect(refusal).rejects.toThrow(BadInput);
    await expect(refusal).rejects.toThrow(message);
  });

  test('missing, or a folder: is refused in one line', async () => {
    await expect(importThemes(database, join(folder, 'absent.csv'))).rejects.toThrow(/does not exist; /);
    await expect(importThemes(database, folder)).rejects.toThrow(/is a folder; /);
  });
});
