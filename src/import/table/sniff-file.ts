/** Detects from its first bytes what a file is, whatever its name: text in some encoding, a workbook, or not a table. */
import { BadInput } from '../../errors.js';
import { isMacRoman } from '../cells/old-encodings.js';
import { OtherFormat } from '../other-format.js';
import { readStart } from '../read-start.js';

/** `utf-8` also covers Windows-1252, which is decided line by line. */
export type Encoding = 'utf-8' | 'mac-roman' | 'utf-16le' | 'utf-16be';

export type Sniffed =
  | { readonly kind: 'TEXT'; readonly encoding: Encoding; readonly lineEnd: '\n' | '\r' }
  | { readonly kind: 'WORKBOOK' };

interface Foreign {
  readonly fact: string;
  readonly remedy: string;
}

const SAVE_AS_XLSX = 'open it in a spreadsheet and save it as .xlsx (File, Save as, Excel workbook)';
const ASK = 'ask its publisher for the table behind it';

/**
 * The first bytes of other kinds of files, in hexadecimal. @see https://en.wikipedia.org/wiki/List_of_file_signatures
 */
const FOREIGN: readonly (Foreign & { readonly begins: readonly string[] })[] = [
  {
    begins: ['09080600', '09081000', '09080800'],
    fact: 'is an Excel workbook of before 1997 (.xls)',
    remedy: SAVE_AS_XLSX,
  },
  { begins: ['25504446'], fact: 'is a PDF', remedy: ASK },
  { begins: ['89504e47', 'ffd8ff', '47494638'], fact: 'is a picture', remedy: ASK },
  { begins: ['1f8b', '377abcaf', '52617221', '425a68'], fact: 'is compressed', remedy: 'unpack it first' },
];

/** The first characters of other kinds of text files. */
const OTHER_TEXTS: readonly (Foreign & { readonly begins: RegExp })[] = [
  {
    begins: /^(<!doctype html|<html|<head|<body|<table|<meta|<style)/i,
    fact: 'is a web page (HTML), which Excel may have called .xls',
    remedy: SAVE_AS_XLSX,
  },
  { begins: /^<\?xml/i, fact: 'is XML', remedy: SAVE_AS_XLSX },
  { begins: /^\{\\rtf/, fact: 'is a text document (RTF)', remedy: 'copy its table into a spreadsheet, save as .xlsx' },
];

/** `address` begins the messages. @throws BadInput for a file without a table, with what to do. */
export function sniffFile(address: string, file: string): Sniffed {
  const bytes = readStart(file);
  const start = bytes.toString('hex', 0, 8);
  // A ZIP archive, or the container of Microsoft's files of before 2007.
  if (start.startsWith('504b0304') || start.startsWith('d0cf11e0')) return { kind: 'WORKBOOK' };
  if (start.startsWith('504b0506'))
    throw new BadInput(`${address} is an empty or split archive; save the table as .xlsx again`);
  refuse(
    address,
    FOREIGN.find(({ begins }) => begins.some((some) => start.startsWith(some))),
  );
  const encoding = encodingOf(bytes);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const text = isWide ? new TextDecoder(encoding).decode(bytes) : bytes.toString('latin1');
  const words = text.replace(/^(ï»¿|\ufeff)/, '').trimStart();
  refuse(
    address,
    OTHER_TEXTS.find(({ begins }) => begins.test(words)),
  );
  if (/^[[{]\s*("|\{|\[|\}|\])/.test(words))
    throw new OtherFormat(`${address} is JSON; save it as CSV or XLSX, or ask its publisher for such a file`, file);
  // Windows-1252 uses U+0080 to U+009F for printable characters.
  const controls = text.match(/[^\P{Cc}\t\n\r\u0080-\u009f]/gu)?.length ?? 0;
  if (controls > 8 && controls * 50 > text.length) {
    throw new BadInput(`${address} is not text; save the table as .xlsx or CSV`);
  }
  return { kind: 'TEXT', encoding, lineEnd: !text.includes('\n') && text.includes('\r') ? '\r' : '\n' };
}

function refuse(address: string, found: Foreign | undefined): void {
  if (found) throw new BadInput(`${address} ${found.fact}; ${found.remedy}`);
}

/** The encoding by its byte order mark, or by the position of the zero bytes of plain letters. */
function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 3 > bytes.length / 2 && odd > even * 4) return 'utf-16le';
  if (even * 3 > bytes.length / 2 && even > odd * 4) return 'utf-16be';
  return isMacRoman(bytes) ? 'mac-roman' : 'utf-8';
}
