/** Signs that no text of people holds: they end a string elsewhere, or turn what is read around, so that one name looks like another. */

/** Control characters but tab and line breaks, marks of direction and what isolates or overrides it, the mark at the head of a file, half of a pair. */
const Sign = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

const Breaks = /[\t\n\r]/;

/** The first of them, as U+202E; undefined: there is none. @param isPage a text of several lines */
export function findControlSign(text: string, isPage = false): string | undefined {
  for (const [sign] of text.matchAll(Sign)) {
    if (isPage && Breaks.test(sign)) continue;
    return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return undefined;
}

/** The text without them; a tab or a line break stays, for it is a blank. */
export function withoutControlSigns(text: string): string {
  return text.replace(Sign, (sign) => (Breaks.test(sign) ? sign : ''));
}
