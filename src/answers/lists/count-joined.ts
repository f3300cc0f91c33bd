/** The number of parts of a combined filter, at any depth: each is a question of its own. */
import { isRecord } from '../../is-record.js';

export function countJoined(filter: unknown): number {
  if (!isRecord(filter)) return 0;
  const { AND, OR, NOT } = filter;
  const parts = [AND, OR, NOT].flat().filter((part) => part != null);
  return parts.reduce((sum: number, part) => sum + 1 + countJoined(part), 0);
}
