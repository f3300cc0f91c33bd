/** Small files that would fill the memory, or hold the server for everybody, are refused in words; large honest ones are read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, test } from 'vitest';
import { detectFormat } from '../src/import/detect-format.js';
import { importFiles } from '../src/import/import-files.js';
import { readRows } from '../src/import/rows/read-rows.js';
import { openTable } from '../src/import/table/read-table.js';
import { isOfEngine } from '../src/thrown.js';
import { speak } from '../src/words/speech/speak.js';
import { testDatabase, wipe } from './database.js';
import { full } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';
import { type TestCell, workbook } from './workbook.js';

const database = testDatabase();
const folder = temporaryFolder();
beforeAll(() => wipe(database));

const HEADING = ['nomAttribuant', 'nomBeneficiaire', 'montant', 'dateConvention'];
const ROW = ['Commune de Laon', 'Club', '100', '2025-01-01'];

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Why a file is refused, in French without its path. */
async function refusal(path: string, work: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  const error = await work().then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  expect(error?.name, String(error?.stack)).toBe('BadInput');
  expect(performance.now() - began).toBeLessThan(15_000);
  const french = speak(error?.message ?? '', 'FR');
  expect(french).not.toBe(error?.message);
  return french.replace(path, 'FICHIER').replaceAll('\u00a0', ' ').replaceAll('’', "'");
}

describe('a workbook', () => {
  const refused = (rows: readonly (readonly TestCell[])[], numbers: readonly number[]) => {
    const path = write('a.xlsx', workbook({ name: 'S', rows, numbers }));
    return refusal(path, () => detectFormat([path]));
  };

  test('with one value in its last column is refused, because its rows would all be as wide', async () => {
    const far = [...Array(16_383).fill(null), 'x'];
    expect(await refused([HEADING, far, ['a']], [1, 2, 30_000])).toBe(
      'import files : FICHIER a 16384 colonnes à la ligne 2, la limite est 1000 ; supprimez les colonnes inutiles, et ce qui se trouve loin à droite du tableau',
    );
  });

  test('with one value in its last line is refused', async () => {
    expect(await refused([HEADING, ROW], [1, 1_048_576])).toBe(
      'import files : FICHIER a une valeur à la ligne 1048576, 1048574 lignes vides sous les autres ; supprimez-la, ou remontez-la dans le tableau',
    );
  });

  test('with a line that no spreadsheet has is refused', async () => {
    expect(await refused([HEADING, []], [1, 999_999_999])).toContain('est un classeur illisible');
  });

  test('with more cells between its values than a table needs is refused', async () => {
    const wide = [...Array(999).fill(null), 'x'];
    expect(await refused([HEADING, wide, ['a']], [1, 2, 40_000])).toContain(
      "s'étend sur 40000 lignes et 1000 colonnes",
    );
  });
});

describe('JSON', () => {
  const refused = (content: string) => {
    const path = write('a.json', content);
    return refusal(path, () => readRows({ format: 'mednum', columns: { nom: [] } }, [path]));
  };

  test('of very many empty objects is refused before it is parsed', async () => {
    expect(await refused(`[${'{},'.repeat(2e6)}{}]`)).toBe(
      'import mednum : FICHIER a 2000001 objets et 2000001 valeurs, les limites sont 1000000 et 10000000 ; divisez-le, ou enregistrez-le en CSV',
    );
  });

  test('that breaks is refused with the place, in no words of JavaScript', async () => {
    expect(await refused('[{"nom": "Espace"},\n {"nom" "Club"}]')).toBe(
      "import mednum : FICHIER n'est pas du JSON valide (ligne 2, caractère 9) ; exportez-le de nouveau",
    );
    expect(await refused('[{"nom": "Espace"')).toContain('(ligne 1, caractère 18)');
    expect(await refused('[1,')).toContain('(il est coupé, ou sa dernière valeur est fausse)');
  });

  test('with values deep within others is refused', async () => {
    const french =
      "import mednum : FICHIER a des valeurs imbriquées sur plus de 100 niveaux ; exportez-le comme une simple liste d'objets";
    expect(await refused(`[{"nom":${'{"a":'.repeat(2e5)}1${'}'.repeat(2e5)}}]`)).toBe(french);
    expect(await refused(`[{"a":${'['.repeat(3e6)}${']'.repeat(3e6)}}]`)).toBe(french);
  });

  test('as contours is refused likewise', async () => {
    const path = write('a.geojson', `{"type":"FeatureCollection","features":[${'{},'.repeat(5e5)}{}]}`);
    expect(await refusal(path, () => importFiles(database, 'contours', [path], { dryRun: true }))).toContain(
      'a 500002 objets et 500003 valeurs',
    );
  });

  test('as an ecosystem is refused likewise', async () => {
    const path = write('b.json', `{"actors":[${'{},'.repeat(2e6)}{}]}`);
    expect(await refusal(path, () => importFiles(database, 'ecosystem', [path], { dryRun: true }))).toContain(
      'a 2000002 objets',
    );
  });
});

test('contours that name one line very often are refused before they are made', async () => {
  const arc = Array.from({ length: 20_001 }, (_, at) => [3 + at * 1e-5, 49]);
  const code = (at: number) => String(at).padStart(5, '0');
  const geometries = Array.from({ length: 8_000 }, (_, at) => ({
    ...{ type: at % 2 === 0 ? 'Polygon' : 'MultiPolygon', properties: { code: code(at) } },
    arcs: at % 2 === 0 ? [[at % 4 === 0 ? 0 : -1]] : [[[0]]],
  }));
  const communes = { type: 'GeometryCollection', geometries };
  const path = write('a.topojson', JSON.stringify({ type: 'Topology', arcs: [arc], objects: { communes } }));
  expect(await refusal(path, () => importFiles(database, 'contours', [path], { dryRun: true }))).toBe(
    'import contours : FICHIER a des contours de 160008000 points en tout, la limite est 10000000 ; prenez des contours simplifiés à 50 ou 100 mètres, ou importez une région à la fois',
  );
});

test.each(['\n', '\r\n', '\r'])(
  'a list of themes of very many lines is refused before it is parsed (%j)',
  async (end) => {
    const path = write('themes.csv', `id,parent,fr,en${end}${`a,,b,c${end}`.repeat(1_000_000)}`);
    expect(await refusal(path, () => importFiles(database, 'themes', [path], { dryRun: true }))).toBe(
      'import themes : FICHIER a plus de 20000 lignes, et une liste de thématiques en a quelques centaines ; donnez la liste des thématiques seule',
    );
  },
);

describe('a CSV', () => {
  const wide = (more: readonly string[]) =>
    write('wide.csv', [[...HEADING, ...more].join(';'), ROW.join(';')].join('\n'));

  test.each([
    ['twenty-five thousand headings', Array.from({ length: 24_996 }, (_, at) => at.toString(36)), 25_000],
    ['three million empty headings', Array(3e6).fill(''), 3_000_004],
  ])('of %s is refused before they are compared with names', async (_, more, count) => {
    const path = wide(more);
    expect(await refusal(path, () => detectFormat([path]))).toBe(
      `import files : FICHIER a ${count} colonnes à la ligne 1, la limite est 1000 ; supprimez les colonnes inutiles, et ce qui se trouve loin à droite du tableau`,
    );
  });

  full('whose every line could be a wide heading is looked at as soon', async () => {
    const line = (row: number) => Array.from({ length: 900 }, (_, at) => `nom ${row} ${at}`).join(';');
    const path = write('lines.csv', Array.from({ length: 60 }, (_, row) => line(row)).join('\n'));
    const began = performance.now();
    await detectFormat([path]).catch(() => undefined);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test('of a thousand columns is read', async () => {
    const path = wide(Array.from({ length: 996 }, (_, at) => `c${at}`));
    expect((await detectFormat([path])).format).toBe('subsidies');
  });

  test('whose every line opens a quotation mark is read in time', async () => {
    const path = write('open.csv', [HEADING.join(';'), ...Array(100_000).fill('"";"x";"')].join('\n'));
    const began = performance.now();
    const { rows } = await openTable('subsidies', path);
    let count = 0;
    for await (const { flaw } of rows) if (flaw === 'OPEN_QUOTE') count++;
    expect(count).toBe(100_000);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  full('of two hundred thousand rows is read whole', async () => {
    const path = write('long.csv', ['nom', ...Array.from({ length: 200_000 }, (_, at) => `Lieu ${at}`)].join('\n'));
    expect((await readRows({ format: 'mednum', columns: { nom: [] } }, [path])).rows).toHaveLength(200_000);
    const short = write('short.csv', ['nom;a', ...Array(200_000).fill(';')].join('\r'));
    const { heading } = await openTable('mednum', short, { mayBeEmpty: true });
    expect(heading.cells).toEqual(['nom', 'a']);
  });
});

test('an unforeseen failure is told in French', () => {
  const english =
    'The files could not be imported, for an unexpected reason; inform the operator of this installation.';
  expect(speak(english, 'FR')).toContain('raison imprévue');
});

test('JSON of empty objects alone has no rows', async () => {
  const path = write('empty.json', '[{},{}]');
  expect(await refusal(path, () => readRows({ format: 'mednum', columns: { nom: [] } }, [path]))).toBe(
    "import mednum : FICHIER n'a aucune ligne ; donnez un fichier qui en a",
  );
});

test('an error of the engine is told apart, so that nobody reads its words', () => {
  const thrown = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };
  expect(isOfEngine(thrown(() => JSON.parse('{')))).toBe(true);
  expect(isOfEngine(thrown(() => new Array(-1)))).toBe(true);
  expect(isOfEngine(new Error('the database is away'))).toBe(false);
});
