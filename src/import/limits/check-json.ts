/** Checks the text of a JSON file before it is parsed: a small file can hold millions of values, each of which takes memory. */
import { BadInput } from '../../errors.js';

const MOST_LEVELS = 100;
const MOST_OBJECTS = 1_000_000;
const MOST_VALUES = 10_000_000;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** @throws BadInput when it has too many values, or values too deep within others */
export function checkJson(address: string, bytes: Buffer): void {
  let [objects, values, level, isText] = [0, 0, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === COMMA) values++;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      values++;
      if (byte === OPEN_OBJECT) objects++;
      level++;
      if (level > MOST_LEVELS) {
        throw new BadInput(
          `${address} has values more than ${MOST_LEVELS} levels deep within others; export it as a plain list of objects`,
        );
      }
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) level--;
  }
  if (objects > MOST_OBJECTS || values > MOST_VALUES) {
    throw new BadInput(
      `${address} has ${objects} objects and ${values} values, and the limits are ${MOST_OBJECTS} and ${MOST_VALUES}; split it, or save it as CSV`,
    );
  }
}
