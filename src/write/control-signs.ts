/**
 * Characters that no text written by people contains: they end strings in other programs, or reverse the display of
 * text, so that one name looks like another.
 */

/**
 * Control characters except tab and line breaks, marks, isolates and overrides of direction, the byte order mark, and
 * lone surrogates.
 */
const Sign = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

const Breaks = /[\t\n\r]/;

/** The first control character, such as U+202E; undefined: there is none. @param isPage whether tabs and line breaks are allowed */
export function findControlSign(text: string, isPage = false): string | undefined {
  for (const [sign] of text.matchAll(Sign)) {
    if (isPage && Breaks.test(sign)) continue;
    return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return undefined;
}

/** The text without control characters; tabs and line breaks stay, because they are white space. */
export function withoutControlSigns(text: string): string {
  return text.replace(Sign, (sign) => (Breaks.test(sign) ? sign : ''));
}
