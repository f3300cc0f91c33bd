/** Makes ids out of what identifies a thing: the same parts give the same twelve hexadecimal characters, always. */
import { createHash } from 'node:crypto';

/** Null and the empty string are one: nothing stated. */
export function digest(...parts: readonly (string | number | bigint | null)[]): string {
  const text = JSON.stringify(parts.map((part) => String(part ?? '')));
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
