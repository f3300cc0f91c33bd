/** Turns the bytes of a file into text as they come: UTF-8 with or without a mark, else Windows-1252, line by line. */
import { Transform, type TransformCallback } from 'node:stream';
import { BadInput } from '../../errors.js';
import { decodeWindows1252 } from './windows-1252.js';

const NEW_LINE = 0x0a;
// No line of a table is that long: without a bound, a file without line ends would be held in memory as a whole.
const LONGEST_LINE = 4_000_000;

/** Some real files change their encoding from one line to the next, so each line that is not UTF-8 is read by itself. */
export class Decode extends Transform {
  readonly #address: string;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #rest: Buffer = Buffer.alloc(0);
  #isStart = true;

  constructor(address: string) {
    super({ readableObjectMode: true });
    this.#address = address;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (chunk.includes(0)) {
      done(new BadInput(`${this.#address} is not text; export the table as CSV (UTF-8)`));
      return;
    }
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = bytes.lastIndexOf(NEW_LINE) + 1;
    this.#rest = bytes.subarray(end);
    if (this.#rest.length > LONGEST_LINE) {
      done(
        new BadInput(`${this.#address} has a line of more than ${LONGEST_LINE} bytes; export the table as CSV again`),
      );
      return;
    }
    if (end > 0) this.push(this.#read(bytes.subarray(0, end)));
    done();
  }

  override _flush(done: TransformCallback): void {
    if (this.#rest.length > 0) this.push(this.#read(this.#rest));
    done();
  }

  #read(bytes: Buffer): string {
    const text = this.#decode(bytes);
    const isStart = this.#isStart;
    this.#isStart = false;
    // One kind of line end, so that lines can be counted; the byte-order mark is no part of the first heading.
    return (isStart ? text.replace(/^\ufeff/, '') : text).replace(/\r\n?/g, '\n');
  }

  #decode(bytes: Buffer): string {
    try {
      return this.#utf8.decode(bytes);
    } catch {
      const end = bytes.indexOf(NEW_LINE) + 1;
      if (end > 0 && end < bytes.length)
        return splitLines(bytes)
          .map((line) => this.#decode(line))
          .join('');
      return decodeWindows1252(bytes);
    }
  }
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEW_LINE, start) + 1 || bytes.length;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}
