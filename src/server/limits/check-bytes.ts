/** Refuses the bytes of a body that are not UTF-8, or whose JSON is nested deeper or has more values than any real operation, before they are parsed. */
import { isUtf8 } from 'node:buffer';
import { limits } from './limits.js';

const [SPACE, QUOTE, COMMA, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [
  32, 34, 44, 92, 91, 93, 123, 125,
];

/** An error in the shape of body-parser's own. */
export class WrongBytes extends Error {
  constructor(
    readonly type: string,
    readonly status = 400,
  ) {
    super(type);
  }
}

/** @throws an error with the status and the type by which it is told */
export function checkBytes(bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new WrongBytes('charset.wrong');
  let [level, values, isEmpty] = [0, 0, false];
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? SPACE;
    if (byte <= SPACE) continue;
    const isClosed = byte === CLOSE_BRACKET || byte === CLOSE_BRACE;
    // A list of n values has n − 1 commas.
    if (byte === COMMA || (isClosed && !isEmpty)) values += 1;
    isEmpty = byte === OPEN_BRACKET || byte === OPEN_BRACE;
    if (byte === QUOTE) place = endOfText(bytes, place);
    else if (isEmpty) level += 1;
    else if (isClosed) level -= 1;
    if (values > limits.bodyValues) throw new WrongBytes('entity.too.many');
    if (level > limits.bodyLevels) throw new WrongBytes('entity.too.deep');
  }
}

/** The place of the quote that ends a text, or the end. */
function endOfText(bytes: Buffer, start: number): number {
  let end = bytes.indexOf(QUOTE, start + 1);
  while (end > 0 && isEscaped(bytes, end)) end = bytes.indexOf(QUOTE, end + 1);
  return end < 0 ? bytes.length : end;
}

function isEscaped(bytes: Buffer, quote: number): boolean {
  let count = 0;
  while (bytes[quote - 1 - count] === BACKSLASH) count += 1;
  return count % 2 === 1;
}
