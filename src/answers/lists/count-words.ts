/** The number of words that a filter, with those that it joins, or a search looks for: the database looks for each of them. */
import { isRecord } from '../../is-record.js';

export function countWords(asked: unknown): number {
  if (!isRecord(asked)) return 0;
  const { text, AND, OR, NOT } = asked;
  const own = typeof text === 'string' ? text.split(/\s+/).filter(Boolean).length : 0;
  return [AND, OR, NOT].flat().reduce((sum: number, part) => sum + countWords(part), own);
}
