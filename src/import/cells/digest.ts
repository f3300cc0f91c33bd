/** Makes ids out of what identifies a thing: the same parts give the same twelve hexadecimal characters, always. */
import { hash } from 'node:crypto';

/** Null and the empty string are one: nothing stated. */
export function hashText(...parts: readonly (string | number | bigint | null)[]): string {
  return hash('sha256', joinParts(parts)).slice(0, 12);
}

/** All of it, where digests of digests are made. */
export function hashWhole(text: string): string {
  return hash('sha256', text);
}

/** A character that no file of ours has keeps the parts apart. */
export function joinParts(parts: readonly (string | number | bigint | null)[]): string {
  return parts.join('\0');
}
