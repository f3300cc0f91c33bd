/** Checks the text of a JSON file before it is parsed: a small file can hold millions of values, each of which takes memory. */
import { BadInput } from '../../errors.js';

const MOST_LEVELS = 100;
const usual = { objects: 1_000_000, values: 10_000_000 } as const;

const [SPACE, QUOTE, BACKSLASH, COMMA] = [0x20, 0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** @throws BadInput when it has too many values, or values too deep within others */
export function checkJson(
  address: string,
  bytes: Buffer,
  most: Readonly<Record<keyof typeof usual, number>> = usual,
): void {
  let [objects, values, level, isText] = [0, 0, 0, false];
  /** Whether the innermost list or object was opened, and nothing follows yet. A list of n values has n − 1 commas. */
  let isEmpty = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
      continue;
    }
    if (byte === undefined || byte <= SPACE) continue;
    const isClosed = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
    if (byte === COMMA || (isClosed && !isEmpty)) values++;
    isEmpty = byte === OPEN_LIST || byte === OPEN_OBJECT;
    if (byte === QUOTE) isText = true;
    else if (isEmpty) {
      if (byte === OPEN_OBJECT) objects++;
      level++;
      if (level > MOST_LEVELS) {
        throw new BadInput(
          `${address} has values more than ${MOST_LEVELS} levels deep within others; export it as a plain list of objects`,
        );
      }
    } else if (isClosed) level--;
  }
  if (objects > most.objects || values > most.values) {
    throw new BadInput(
      `${address} has ${objects} objects and ${values} values, and the limits are ${most.objects} and ${most.values}; split it, or save it as CSV`,
    );
  }
}
