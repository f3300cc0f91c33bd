/** Checks texts that others will read: no control characters, no named person, not too long. */

import { findContactPerson } from '../words/persons/contact-person.js';
import { findPersons } from '../words/persons/find-persons.js';
import { findControlCharacter } from './control-characters.js';
import { type UserError, userError, userErrors } from './user-errors.js';

/** Fields for a function, where a name alone is that of a person. */
const FUNCTIONS: ReadonlySet<string> = new Set(['function', 'owner', 'name']);

export function checkWords(act: string, field: string, text: string, most: number, isPage = false): UserError[] {
  const sign = findControlCharacter(text, isPage);
  const seen = FUNCTIONS.has(field) ? findContactPerson(text) : findPersons(text)[0]?.text;
  return [
    ...(sign === undefined ? [] : [userError(act, field, 'CONTROL_SIGN', { sign })]),
    ...(seen === undefined ? [] : [userError(act, field, 'PERSON_NAMED', { seen })]),
    ...(text.length > most ? [userErrors.tooLong(act, field, text.length, most)] : []),
  ];
}
