/** The text to search for, trimmed. */
import { refusedEarly } from '../../words/tell.js';

const LONGEST_TEXT = 200;

/** @throws BadInput when it is longer than any name can be. */
export function checkText(at: readonly string[], text: string): string {
  const typed = text.trim();
  if (typed.length > LONGEST_TEXT) throw refusedEarly('LONG_TEXT', at, { length: typed.length, most: LONGEST_TEXT });
  return typed;
}
