/** Whom to call and the function to ask for there: the same on a sheet, in its file and in an advice. */
import type { Language } from '../generated/graphql.ts';

export const unknownContact: Readonly<Record<Language, string>> = { FR: 'contact inconnu', EN: 'contact unknown' };

interface Called {
  readonly name: string;
  readonly contact?: string | null;
}

export const nameContact = ({ name, contact }: Called, language: Language): string =>
  `${name}, ${contact ?? unknownContact[language]}`;
