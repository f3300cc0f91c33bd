/** The moment of a change, in UTC: the clock's, on the fixed day of the setting TODAY, so that a decision and its change are of one day. */
import { readConfig } from './config.js';

let setting: { readonly today: string | undefined } | undefined;

/** By the setting TODAY, which was checked when the program started: to read all settings takes half a millisecond, and each change has a moment. */
export function stamp(): string {
  setting ??= { today: readConfig().today };
  const now = new Date().toISOString();
  return `${setting.today ?? now.slice(0, 10)}${now.slice(10)}`;
}
