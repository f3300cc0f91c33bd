/**
 * Repairs accents in texts where a program read UTF-8 as Windows-1252, or wrote a character as its number; only where
 * there is no doubt.
 */
import { decodeWindows1252 } from './old-encodings.js';

/**
 * The characters of Windows-1252, so that the position is the byte. Undefined bytes stand for themselves, as in
 * Latin-1.
 */
const SIGNS = Array.from({ length: 256 }, (_, byte) => {
  const sign = decodeWindows1252(Buffer.from([byte]));
  return sign === '\ufffd' ? String.fromCharCode(byte) : sign;
});
const BYTES = new Map(SIGNS.map((sign, byte) => [sign, byte]));
// A program that read the bytes as Latin-1 left control characters in their place.
for (let byte = 0x80; byte < 0xa0; byte++) BYTES.set(String.fromCharCode(byte), byte);

/**
 * The two or three bytes of an accented letter, of œ, of a sign such as ° or of typographic punctuation, each read as
 * one character. Other sequences also occur in correct French: the end of “CAFÉ»” would become a phonetic letter.
 */
const TAKEN_FOR_LETTERS =
  /\xc2[\xa0-\xbf]|\xc3[\x80-\xbf]|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xc6\x92|\xcb[\x86\x9c]|\xe2(?:\x80[\x90-\xba]|\x82\xac|\x84\xa2)/g;
const MAY_BE_BROKEN = /[ÂÃÅâ]|<(?:U\+)?[0-9a-f]{2}/i;

/** Some programs damage a text twice or three times. */
const MOST_PASSES = 3;

/** The repaired text; the same text when nothing is wrong with it. */
export function repairText(text: string): string {
  if (!MAY_BE_BROKEN.test(text)) return text;
  let repaired = readEscapes(text);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = decodeOnce(repaired);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

function decodeOnce(text: string): string {
  const bytes = [...text].map((sign) => String.fromCharCode(BYTES.get(sign) ?? 0xffff));
  const letters = [...text];
  let decoded = '';
  let done = 0;
  for (const { index, 0: found } of bytes.join('').matchAll(TAKEN_FOR_LETTERS)) {
    decoded += letters.slice(done, index).join('') + Buffer.from(found, 'latin1').toString('utf8');
    done = index + found.length;
  }
  return done === 0 ? text : decoded + letters.slice(done).join('');
}

/** R writes a character that its encoding lacks as <U+00E9>, and bytes that it cannot read as <c3><a9>. */
function readEscapes(text: string): string {
  return text
    .replace(/<U\+([0-9A-F]{4,6})>/gi, (whole, digits: string) => {
      const code = Number.parseInt(digits, 16);
      return code >= 0xa0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/(?:<[0-9a-f]{2}>)+/gi, (whole) => {
      const bytes = Buffer.from(whole.replace(/[<>]/g, ''), 'hex');
      const decoded = bytes.toString('utf8');
      if (decoded.includes('\ufffd')) return bytes.every((byte) => byte >= 0xa0) ? decodeWindows1252(bytes) : whole;
      return bytes.every((byte) => byte >= 0x80) ? decoded : whole;
    });
}
