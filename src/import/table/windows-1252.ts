/**
 * Decodes Windows-1252, which old spreadsheets write. In several releases, Node's TextDecoder decodes it as Latin-1, so
 * the table is here.
 */

/**
 * The characters of the bytes 0x80 to 0x9F; all others are as in Latin-1. Five are undefined and become the replacement
 * character, which shows that something was there; an invisible control character would hide it.
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
const HIGH =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => HIGH.charAt(sign.charCodeAt(0) - 0x80));
}
