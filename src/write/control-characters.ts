/**
 * Characters that no text written by people contains: they end strings in other programs, or reverse the display of
 * text, so that one name looks like another.
 */

/**
 * Control characters except tab and line breaks, marks, isolates and overrides of direction, the byte order mark, and
 * lone surrogates.
 */
const CONTROL_CHARACTER = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

const BREAK = /[\t\n\r]/;

/** The first control character, such as U+202E; undefined: there is none. @param isPage whether tabs and line breaks are allowed */
export function findControlCharacter(text: string, isPage = false): string | undefined {
  for (const [character] of text.matchAll(CONTROL_CHARACTER)) {
    if (isPage && BREAK.test(character)) continue;
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return undefined;
}

/** What a reader cannot see: white space, and characters without width such as U+200B, which are part of some words. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;

/** The text without white space at both ends; empty when nothing of it can be seen. */
export const trimWords = (text: string): string => (UNSEEN.test(text) ? '' : text.trim());

/** The text without control characters; tabs and line breaks stay, because they are white space. */
export function withoutControlCharacters(text: string): string {
  return text.replace(CONTROL_CHARACTER, (character) => (BREAK.test(character) ? character : ''));
}
