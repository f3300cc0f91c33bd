/** A quick look at a file: whether any of its cells may be an amount below zero. Most files have none, and are not read once more. */
import { createReadStream } from 'node:fs';
import { sniffFile } from '../../table/sniff-file.js';

/** Minus signs and dashes in UTF-8, Windows-1252 and Mac Roman, as Latin-1 shows their bytes. */
const MINUS = '(?:-|\\u00e2\\u0088\\u0092|\\u00e2\\u0080\\u0093|\\u0096|\\u00d0)';
/** Spaces, apostrophes and euro signs, in these encodings. */
const AROUND = "[\\s'\u00a0\u00c2\u00e2\u0080\u00af\u0082\u00ac]";
const EDGE = '[;,\\t|"\\r\\n]';
/** A cell that begins with a minus or a bracket and a figure, or ends in a figure and a minus. */
const MAY_BE_NEGATIVE = new RegExp(
  `${EDGE}${AROUND}{0,8}(?:(?:montant|subvention|aide|somme|eur)[^\\d;,\\t|"\\r\\n]{0,20})?(?:${MINUS}|\\()${AROUND}{0,8}\\d|\\d(?:${AROUND}|eur|os?){0,10}${MINUS}\\s*${EDGE}`,
  'i',
);

/** The end of a part of the file that is looked at again with the next part. */
const OVERLAP_BYTES = 100;

export async function mayBeNegative(address: string, file: string): Promise<boolean> {
  const sniffed = sniffFile(address, file);
  if (sniffed.kind === 'WORKBOOK' || sniffed.encoding === 'utf-16le' || sniffed.encoding === 'utf-16be') return true;
  // The file begins and ends a cell, but a part of it does not: half of a date, such as "-12" or "2019-", is no amount.
  let end = '\n';
  for await (const bytes of createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    const text = end + bytes.toString('latin1');
    if (MAY_BE_NEGATIVE.test(text)) return true;
    end = text.slice(-OVERLAP_BYTES);
  }
  return MAY_BE_NEGATIVE.test(`${end}\n`);
}
