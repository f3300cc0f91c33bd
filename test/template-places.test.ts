/** The workbook to fill in is made for any territory but the whole country. */
import { beforeAll, expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { serve } from './serve.js';

const database = testDatabase();
const address = serve(database, { home: 'DEP' });
beforeAll(async () => {
  await database.driver.executeQuery(`
    CREATE (:Territory:Entity {id: 'alone', name: 'Commune seule', level: 'COMMUNE', code: '85113', population: 4500}),
           (:Territory:Entity {id: 'whole', name: 'Pays', level: 'COUNTRY', code: 'P'})`);
});

const statusOf = async (territory: string) => {
  const response = await fetch(`${address()}template.xlsx?territory=${territory}`);
  await response.arrayBuffer();
  return response.status;
};

it('also for a commune outside every EPCI, and not for the country', async () => {
  expect([await statusOf('alone'), await statusOf('whole')]).toEqual([200, 400]);
});
