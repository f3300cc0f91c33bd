/** Parses the text of a JSON file; says where it breaks in words rather than in those of JavaScript. */
import { BadInput } from '../errors.js';
import { type JsonSize, measureJson } from '../measure-json.js';
import { messageOfThrown } from '../thrown.js';

/** `address` begins the message, `remedy` ends it. @throws BadInput when it is not JSON */
export function parseJson(address: string, text: string, remedy: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${address} is not valid JSON (${placeOf(messageOfThrown(error), text)}); ${remedy}`);
  }
}

/** The engine states the position only within its sentence. */
function placeOf(message: string, text: string): string {
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position === undefined) return 'it is cut off, or the value at its end is wrong';
  const before = text.slice(0, Number(position)).split('\n');
  return `at line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
}

const MOST_LEVELS = 100;
const usual = { objects: 1_000_000, values: 10_000_000 } as const;

/**
 * Refuses the text of a JSON file that would take too much memory, before it is parsed.
 * @throws BadInput when it has too many values, or values too deep within others
 */
export function checkJson(address: string, bytes: Buffer, most: Omit<JsonSize, 'levels'> = usual): void {
  const { objects, values, levels } = measureJson(bytes);
  if (levels > MOST_LEVELS) {
    throw new BadInput(
      `${address} has values more than ${MOST_LEVELS} levels deep within others; export it as a plain list of objects`,
    );
  }
  if (objects > most.objects || values > most.values) {
    throw new BadInput(
      `${address} has ${objects} objects and ${values} values, and the limits are ${most.objects} and ${most.values}; split it, or save it as CSV`,
    );
  }
}
