/** Parses the text of a JSON file; says where it breaks in words rather than in those of JavaScript. */
import { BadInput } from '../errors.js';
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
