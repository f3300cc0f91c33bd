/** Measures the text of JSON before it is parsed: a small text can hold millions of values, each of which takes memory. */

const [SPACE, QUOTE, COMMA, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  32, 34, 44, 92, 91, 93, 123, 125,
];

export interface JsonSize {
  readonly objects: number;
  /** Those of lists and of objects. */
  readonly values: number;
  /** Lists and objects within one another. */
  readonly levels: number;
}

/** @param bytes need not be valid JSON */
export function measureJson(bytes: Buffer): JsonSize {
  let [objects, values, level, levels] = [0, 0, 0, 0];
  /** Whether the innermost list or object was opened, and nothing follows yet. A list of n values has n − 1 commas. */
  let isEmpty = false;
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? SPACE;
    if (byte <= SPACE) continue;
    const isClosed = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
    if (byte === COMMA || (isClosed && !isEmpty)) values += 1;
    isEmpty = byte === OPEN_LIST || byte === OPEN_OBJECT;
    if (byte === OPEN_OBJECT) objects += 1;
    if (byte === QUOTE) place = endOfText(bytes, place);
    else if (isEmpty) {
      level += 1;
      levels = Math.max(levels, level);
    } else if (isClosed) level -= 1;
  }
  return { objects, values, levels };
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
