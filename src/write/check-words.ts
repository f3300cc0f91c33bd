/** Checks texts that others will read: no control characters, no named person, not too long. */
import { findControlCharacter } from './control-characters.js';
import { findPersons } from './find-persons.js';
import { type UserError, userError, userErrors } from './user-errors.js';

export function checkWords(act: string, field: string, text: string, most: number, isPage = false): UserError[] {
  const sign = findControlCharacter(text, isPage);
  const [person] = findPersons(text);
  return [
    ...(sign === undefined ? [] : [userError(act, field, 'CONTROL_SIGN', { sign })]),
    ...(person === undefined ? [] : [userError(act, field, 'PERSON_NAMED', { seen: person.text })]),
    ...(text.length > most ? [userErrors.tooLong(act, field, text.length, most)] : []),
  ];
}
