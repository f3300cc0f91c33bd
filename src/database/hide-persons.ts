/** Makes contacts that name a person readable for editors only: what releases stored before their rules knew such persons. */
import type { Session } from 'neo4j-driver';
import { findContactPerson } from '../words/persons/contact-person.js';
import { statement } from './statements.js';

/** Contacts in memory at once. */
const PAGE_ROWS = 1_000;

/** Safe to repeat after a crash: a contact that was hidden is not read again. */
export async function hidePersons(session: Pick<Session, 'run'>): Promise<void> {
  const run = (name: string, parameters: object) => session.run(statement(name), parameters, { timeout: 0 });
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { records } = await run('write/contacts-after', { after, limit: PAGE_ROWS });
    const named = records.filter((record) => findContactPerson(record.get('contact'), record.get('own')) !== undefined);
    const ids = named.map((record) => record.get('id'));
    if (ids.length > 0) await run('write/hide-contacts', { ids });
    after = records.length < PAGE_ROWS ? undefined : records.at(-1)?.get('id');
  }
}
