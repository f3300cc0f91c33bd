/**
 * Reads a text file as lines, some thousand at a time: UTF-8 with or without a byte order mark, else Windows-1252 or
 * Mac Roman, decided line by line; or UTF-16.
 */
import type { Readable } from 'node:stream';
import { append } from '../append.js';
import { decodeMacRoman, decodeWindows1252 } from '../cells/old-encodings.js';
import type { Sniffed } from './sniff-file.js';

/** Undefined for a line that is longer than any row of a table; its text is not kept. */
export type Line = string | undefined;

// Without a limit, a file without line ends would be read into memory as a whole.
const LONGEST_LINE_BYTES = 4_000_000;
type Decode = (bytes: Buffer) => string;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

type Text = Extract<Sniffed, { kind: 'TEXT' }>;

/** How the file ends; known after its last line. */
export interface FileEnd {
  /** The last line has no line end, which is normal in many files, and also in one that was cut off. */
  isUnended: boolean;
  /** The file ends in the middle of a multi-byte character. */
  isInLetter: boolean;
}

export async function* readLines(bytes: Readable, { encoding, lineEnd }: Text, end: FileEnd): AsyncGenerator<Line[]> {
  let isStart = true;
  const lines =
    encoding === 'utf-16le' || encoding === 'utf-16be'
      ? readWideLines(bytes, encoding, lineEnd, end)
      : readByteLines(bytes, encoding === 'mac-roman' ? decodeMacRoman : decodeWindows1252, lineEnd, end);
  for await (const some of lines) {
    // The byte order mark is not part of the first heading.
    if (isStart && some[0] !== undefined) some[0] = some[0].replace(/^\ufeff/, '');
    isStart = false;
    yield some;
  }
}

/** Some real files change their encoding from line to line, so each line that is not UTF-8 is decoded by itself. */
async function* readByteLines(
  chunks: Readable,
  decode: Decode,
  lineEnd: string,
  fileEnd: FileEnd,
): AsyncGenerator<Line[]> {
  const seen = { isWide: false, isOther: false };
  const end = lineEnd === '\r' ? CARRIAGE_RETURN : LINE_FEED;
  let rest: Buffer = Buffer.alloc(0);
  let isSkipping = false;
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (isSkipping) {
      const next = bytes.indexOf(end);
      if (next < 0) continue;
      bytes = bytes.subarray(next + 1);
      isSkipping = false;
    }
    const last = bytes.lastIndexOf(end) + 1;
    rest = bytes.subarray(last);
    const lines: Line[] = last === 0 ? [] : decodeLines(bytes.subarray(0, last - 1), decode, end, seen);
    if (rest.length > LONGEST_LINE_BYTES) {
      lines.push(undefined);
      rest = Buffer.alloc(0);
      isSkipping = true;
    }
    if (lines.length > 0) yield lines;
  }
  if (rest.length === 0) return;
  fileEnd.isUnended = true;
  fileEnd.isInLetter = seen.isWide && !seen.isOther && endsInLetter(rest);
  yield decodeLines(rest, decode, end, seen);
}

/** Whether it is UTF-8 except for an incomplete last character. */
function endsInLetter(bytes: Buffer): boolean {
  if (decodeWhole(bytes) !== undefined) return false;
  return [1, 2, 3].some((count) => {
    const first = bytes[bytes.length - count] ?? 0;
    return first >= 0xc2 && decodeWhole(bytes.subarray(0, bytes.length - count)) !== undefined;
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLines(
  bytes: Buffer,
  decode: Decode,
  end: number,
  seen: { isWide: boolean; isOther: boolean },
): string[] {
  const text = decodeWhole(bytes);
  if (text !== undefined) {
    seen.isWide ||= text.length < bytes.length;
    return splitLines(text, end);
  }
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const next = bytes.indexOf(end, start);
    const line = bytes.subarray(start, next < 0 ? bytes.length : next);
    const whole = decodeWhole(line);
    if (whole === undefined) seen.isOther = true;
    append(lines, splitLines(whole ?? decode(line), end));
    if (next < 0) break;
    start = next + 1;
  }
  return lines;
}

function decodeWhole(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** In a file with line feeds, a single carriage return ends a line too; one before a line feed belongs to it. */
function splitLines(text: string, end: number): string[] {
  if (end === CARRIAGE_RETURN) return text.split('\r');
  if (!text.includes('\r')) return text.split('\n');
  return text.replace(/\r+(\n|$)/g, '$1').split(/[\n\r]/);
}

async function* readWideLines(
  chunks: Readable,
  encoding: 'utf-16le' | 'utf-16be',
  lineEnd: string,
  fileEnd: FileEnd,
): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  let isSkipping = false;
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    const lines: Line[] = (rest + decoder.decode(chunk, { stream: true })).replace(/\r\n/g, '\n').split(lineEnd);
    rest = lines.pop() ?? '';
    if (isSkipping && lines.length > 0) {
      lines.shift();
      isSkipping = false;
    }
    if (rest.length > LONGEST_LINE_BYTES) {
      if (!isSkipping) lines.push(undefined);
      rest = '';
      isSkipping = true;
    }
    if (lines.length > 0) yield lines;
  }
  const last = rest + decoder.decode();
  fileEnd.isUnended = last !== '';
  if (last !== '' && !isSkipping) yield [last];
}
