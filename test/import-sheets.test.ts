/** What people do not see in a workbook, or see instead of a value: hidden sheets, and the errors of formulas. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbookTables } from '../src/import/ecosystem/read-workbook-tables.js';
import { listUncomputed } from '../src/import/table/sheet-parts.js';
import { CLUB, eurosOf, FUNDER, readList as read, table } from './read-list.js';
import { temporaryFolder } from './temporary-folder.js';
import { type TestCell, workbook } from './workbook.js';

const said = { funder: FUNDER };
const HEADING: TestCell[] = ['Association', 'SIRET', 'Objet', 'Montant voté'];
const seen = { name: '2023', rows: [HEADING, ['Club', CLUB, 'Jeu', 100], ['Judo', '', 'Jeu', 200]] };

describe('a hidden sheet', () => {
  const draft = {
    name: 'brouillon',
    isHidden: true,
    rows: [HEADING, ['Club', CLUB, 'Jeu', 150], ['Échecs', '', 'Jeu', 5]],
  };

  test.each([
    ['after', [seen, draft]],
    ['before', [draft, seen]],
  ])('%s one with the same headings is not read, and told', async (_, sheets) => {
    const outcome = await read(workbook(...sheets), said);
    expect(eurosOf(outcome)).toEqual([100, 200]);
    expect(outcome).toMatchObject({ rejected: 2, lost: 0, rules: expect.arrayContaining(['hidden-sheet']) });
  });

  test('that repeats the one that people see is a copy of it', async () => {
    const outcome = await read(workbook({ ...seen, name: 'copie 2023', isHidden: true }, seen), said);
    expect(eurosOf(outcome)).toEqual([100, 200]);
    expect(outcome).toMatchObject({ rejected: 0, lost: 0, rules: expect.arrayContaining(['copied-sheet']) });
  });

  test('is read where no other sheet has a table', async () => {
    const outcome = await read(
      workbook({ name: 'Synthèse', rows: [['Total', 300]] }, { ...seen, isHidden: true }),
      said,
    );
    expect(eurosOf(outcome)).toEqual([100, 200]);
    expect(outcome.lost).toBe(0);
  });
});

describe('a formula whose value the workbook does not hold', () => {
  test('is an amount that cannot be read, with the remedy', async () => {
    const rows: TestCell[][] = [HEADING, ['Club', CLUB, 'Jeu', { formula: 'C2*2' }], ['Judo', '', 'Jeu', 200]];
    const outcome = await read(workbook({ name: '2023', rows }), said);
    expect(eurosOf(outcome)).toEqual([200]);
    expect(outcome).toMatchObject({ rejected: 1, rules: expect.arrayContaining(['amount']) });
    expect(outcome.told.join()).toContain(
      '2 the amount is the formula "=C2*2", and the workbook does not hold its value',
    );
  });

  test('is no name, and an empty text or a number that a formula gives is its value', async () => {
    const rows: TestCell[][] = [HEADING, [{ formula: 'A1' }, CLUB, 'Jeu', 100], ['Judo', '', 'Jeu', { formula: 'B1' }]];
    const bytes = workbook({ name: '2023', rows });
    expect((await read(bytes, said)).grants).toMatchObject([{ to: CLUB, euros: 100 }]);
    const parts = (cell: string) =>
      listUncomputed(Buffer.from(`<x:worksheet><x:sheetData><x:row>${cell}</x:row></x:sheetData></x:worksheet>`));
    expect(parts('<x:c r="B2"><x:f>A1</x:f></x:c>')).toEqual([{ row: 2, column: 1, error: '#=A1' }]);
    expect(parts('<x:c r="B2"><x:f t="shared" si="0"/></x:c>')).toEqual([{ row: 2, column: 1, error: '#=' }]);
    expect(parts('<x:c r="B2"><x:f>A1</x:f><x:v>5</x:v></x:c>')).toEqual([]);
    expect(parts('<x:c r="B2" t="str"><x:f>A1</x:f><x:v></x:v></x:c>')).toEqual([]);
    expect(parts('<x:c r="B2"/></x:row></x:sheetData><x:cfRule><x:formula>B2</x:formula></x:cfRule>')).toEqual([]);
  });
});

describe('the error of a formula', () => {
  test('where the amount should be is an amount that cannot be read, not an empty one', async () => {
    const rows: TestCell[][] = [HEADING, ['Club', CLUB, 'Jeu', { error: '#N/A' }], ['Judo', '', 'Jeu', 200]];
    const outcome = await read(workbook({ name: '2023', rows }), said);
    expect(eurosOf(outcome)).toEqual([200]);
    expect(outcome).toMatchObject({ rejected: 1, rules: expect.arrayContaining(['amount']) });
    expect(outcome.rules).not.toContain('missing-amount');
  });

  test.each(['#N/A', '#REF!', '#VALEUR!', '#NOM?', '#DIV/0!', '########'])(
    '%s is none in a list either',
    async (error) => {
      const outcome = await read(table('Association;SIRET;Objet;Montant', `Club;${CLUB};Jeu;${error}`), said);
      expect([eurosOf(outcome), outcome.rejected]).toEqual([[], 1]);
    },
  );

  test('is no name, number or purpose', async () => {
    const rows: TestCell[][] = [
      HEADING,
      [{ error: '#REF!' }, CLUB, 'Jeu', 100],
      ['Judo', { error: '#N/A' }, 'Jeu', 200],
    ];
    const { grants, rules } = await read(workbook({ name: '2023', rows }), said);
    expect(grants).toMatchObject([
      { to: CLUB, id: CLUB, euros: 100 },
      { to: 'Judo', id: null, euros: 200 },
    ]);
    expect(rules).not.toContain('invalid-identifier');
    expect((await read(table('Association;Objet;Montant', '#NOM?;Jeu;5'), said)).grants[0]?.to).toBe('Sans nom');
  });
});

describe('an amount with two readings', () => {
  const amounts = (...cells: readonly TestCell[]) =>
    read(workbook({ name: '2023', rows: [HEADING, ...cells.map((cell) => ['Club', CLUB, 'Jeu', cell])] }), said);

  test('stays without a reading beside numbers: they do not show how people write amounts', async () => {
    const outcome = await amounts(12.5, '12.500', 1234.567);
    expect(eurosOf(outcome)).toEqual([12.5, 1234.57]);
    expect(outcome).toMatchObject({ rejected: 1, rules: expect.arrayContaining(['two-readings']) });
    expect(outcome.rules).not.toContain('amount-sign');
  });

  test('is read as a text or a total of its column shows, numbers or not', async () => {
    expect(eurosOf(await amounts(12.5, '12.500', '7,25'))).toEqual([12.5, 12_500, 7.25]);
    const rows: TestCell[][] = [HEADING, ['Club', CLUB, 'Jeu', 12.5], ['Judo', '', 'Jeu', '12.500']];
    const outcome = await read(workbook({ name: '2023', rows: [...rows, ['Total', '', '', 12_512.5]] }), said);
    expect([eurosOf(outcome), outcome.totals]).toEqual([[12.5, 12_500], [true]]);
  });

  test('stays without one in the workbook of an ecosystem too', async () => {
    const path = join(temporaryFolder(), 'ecosysteme.xlsx');
    const heading: TestCell[] = ['funder', 'beneficiary', 'status', 'amount'];
    const rows = [12.5, '12.500'].map((amount): TestCell[] => ['Mairie', 'Club', 'GRANTED', amount]);
    writeFileSync(path, workbook({ name: 'Financements', rows: [heading, ...rows] }));
    const { records = [] } = (await readWorkbookTables(path)) ?? {};
    expect(records.map(({ values }) => values.get('amount'))).toEqual([1250n, undefined]);
    expect(records[1]?.faults).toMatchObject([{ column: 'amount', rule: 'two-readings' }]);
  });
});
