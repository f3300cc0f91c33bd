/** The moment of a change, in UTC: the clock's, on the fixed day of the setting TODAY, so that a decision and its change are of one day. */
import { readConfig } from './config.js';

export function stamp(): string {
  const now = new Date().toISOString();
  return `${readConfig().today ?? now.slice(0, 10)}${now.slice(10)}`;
}
