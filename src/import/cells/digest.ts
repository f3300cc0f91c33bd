/** Makes ids from what identifies an entity: the same parts always give the same twelve hexadecimal characters. */
import { hash } from 'node:crypto';

/** Null and the empty string give the same id: nothing is stated. */
export function hashText(...parts: readonly (string | number | bigint | null)[]): string {
  return hash('sha256', joinParts(parts)).slice(0, 12);
}

/** The whole digest, for digests of digests. */
export function hashWhole(text: string): string {
  return hash('sha256', text);
}

/** Joins the parts with a character that no file contains. */
export function joinParts(parts: readonly (string | number | bigint | null)[]): string {
  return parts.join('\0');
}
