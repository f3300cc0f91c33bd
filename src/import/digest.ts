/** Makes ids out of what identifies a thing: the same parts give the same twelve hexadecimal characters, always. */
import { hash } from 'node:crypto';

/** Null and the empty string are one: nothing stated. */
export function digest(...parts: readonly (string | number | bigint | null)[]): string {
  const text = JSON.stringify(parts.map((part) => String(part ?? '')));
  return hash('sha256', text).slice(0, 12);
}
