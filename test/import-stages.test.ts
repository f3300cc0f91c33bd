/** Lists of subsidies that say how far each request has come: what is not decided is no grant. */
import { beforeEach, expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';
import { FUNDER, readList, table } from './read-list.js';

const database = testDatabase();
const { ask, file } = imported(database);
const heading = 'Structure;Montant;Exercice;Etape';
const read = (...rows: readonly string[]) => readList(table(heading, ...rows));
const links = () =>
  ask(`MATCH (f:FundingLink)-[:BENEFITS]->(a:Actor)
       RETURN a.name AS to, f.status AS status, f.amount AS granted, f.amountRequested AS requested ORDER BY to, status`);

beforeEach(() => wipe(database));

test('what is examined is a request, in no sum of grants, and a grant in the same words comes beside it', async () => {
  const options = { funder: `${FUNDER} Ville` };
  const rows = ['Club;100;2014;Conseil Municipal', 'Judo;70;2014;Instruction technique', 'Golf;0;2014;Instruction'];
  const path = file('etapes.csv', table(heading, ...rows, 'Danse;20;2014;Déposée'));
  const report = await importFiles(database, 'subsidies', [path], options);
  expect(report).toMatchObject({ rows: 3, accepted: 3, rejected: 0, amount: '100.00' });
  const requests = [
    { to: 'Danse', status: 'SUBMITTED', granted: null, requested: 2000 },
    { to: 'Judo', status: 'UNDER_REVIEW', granted: null, requested: 7000 },
  ];
  const club = { to: 'Club', status: 'GRANTED', granted: 10_000, requested: null };
  expect(await links()).toEqual([club, ...requests]);
  expect(await importFiles(database, 'subsidies', [path], { ...options, again: true })).toMatchObject({ created: {} });
  const decided = file('votes.csv', table(heading, 'Judo;70;2014;Voté'));
  await importFiles(database, 'subsidies', [decided], { ...options, again: true });
  const judo = { to: 'Judo', status: 'GRANTED', granted: 7000, requested: null };
  expect(await links()).toEqual([club, requests[0], judo, requests[1]]);
});

test('a stage that nobody knows is told, and its row waits', async () => {
  const outcome = await read('Club;100;2014;Voté', 'Judo;70;2014;Commission sport');
  expect(outcome.grants).toMatchObject([{ to: 'Club', euros: 100 }]);
  expect(outcome).toMatchObject({ rejected: 1, rules: expect.arrayContaining(['unknown-stage']) });
  expect(outcome.told.join()).toContain('"Commission sport" is no known stage of a request');
});

test.each(['Vote du conseil', 'Notifiée', 'Soldé', 'En paiement', 'Accordée', 'Commission permanente du 4 mars', ''])(
  'after the decision it is a grant: %j',
  async (stage) => {
    const outcome = await read(`Club;100;2014;${stage}`);
    expect(outcome.grants).toMatchObject([{ euros: 100 }]);
    expect(outcome.rules).not.toContain('open-request');
  },
);

test('money is taken back from a grant, never from a request', async () => {
  const path = file('retrait.csv', table(heading, 'Club;100;2014;Instruction', 'Club;-40;2014;Voté'));
  const report = await importFiles(database, 'subsidies', [path], { funder: `${FUNDER} Ville` });
  expect(report).toMatchObject({ accepted: 1, rejected: 1, amount: '0.00' });
  expect(await links()).toMatchObject([{ status: 'UNDER_REVIEW', requested: 10_000 }]);
});

test('the legal form in a column Statut is no stage', async () => {
  const outcome = await readList(table('Structure;Statut;Montant', 'Club;Association loi 1901;100'));
  expect(outcome.grants).toMatchObject([{ euros: 100 }]);
  expect(outcome.rejected).toBe(0);
});
