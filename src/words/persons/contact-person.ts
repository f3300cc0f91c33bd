/** Finds the person in a contact, which should be a function: there, a name alone is a person too. */

import { bareNames } from './bare-names.js';
import { findPersons } from './find-persons.js';

/** The text that names a person; undefined: there is none. @param own the name and the place of the organisation */
export function findContactPerson(contact: string, own?: string): string | undefined {
  return (
    findPersons(contact, own)[0]?.text ??
    bareNames(contact).find(({ text, index }) => standsAlone(contact, text, index))?.text
  );
}

/** Whether a name is that of one person, with nothing else. */
export const isBareName = (name: string): boolean => bareNames(name).some(({ text }) => text === name);

/** "Jean Dupont, direction" and "Direction : Jean Dupont", not "Lycée Jean Moulin" nor "Pierre Fabre Santé". */
function standsAlone(contact: string, name: string, index: number): boolean {
  const [before, after] = [contact.slice(0, index).trimEnd(), contact.slice(index + name.length).trimStart()];
  return (before === '' || /[,;:/(–—-]$/.test(before)) && (after === '' || /^[,;:/()–—<\d+-]|^\S+@/.test(after));
}
