/**
 * Lists of twenty made-up publishers with corrections, cancellations, totals and second tables, each in its own style:
 * what is in, what is left out and what the file says add up to the cent, and each correction reduces its own grant.
 */
import { expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const { ask, file } = imported(database);

/** Whole numbers below `most`, always the same for a seed. */
function dice(seed: number): (most: number) => number {
  let state = seed * 2654435761 + 1;
  return (most) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return (state >>> 8) % most;
  };
}

interface Row {
  readonly to: string;
  readonly siret: string;
  readonly year: number;
  readonly reference: string;
  readonly purpose: string;
  readonly cents: number;
}

const SIRETS = ['22020002600015', '21020691300015', '21020400400019', '77567227238183'];
const grouped = (whole: string, sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign);
const parts = (cents: number) =>
  [String(Math.floor(Math.abs(cents) / 100)), String(Math.abs(cents) % 100).padStart(2, '0')] as const;

/** How publishers write money, and money that is taken back. */
const MONEY: readonly ((whole: string, rest: string) => string)[] = [
  (whole, rest) => `${whole},${rest}`,
  (whole, rest) => `${whole}.${rest}`,
  (whole, rest) => `${grouped(whole, ' ')},${rest}`,
  (whole, rest) => `${grouped(whole, '\u202f')},${rest} €`,
  (whole, rest) => `${grouped(whole, '.')},${rest}`,
];
const BELOW: readonly ((amount: string) => string)[] = [
  (amount) => `-${amount}`,
  (amount) => `- ${amount}`,
  (amount) => `−${amount}`,
  (amount) => `(${amount})`,
  (amount) => `${amount}-`,
];
/** By column: to, siret, year, reference, purpose, amount. */
const HEADINGS: readonly (readonly string[])[] = [
  ['Bénéficiaire', 'SIRET', 'Année', 'Référence de la décision', 'Objet', 'Montant'],
  ["Nom de l'association", 'N° SIRET', 'Exercice', 'Numéro de délibération', "Objet de l'aide", 'Montant voté'],
  ['Tiers', 'SIRET du bénéficiaire', 'Date de la convention', 'Référence', 'Libellé', 'Montant attribué'],
  ['nomBeneficiaire', 'idBeneficiaire', 'dateConvention', 'referenceDecision', 'objet', 'montant'],
];

interface Style {
  readonly delimiter: string;
  readonly order: readonly number[];
  readonly headings: readonly string[];
  readonly write: (cents: number) => string;
}

const euros = (cents: number) => `${cents < 0 ? '-' : ''}${parts(cents).join('.')}`;
const sum = (rows: readonly { readonly cents: number }[]) => rows.reduce((total, { cents }) => total + cents, 0);

function writeRow({ delimiter, order, write }: Style, row: Row): string {
  const cells = [row.to, row.siret, String(row.year), row.reference, row.purpose, write(row.cents)];
  return writeCells(
    delimiter,
    order.map((at) => cells[at] ?? ''),
  );
}
const writeCells = (delimiter: string, cells: readonly string[]) =>
  cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter);
const writeHeading = ({ delimiter, order, headings }: Style) => order.map((at) => headings[at]).join(delimiter);
const writeTotal = ({ delimiter, order, write }: Style, cents: number) =>
  writeCells(
    delimiter,
    order.map((at) => (at === 0 ? 'Total' : at === 5 ? write(cents) : '')),
  );

test.each(Array.from({ length: 20 }, (_, seed) => seed))('the list of publisher %i', async (seed) => {
  await wipe(database);
  const roll = dice(seed + 1);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const money = pick(MONEY);
  const below = pick(BELOW);
  const write = (cents: number) => (cents < 0 ? below(money(...parts(cents))) : money(...parts(cents)));
  const style: Style = {
    ...{ delimiter: pick([';', '\t', ',']), headings: pick(HEADINGS), write },
    order: pick([
      [0, 1, 2, 3, 4, 5],
      [5, 0, 1, 4, 3, 2],
      [3, 2, 0, 1, 4, 5],
    ]),
  };
  const hasReference = roll(2) === 0;
  const grants: Row[] = Array.from({ length: 12 + roll(20) }, (_, at) => ({
    ...{ to: `Association n${'abcdefghij'[at % 10]} de Pont`, siret: at % 10 < 4 ? (SIRETS[at % 10] ?? '') : '' },
    ...{
      year: 2019 + roll(3),
      reference: hasReference ? `DEL-${at}` : '',
      purpose: `Projet ${'abcdefghijklmnopqrstuvwxyzéàç'[at % 29]}${at}`,
    },
    cents: 100_000 + roll(5_000_000),
  }));
  const corrections = grants.flatMap((grant, at): { readonly row: Row; readonly of: number }[] => {
    if (at % 4 === 0)
      return [{ of: at, row: { ...grant, cents: -1 - roll(grant.cents - 1), year: grant.year + roll(2) } }];
    if (at % 9 === 5) return [{ of: at, row: { ...grant, cents: -grant.cents } }];
    return [];
  });
  /** Nobody can tell what these correct. */
  const lonely: Row[] = [
    { to: 'Compagnie jamais aidée', siret: '', year: 2020, reference: '', purpose: 'Trop-perçu', cents: -12_345 },
    ...(roll(2) === 0
      ? [{ to: 'Mairie', siret: '', year: 2020, reference: '', purpose: 'Reversement', cents: -500 }]
      : []),
  ];
  const rows = [...grants, ...corrections.map(({ row }) => row), ...lonely];
  const shuffled = rows
    .map((row) => ({ row, key: roll(1_000_000) }))
    .sort((one, other) => one.key - other.key)
    .map(({ row }) => row);
  const hasSecond = roll(2) === 0;
  const cut = hasSecond ? Math.floor(shuffled.length / 2) : shuffled.length;
  const second: Style = { ...style, order: [4, 5, 0, 2, 3, 1], headings: HEADINGS[0] ?? [] };
  const [upper, lower] = [shuffled.slice(0, cut), shuffled.slice(cut)];
  const text = [
    ...(roll(3) === 0 ? [`Subventions versées, ville ${'abcdefghijklmnopqrst'[seed]}`, ''] : []),
    writeHeading(style),
    ...upper.map((row) => writeRow(style, row)),
    writeTotal(style, sum(upper)),
    ...(hasSecond
      ? ['', writeHeading(second), ...lower.map((row) => writeRow(second, row)), writeTotal(second, sum(lower))]
      : []),
    '',
  ].join('\r\n');
  const path = file(`liste-${seed}.csv`, text);
  const report = await importFiles(database, 'subsidies', [path], {
    funder: '22440002800011',
    publisher: 'Ville de Pont',
  });

  const after = grants.map(
    ({ cents }, at) => cents + sum(corrections.filter(({ of }) => of === at).map(({ row }) => row)),
  );
  const netted = sum(corrections.map(({ row }) => row));
  expect(report).toMatchObject({
    ...{ rows: rows.length, accepted: rows.length - lonely.length, rejected: lonely.length, lost: 0 },
    amount: euros(sum(grants) + netted),
    netted: { rows: corrections.length, amount: euros(netted) },
    leftNegative: { rows: lonely.length, amount: euros(sum(lonely)) },
  });
  const written = (await ask('MATCH (f:FundingLink) RETURN f.purpose AS purpose, f.amount AS cents')).map(
    ({ purpose, cents }) => `${String(purpose)} ${String(cents)}`,
  );
  const expected = grants.flatMap(({ purpose }, at) => (after[at] === 0 ? [] : [`${purpose} ${after[at]}`]));
  expect(written.sort()).toEqual(expected.sort());
  // Each total is right in its file, and must not be said to agree while a row of it is left out.
  const stated = [sum(upper), ...(hasSecond ? [sum(lower)] : [])];
  expect(report.totals?.map((total) => total.stated)).toEqual(stated.map(euros));
  for (const total of report.totals ?? [])
    expect(euros(Math.round(Number(total.read) * 100) + Math.round(Number(total.out ?? 0) * 100))).toBe(total.stated);
  const left = (some: readonly Row[]) => some.some((row) => lonely.includes(row));
  expect(report.totals?.map(({ out }) => out !== undefined)).toEqual([
    left(upper),
    ...(hasSecond ? [left(lower)] : []),
  ]);
});
