/** What is searched for, without the blanks around it. */
import { BadInput } from '../errors.js';

const LONGEST = 200;

/** @throws BadInput when it is longer than any name. */
export function checkText(address: string, text: string): string {
  const typed = text.trim();
  if (typed.length > LONGEST)
    throw new BadInput(`${address}: it has ${typed.length} characters; write at most ${LONGEST}`);
  return typed;
}
