/** Contacts that an earlier release stored with a person in them are readable for editors only after the migration, by the rule of imports. */
import { expect, it } from 'vitest';
import { migrate } from '../src/database/migrate.js';
import { findContactPerson } from '../src/words/persons/contact-person.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();

const MIGRATION = '021-contact-functions';
const forget = `MATCH (m:Migration {id: '${MIGRATION}'}) DELETE m`;

const stored = async () => {
  const { records } = await database.driver.executeQuery(
    `MATCH (a:Actor|ArchivedActor) WHERE a.id IN ['A', 'B', 'C', 'D', 'E', 'F', 'G']
     RETURN a.id AS id, a.contact AS contact, a.personalContact AS personal, a.revision AS revision ORDER BY id`,
  );
  return records.map((record) => record.toObject());
};

const state = (id: string, contact: string | null, personal: string | null, revision: number | null) => ({
  ...{ id, contact, personal, revision },
});

it('a contact that names a person is for editors, archived or not; the others stay', async () => {
  await given(database, {
    actors: { A: {}, B: {}, C: {}, D: {}, E: { name: 'Fablab Zéphyr' }, F: {}, G: { archived: true } },
  });
  await database.driver.executeQuery(
    `UNWIND [
       {id: 'A', contact: 'Jean Dupont, direction'},
       {id: 'B', contact: 'dupont.jean@free.fr', personal: 'déjà là', revision: 4},
       {id: 'C', contact: 'Accueil, mairie@laon.fr'},
       {id: 'D', contact: 'Mme Le Goff', personal: 'Mme Le Goff, 02 98 00 00 00'},
       {id: 'E', contact: 'zephyr@laon.fr'},
       {id: 'F', contact: 'p.nomrare@laon.fr'},
       {id: 'G', contact: 'anne.martin@aisne.fr'}
     ] AS row
     MATCH (a:Entity {id: row.id}) SET a.contact = row.contact, a.personalContact = row.personal, a.revision = row.revision`,
  );
  await database.driver.executeQuery(forget);
  expect(await migrate(database, () => undefined)).toEqual([MIGRATION]);
  const expected = [
    state('A', null, 'Jean Dupont, direction', 1),
    state('B', null, 'déjà là; dupont.jean@free.fr', 5),
    state('C', 'Accueil, mairie@laon.fr', null, null),
    state('D', null, 'Mme Le Goff, 02 98 00 00 00', 1),
    state('E', 'zephyr@laon.fr', null, null),
    state('F', null, 'p.nomrare@laon.fr', 1),
    state('G', null, 'anne.martin@aisne.fr', 1),
  ];
  expect(await stored()).toEqual(expected);
  // A migration that crashed is run again, with the same result.
  await database.driver.executeQuery(forget);
  expect(await migrate(database, () => undefined)).toEqual([MIGRATION]);
  expect(await stored()).toEqual(expected);
});

it('every contact is looked at, a page of a thousand after the other', async () => {
  await given(database, {});
  const contacts = Array.from({ length: 2_500 }, (_, number) => ({
    id: `actor-${String(number).padStart(5, '0')}`,
    contact: number % 3 === 0 ? `Jean Dupont, bureau ${number}` : `Bureau ${number}`,
  }));
  await database.driver.executeQuery(
    'UNWIND $contacts AS row CREATE (a:Actor:Entity {id: row.id, name: row.id, contact: row.contact})',
    { contacts },
  );
  await database.driver.executeQuery(forget);
  await migrate(database, () => undefined);
  const { records } = await database.driver.executeQuery(
    'MATCH (a:Actor) WHERE a.contact IS NOT NULL RETURN a.id AS id, a.contact AS contact ORDER BY id',
  );
  expect(records.map((record) => record.toObject())).toEqual(contacts.filter((_, number) => number % 3 !== 0));
  expect(records.filter((record) => findContactPerson(record.get('contact')))).toEqual([]);
});
