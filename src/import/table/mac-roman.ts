/** Recognises and decodes Mac Roman, which Excel on a Mac writes as "CSV (Macintosh)". */

/** The characters of the bytes 0x80 to 0xFF. @see https://encoding.spec.whatwg.org/#macintosh */
const HIGH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

export function decodeMacRoman(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (sign) => HIGH.charAt(sign.charCodeAt(0) - 0x80));
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
