/** The headings of our own tables of funding are understood when somebody imports a list that uses them. */
import { describe, expect, it, test } from 'vitest';
import { fundingTable } from '../src/export/tables/funding-table.js';
import { openSubsidies } from '../src/import/subsidies/subsidy-table.js';
import { matchHeadings } from '../src/import/table/match-headings.js';
import { headings } from '../src/words/export-headings.js';
import { testDatabase } from './database.js';
import { imported } from './imported.js';
import { CLUB, FUNDER } from './read-list.js';

const { file } = imported(testDatabase());

/** What no table of subsidies states: computed by us, or the ids of our own records. */
const OURS = [
  'initiative',
  'example',
  'territoryShare',
  'territoryAmount',
  'passThrough',
  'themes',
  'sources',
  'id',
  'initiativeId',
];
/** Money that is not what was granted: reported as such. */
const OTHER_MONEY = ['amountRequested', 'amountPaid'];
const STATED = fundingTable.columns
  .map(({ heading }) => heading)
  .filter((heading) => ![...OURS, ...OTHER_MONEY].includes(heading));

it.each(STATED)('the column %s of an exported table of funding is understood', (heading) => {
  const all = fundingTable.columns.map((column) => headings[column.heading][0]);
  const { columns } = matchHeadings(all);
  expect([...columns.values()].map((position) => all[position])).toContain(headings[heading][0]);
});

async function readFirst(heading: string, cells: string) {
  const text = `Financeur;SIRET attribuant;Bénéficiaire;SIRET bénéficiaire;Montant;${heading}\nPont;${FUNDER};Club;${CLUB};10;${cells}`;
  const opened = await openSubsidies(file('dates.csv', text), 'source-dates', {});
  for await (const { subsidy, faults } of opened.rows) {
    const { startDate, endDate, decidedOn, decidedIn } = subsidy ?? {};
    const [rules, messages, remedies] = (['rule', 'message', 'remedy'] as const).map((one) =>
      faults.map((fault) => fault[one]),
    );
    return { startDate, endDate, decidedOn, decidedIn, rules, messages, remedies };
  }
  return undefined;
}

describe('the days of a grant', () => {
  test.each([
    'Date de début;Date de fin',
    'Début;Fin',
    'Date début;Date fin',
    'Début de la convention;Fin de la convention',
    "Date d'effet;Date d'échéance",
  ])('"%s" are its start and its end', async (heading) => {
    expect(await readFirst(heading, '01/02/2026;31/12/2026')).toMatchObject({
      ...{ startDate: '2026-02-01', endDate: '2026-12-31', rules: [] },
    });
  });

  it('are left out when it would end before it starts, and when a day is impossible', async () => {
    expect(await readFirst('Début;Fin', '01/09/2026;31/08/2026')).toMatchObject({
      ...{ startDate: null, endDate: null, rules: ['inverted-dates'] },
      messages: ['it ends (31/08/2026) before it starts (01/09/2026); both days are left out'],
      remedies: ['correct the period; if only its last year is wrong, it ends on 2027-08-31'],
    });
    expect(await readFirst('Début;Fin', '31/02/2026;')).toMatchObject({
      startDate: null,
      endDate: null,
      rules: ['date'],
    });
  });

  it('of its decision are read from our own words, by the year alone too', async () => {
    const heading = 'Décidé le;Année de décision';
    expect(await readFirst(heading, '2025-03-01;2025')).toMatchObject({ decidedOn: '2025-03-01', decidedIn: 2025 });
    expect(await readFirst(heading, ';2024')).toMatchObject({ decidedOn: null, decidedIn: 2024 });
  });
});
