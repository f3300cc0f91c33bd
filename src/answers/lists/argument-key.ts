/** Arguments as they tie a cursor to an answer: those that ask the same have the same key. */
import { isRecord } from '../../is-record.js';

/** Without what is null or left out, in which nothing is asked, and the lists of values in one order: all of them are sets. */
export const argumentKey = (argument: unknown): string => JSON.stringify(reduce(argument));

function reduce(argument: unknown): unknown {
  if (argument === null) return undefined;
  if (Array.isArray(argument)) {
    const parts = argument.map((part) => reduce(part) ?? null);
    return parts.every((part) => typeof part === 'string') ? parts.toSorted() : parts;
  }
  if (!isRecord(argument)) return argument;
  const asked = Object.entries(argument).flatMap(([name, value]) => {
    const reduced = reduce(value);
    return reduced === undefined ? [] : [[name, reduced] as const];
  });
  return asked.length === 0 ? undefined : Object.fromEntries(asked);
}
