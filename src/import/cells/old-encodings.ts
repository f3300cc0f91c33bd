/**
 * Decodes what old spreadsheets write: Windows-1252 and Mac Roman. In several releases, Node's TextDecoder decodes
 * Windows-1252 as Latin-1, so the table is here.
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

/** The characters of the bytes 0x80 to 0xFF. @see https://encoding.spec.whatwg.org/#macintosh */
const HIGH_OF_MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Mac Roman, which Excel on a Mac writes as "CSV (Macintosh)". */
export function decodeMacRoman(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (sign) => HIGH_OF_MAC.charAt(sign.charCodeAt(0) - 0x80));
}

/** Each is an accented letter inside a word: à è é ê ç î ô û in Mac Roman, and in Windows-1252. */
const IN_MAC_ROMAN = /(?<=[a-zA-Z])[\x88\x8d-\x90\x94\x99\x9e](?=[a-zA-Z])/g;
const IN_WINDOWS = /(?<=[a-zA-Z])[\xe0\xe2\xe7-\xeb\xee\xef\xf4\xf9\xfb](?=[a-zA-Z])/g;

/** Whether the accents inside words are those of Mac Roman; in UTF-8 no byte above 0x7F is alone between letters. */
export function isMacRoman(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  return count(IN_MAC_ROMAN) > count(IN_WINDOWS);
}
