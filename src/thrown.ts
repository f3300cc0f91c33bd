/** What is known of something that was thrown, which may be anything. */
import { isRecord } from './is-record.js';

/** Such as ENOENT of a file, or Neo.ClientError.Security.Unauthorized of the driver; empty where it has none. */
export function codeOfThrown(thrown: unknown): string {
  return isRecord(thrown) && typeof thrown.code === 'string' ? thrown.code : '';
}

export function messageOfThrown(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** What a program wrote before it failed, as `execFile` keeps it; empty where nothing did. */
export function outputOf(thrown: unknown, stream: 'stdout' | 'stderr'): string {
  return isRecord(thrown) && typeof thrown[stream] === 'string' ? thrown[stream] : '';
}
